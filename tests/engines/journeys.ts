import { facts, locales, siteIn } from "../../src/site/site.ts";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { pathOf } from "../../src/core/facts/addresses.ts";
import { translator } from "../../src/core/words/translate.ts";
import { cardFaults, foreignPages } from "../shared/foreign-pages.ts";
import { drawn, SAID } from "../shared/sample.ts";
import { TOLD } from "../shared/told.ts";
import { sheetJourneys } from "./sheet.ts";
import { openSite, out, type Site } from "./site.ts";
import { seen, until, type Engine, type Tab } from "./tab.ts";

/** A word that is on no page. */
const TYPED = "zzqxsecret";
const threat = facts().situations.get("threatened-with-images")!;

/**
 * Defines the journeys of a visitor in one browser and in one language, which the seed chooses; in every
 * language with `FULL`.
 */
export function journeys(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: the journeys of a visitor`, () => {
    let site: Site;
    let engine: Engine;
    let tab: Tab;
    before(async () => {
      console.log(SAID);
      site = await openSite();
      engine = await open();
      ({ tab } = engine);
    });
    after(async () => {
      await engine?.close();
      site?.close();
    });

    for (const { id } of drawn(locales(), name.length)) {
      const home = (): string => `${site.origin}/${id}/`;
      /** A plan for a parent. The letter says who reads. */
      const path = `/${id}/${threat.slug}/c/`;
      const plan = (): string => site.origin + path;
      const arrive = async (url: string): Promise<void> => {
        // The page that the visitor leaves may have the same address.
        await tab.read("(window.left = true)");
        await tab.open(url);
        await until(
          tab,
          `!window.left && location.href === ${JSON.stringify(url)} && document.readyState === "complete"`,
        );
      };

      test(`${name}: a card on another person's page looks and reads right (${id})`, async () => {
        const pages = foreignPages(id);
        const server = createServer(({ url = "" }, response) =>
          response.writeHead(200, { "content-type": "text/html" }).end(pages[Number(url.slice(1))]?.html),
        );
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const { port } = server.address() as AddressInfo;
        for (const [at, { name: where, framed }] of pages.entries()) {
          await tab.open(`http://127.0.0.1:${port}/${at}`);
          await until(
            tab,
            `document.title === ${JSON.stringify(where)} && document.readyState === "complete"`,
          );
          assert.deepEqual(await tab.read<string[]>(`(${cardFaults})(${framed})`), [], where);
        }
        server.close();
        server.closeAllConnections();
      });

      test(`${name}: 1. The right door in three taps (${id})`, async () => {
        await arrive(home());
        await tab.tap(`main a[href="/${id}/parents/"]`);
        await until(tab, `location.pathname === "/${id}/parents/" && ${seen(`main a[href="${path}"]`)}`);
        await tab.tap(`main a[href="${path}"]`);
        await until(tab, `location.pathname === "${path}" && ${seen(".first .slot > a.phone")}`);
        const href = await tab.read<string>(`${seen(".first .slot > a.phone")}.getAttribute("href")`);
        assert.ok(
          facts()
            .services.get("cybertip")
            ?.channels.some(({ value }) => href === `tel:${value}`),
          href,
        );
      });

      test(`${name}: 4. An answer changes the plan, by the style sheet alone (${id})`, async () => {
        await arrive(plan());
        const before = await tab.read<string>('document.querySelector("#a0").innerText');
        await tab.tap(".answers summary");
        for (const answer of ["a3", "b1"]) await tab.tap(`label:has(#${answer})`);
        await until(tab, `document.querySelector("#a0").innerText !== ${JSON.stringify(before)}`);
        assert.equal(await tab.read<string>("location.href"), plan());
      });

      test(`${name}: after a failed request the box says so, and the next letter brings its answer (${id})`, async () => {
        const t = translator(siteIn(id).locale, "answer");
        const says = (sentence: string): string =>
          `document.querySelector(".tell-status").textContent.includes(${JSON.stringify(sentence)})`;
        // This must come before any other box on this page, because a browser does not request again what it
        // has stored.
        site.lose("/find/");
        await arrive(home());
        await tab.type("#tell", "granb");
        await until(tab, says(t("unloaded")));
        site.lose("");
        await tab.type("#tell", "y");
        await until(tab, seen('.tell-rows a[href$="/police/place/granby/"]'));
        site.lose("/find/guides-");
        await tab.type("#tell", TYPED);
        await until(tab, says(t("unloaded")));
        site.lose("");
        await tab.type("#tell", "z");
        await until(tab, `${seen(".tell-answer .tell-way a")} && !${says(t("unloaded"))}`);
      });

      test(`${name}: 1. What happened, in the person’s own words, leads to the plan (${id})`, async () => {
        await arrive(home());
        // The box answers at once after a space. Before, its answer may be to a part of the sentence, and a tap meets
        // what is drawn anew.
        const told = `${TOLD[id]!.threat} `;
        await tab.type("#tell", told);
        const lead = `.tell-answer h2 a[data-situation="${threat.id}"]`;
        await until(
          tab,
          `document.querySelector("#tell").value === ${JSON.stringify(told)} && ${seen(lead)}`,
        );
        // What is done first stands in the answer, with a number or a form.
        await until(tab, seen(".tell-orders li"));
        await until(tab, seen(".tell-way a"));
        const to = await tab.read<string>(`${seen(lead)}.pathname`);
        assert.match(to, new RegExp(`^/${id}/${threat.slug}/([a-e]/)?$`));
        await tab.tap(".tell-see");
        await until(tab, `location.pathname === ${JSON.stringify(to)} && ${seen("main .plan h1")}`);
        await tab.back();
        await until(
          tab,
          `location.href === ${JSON.stringify(home())} && document.querySelector("#tell").value === "" && !${seen(".tell-answer")}`,
        );
      });

      test(`${name}: 2. The box hears danger, and 911 stands first in its answer (${id})`, async () => {
        await arrive(home());
        const told = TOLD[id]!.knife;
        await tab.type("#tell", told);
        await until(tab, `document.querySelector("#tell").value === ${JSON.stringify(told)}`);
        await until(tab, seen('.tell-answer > [data-urgent="911"]:first-child a[href="tel:911"]'));
      });

      test(`${name}: the find box answers a town, and forgets it (${id})`, async () => {
        await arrive(`${home()}police/`);
        await tab.type(".find-field", "Saint-Jerome");
        await until(
          tab,
          `document.querySelector(".find-field").value === "Saint-Jerome" && ${seen('[role=option][href$="/police/place/saint-jerome/"]')}`,
        );
        await tab.tap('[role=option][href$="/police/place/saint-jerome/"]');
        await until(tab, `location.pathname === "/${id}/police/place/saint-jerome/"`);
        await tab.back();
        await until(
          tab,
          `location.href === ${JSON.stringify(`${home()}police/`)} && document.querySelector(".find-field").value === ""`,
        );
      });

      sheetJourneys(name, id, () => ({ site, tab, arrive }));

      test(`${name}: 5. Exit in one tap, and Back never returns to the page left (${id})`, async () => {
        await arrive(`${site.elsewhere}?before`);
        await arrive(plan());
        await tab.tap("a.exit");
        if (!(await out(tab, site))) return;
        await tab.back();
        await until(tab, `location.href === ${JSON.stringify(`${site.elsewhere}?before`)}`);
      });

      test(`${name}: 5. Shift pressed three times leaves for good (${id})`, async () => {
        await arrive(`${site.elsewhere}?before`);
        await arrive(plan());
        await tab.shift(3);
        if (!(await out(tab, site))) return;
        await tab.back();
        await until(tab, `location.href === ${JSON.stringify(`${site.elsewhere}?before`)}`);
      });

      test(`${name}: 5. Back within the site still works, and brings no answer back (${id})`, async () => {
        await arrive(home());
        await arrive(plan());
        await tab.tap(".answers summary");
        await tab.tap("label:has(#a3)");
        await until(tab, 'document.querySelector("#a3").checked');
        await tab.back();
        await until(tab, `location.href === ${JSON.stringify(home())}`);
        await tab.move(1);
        await until(
          tab,
          `location.href === ${JSON.stringify(plan())} && document.readyState === "complete" && !document.querySelector("input:checked")`,
        );
      });

      test(`${name}: 5. Stores nothing after all that (${id})`, async () => {
        await arrive(home());
        const kept = await tab.read<Record<string, unknown>>(
          "{ cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, state: history.state }",
        );
        assert.deepEqual(kept, { cookie: "", local: 0, session: 0, state: null });
      });

      test(`${name}: 7. The page follows its reading direction, and nothing scrolls sideways (${id})`, async () => {
        for (const path of [
          "",
          `${threat.slug}/`,
          "tracing/",
          `${pathOf(siteIn(id), "take-down")}/`,
          "platforms/",
        ]) {
          await arrive(home() + path);
          const { dir, wide } = await tab.read<{ dir: string; wide: number }>(
            "{ dir: getComputedStyle(document.body).direction, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth }",
          );
          assert.equal(dir, locales().find((locale) => locale.id === id)?.dir);
          assert.ok(wide <= 0, `${path}: ${wide} px too wide`);
        }
      });
    }
  });
}
