import { facts, words, site, siteIn } from "../../../src/site/site.ts";
import { date } from "../../../src/core/words/format.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { rich } from "../../../src/core/words/rich.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import type { Platform } from "../../../src/core/facts/schema/services/platform.ts";
import { markOf } from "../../../src/ui/contact.view.ts";
import { tasksInOrder } from "../../../src/features/platforms/order.view.ts";
import { resolver } from "../../../src/ui/links.view.ts";
import { decode, hrefs, locales, mainOf, none, pageAt, textOf, type Page } from "../site.ts";

const pageOf = ({ id }: Locale, path: string): Page => pageAt(`/${id}/platforms/${path}`)!;

/** Every platform in every language, with its page. */
const shown = locales.flatMap((locale) =>
  [...facts().platforms.values()].map((platform) => ({
    locale,
    platform,
    page: pageOf(locale, `${platform.id}/`),
  })),
);

/** Returns the markup of each part of a page by its anchor, up to the next part. */
function parts(page: Page): Map<string, string> {
  return new Map(
    mainOf(page)
      .split(/ id="(?=a\d+")/)
      .slice(1)
      .map((part) => [/^\w+/.exec(part)?.[0] ?? "", part]),
  );
}

/** Returns text as the page shows it: through the same functions, without their additions. */
const asShown = (sentence: string, locale: Locale): string =>
  textOf(rich(sentence, locale, resolver(siteIn(locale))));

function* stepsOf(platform: Platform, page: Page) {
  for (const [index, task] of tasksInOrder(site()).entries()) {
    const items = [...(parts(page).get(`a${index + 1}`) ?? "").matchAll(/<li>([\s\S]*?)<\/li>/g)].map(
      ([, item = ""]) => item,
    );
    yield { task, steps: platform.tasks[task]?.steps ?? [], items };
  }
}

test("each page of a platform shows all steps of the facts in order, and no other", () => {
  const faults: string[] = [];
  for (const { locale, platform, page } of shown) {
    for (const { task, steps, items } of stepsOf(platform, page)) {
      if (items.length !== steps.length)
        faults.push(`${page.path} ${task}: ${items.length} for ${steps.length}`);
      const sentences = words(locale).platformSteps[platform.id]?.tasks[task] ?? [];
      items.forEach((item, at) => {
        if (!textOf(item).startsWith(asShown(sentences[at] ?? "?", locale)))
          faults.push(`${page.path} ${task} ${at}: ${textOf(item)}`);
      });
    }
  }
  none(faults);
});

test("only a step that is not confirmed has a mark; its source and day are in the fold at the end", () => {
  const faults: string[] = [];
  let doubtful = 0;
  for (const { locale, platform, page } of shown) {
    const unconfirmed = translator(locale, "contact")("status.unconfirmed");
    const t = translator(locale, "platforms");
    const origins = decode(mainOf(page).split('<ul class="origins">')[1] ?? "").split("<li>");
    for (const { task, steps, items } of stepsOf(platform, page)) {
      steps.forEach(({ status, sources }, at) => {
        const item = items[at] ?? "";
        const { seen, source } = markOf(status, sources, siteIn(locale));
        const label = steps.length > 1 ? `${t(`tasks.${task}`)} ${at + 1}` : t(`tasks.${task}`);
        const origin = origins.find((one) =>
          textOf(/<b>([\s\S]*?)<\/b>/.exec(one)?.[1] ?? "")
            .split(" · ")
            .includes(label),
        );
        if (!origin?.includes(date(seen, locale))) faults.push(`${page.path} ${task} ${at}: no day`);
        if (source && !origin?.includes(`href="${source.href}"`))
          faults.push(`${page.path} ${task} ${at}: no source`);
        if ((status === "unconfirmed") !== item.includes(`<b>${unconfirmed}</b>`))
          faults.push(`${page.path} ${task} ${at}: ${status}`);
        if (status === "unconfirmed") doubtful += 1;
      });
    }
  }
  none(faults);
  assert.ok(doubtful > 0);
});

test("what to write down comes before the block", () => {
  const places = ["note-before-blocking", "block"].map(
    (task) => `id="a${tasksInOrder(site()).findIndex((one) => one === task) + 1}"`,
  );
  for (const { page } of shown) {
    const [noted = -1, blocked = -1] = places.map((place) => mainOf(page).indexOf(place));
    assert.ok(noted > 0 && noted < blocked, page.path);
  }
});

test("when there is nothing to do, or we saw nothing, the page says so", () => {
  const faults: string[] = [];
  for (const { locale, platform, page } of shown) {
    for (const [index, task] of tasksInOrder(site()).entries()) {
      const { steps = [], notApplicable } = platform.tasks[task] ?? {};
      const own =
        notApplicable === undefined
          ? undefined
          : words(locale).platformSteps[platform.id]?.notApplicable[task];
      const expected = own ?? (steps.length === 0 ? translator(locale, "platforms")("unknown") : undefined);
      if (
        expected !== undefined &&
        !textOf(parts(page).get(`a${index + 1}`) ?? "").includes(asShown(expected, locale))
      )
        faults.push(`${page.path} ${task}`);
    }
  }
  none(faults);
});

test("each task is a fold with its name, in the order of the facts; what to write down is in the first action", () => {
  for (const { locale, page } of shown) {
    const t = translator(locale, "platforms");
    const found = [
      ...mainOf(page).matchAll(/<summary>([\s\S]*?)<\/summary>\s*<div class="fold-in[^"]*" id="(a\d+)"/g),
    ].map(([, name = "", id = ""]) => `${id} ${textOf(name)}`);
    const [first, ...wanted] = tasksInOrder(site()).map((task, at) => `a${at + 1} ${t(`tasks.${task}`)}`);
    assert.deepEqual(
      found.filter((one) => one.startsWith("a1 ")),
      [`${first?.slice(0, 2)} ${t("what")}`],
    );
    assert.deepEqual(found.slice(1, wanted.length + 1), wanted, page.path);
    const band = /<section class="band first[\s\S]*?<\/section>/.exec(page.markup)?.[0] ?? "";
    assert.ok(band.includes('id="a1"'), page.path);
  }
});

test("warnings, the minimum age, and the platform's own help in French and Arabic are on the page", () => {
  const faults: string[] = [];
  for (const { locale, platform, page } of shown) {
    const text = textOf(mainOf(page));
    const cautions = words(locale).platformSteps[platform.id]?.warnings ?? [];
    faults.push(
      ...cautions
        .filter((caution) => !text.includes(asShown(caution, locale)))
        .map((caution) => `${page.path}: ${caution}`),
    );
    const t = translator(locale, "platforms");
    const { value } = platform.minAge;
    if (!text.includes(value === null ? t("ageUnknown") : t("age", { age: value })))
      faults.push(`${page.path}: age`);
    const help = platform.links
      .filter(({ purpose }) => /^(french|arabic)-help$/.test(purpose))
      .flatMap(({ urls }) => Object.values(urls));
    faults.push(...help.filter((url) => !hrefs(page).includes(url)).map((url) => `${page.path}: ${url}`));
  }
  none(faults);
});

test("neither the page of a platform nor the table has a withheld link or step", () => {
  const faults: string[] = [];
  let withheld = 0;
  for (const locale of locales) {
    for (const { id, links, tasks } of loadFacts().platforms.values()) {
      const hidden = links
        .filter(({ status }) => status === "withheld")
        .flatMap(({ urls }) => Object.values(urls));
      withheld += hidden.length;
      const seen = [...hrefs(pageOf(locale, `${id}/`)), ...hrefs(pageOf(locale, ""))];
      faults.push(...hidden.filter((url) => seen.includes(url)));
      const steps = Object.values(tasks).flatMap((task) => task.steps);
      const total = [...stepsOf(facts().platforms.get(id)!, pageOf(locale, `${id}/`))].reduce(
        (sum, { items }) => sum + items.length,
        0,
      );
      assert.equal(total, steps.filter(({ status }) => status !== "withheld").length, id);
    }
  }
  none(faults);
  assert.ok(withheld > 0);
});
