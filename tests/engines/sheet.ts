import { facts, locales } from "../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { out, type Site } from "./site.ts";
import { seen, until, type Tab } from "./tab.ts";

/** A word that is on no page. */
const TYPED = "zzqxsecret";
const TOLD = `${TYPED} i am 14, i live in laval, he wants 300 $`;
const plan = facts().situations.get("threatened-with-images")!.slug.slice(5);

/** A tab on a page, opened again for each journey. */
export interface Walk {
  readonly site: Site;
  readonly tab: Tab;
  arrive(url: string): Promise<void>;
}

const text = (words: string): string => JSON.stringify(words);
const handedOver = (words: string): string =>
  `document.querySelector("[data-out]")?.textContent.includes(${text(words)})`;
const lines = (count: number): string => `document.querySelectorAll("[data-heard] li").length === ${count}`;

/** Defines the journeys of a visitor who reports something, in one browser and one language. */
export function sheetJourneys(name: string, id: string, walk: () => Walk): void {
  const path = `/${id}/sheet/`;
  const other = locales().find((locale) => locale.id !== id)!;

  /** Types a story in a sheet after a plan, and ticks some details. */
  async function tellAll({ tab, site, arrive }: Walk): Promise<void> {
    await arrive(`${site.origin}${path}`);
    await until(tab, 'customElements.get("report-sheet")');
    await tab.type("#words", TOLD);
    await until(tab, lines(3));
    await tab.tap("[data-field=safe] label:has([value=yes])");
    assert.equal(await tab.read(handedOver("TOWN=Laval")), false);
    for (const role of ["town", "amount-asked"]) await tab.tap(`[data-heard] input[value=${role}]`);
    await until(tab, handedOver("TOWN=Laval"));
  }

  test(`${name}: a plan hands over what it knows to the sheet, and leaves no trace of it in the address (${id})`, async () => {
    const { tab, site } = walk();
    await tab.open(`${site.origin}${path}#${plan}c`);
    await until(
      tab,
      `location.pathname === "${path}" && location.hash === "" && ${seen("[data-line=situation]")}`,
    );
    await until(
      tab,
      `${handedOver("REPORTER=my-child")} && ${handedOver("SITUATION=threatened-with-images")}`,
    );
  });

  test(`${name}: the sheet hands over ticked details, and loses nothing in another language or on the card (${id})`, async () => {
    const here = walk();
    const { tab } = here;
    await tellAll(here);
    const isWhole = `document.querySelector("#words")?.value === ${text(TOLD)} && ${lines(3)} && ${handedOver("TOWN=Laval")} && ${handedOver("AMOUNT_ASKED=300 $")}`;
    const asked = (): Promise<string> =>
      tab.read(
        '[...document.querySelectorAll("[data-questions] > [data-field]")].map((one) => one.dataset.field).join()',
      );
    await until(tab, `${isWhole} && document.querySelector("[data-questions] > [data-field]")`);
    const before = await asked();
    await tab.tap(`a[href="/${other.id}/sheet/"]`);
    await until(tab, `document.documentElement.lang === "${other.tag}" && ${isWhole}`);
    assert.equal(await asked(), before);
    await tab.tap("report-sheet + div a");
    await until(
      tab,
      `location.pathname !== "/${other.id}/sheet/" && !document.querySelector("report-sheet")`,
    );
    await tab.back();
    await until(tab, `location.pathname === "/${other.id}/sheet/" && ${isWhole}`);
    await tab.back();
    await until(tab, `location.pathname === "${path}" && ${isWhole}`);
    assert.equal(await asked(), before);
  });

  test(`${name}: 5. Stores nothing: a sheet that the visitor left or reloaded is empty (${id})`, async () => {
    const here = walk();
    const { tab, site, arrive } = here;
    const isEmpty = `location.pathname === "${path}" && customElements.get("report-sheet") && document.querySelector("#words")?.value === "" && ${lines(0)} && !document.documentElement.outerHTML.includes("${TYPED}")`;
    await tellAll(here);
    await arrive(`${site.origin}/${id}/`);
    await tab.back();
    await until(tab, isEmpty);
    await tellAll(here);
    await tab.read("(setTimeout(() => location.reload()), true)");
    await until(tab, isEmpty);
  });

  test(`${name}: 5. Exit in one tap: Back never returns to a filled sheet (${id})`, async () => {
    const here = walk();
    const { tab, site, arrive } = here;
    await arrive(`${site.elsewhere}?before`);
    await tellAll(here);
    await tab.tap("a.exit");
    if (!(await out(tab, site))) return;
    await tab.back();
    await until(tab, `location.href === ${text(`${site.elsewhere}?before`)}`);
  });
}
