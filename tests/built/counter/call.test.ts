import { facts, site } from "../../../src/site/site.ts";
import { counterSources } from "../../../src/features/counter/counter.load.ts";
import { sheetSources } from "../../../src/features/report/load/load.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { publishable } from "../../../src/core/facts/publish.rules.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { pathOf, PLANS } from "../../shared/plan.ts";
import { hrefs, locales, none, pageAt, pagesOf } from "../site.ts";

const [counter] = sheetSources(site()).handovers;
/** Languages whose readers say what they have to say in another. */
const others = locales.filter(({ id }) => id !== counter?.id);

/** Numbers by the body that answers; those of a line kept for the reader's own language are not counted. */
function numbersOf(tag: string): Readonly<Record<string, ReadonlySet<string>>> {
  const { police, youthProtection } = publishable(loadFacts());
  const holders = [...police.values()].flatMap((service) => [service, ...service.posts]);
  const lines = youthProtection.flatMap(({ phones }) => phones);
  return {
    police: new Set(
      // A line for tips is not for one's own report.
      holders
        .flatMap(({ phones }) => phones)
        .flatMap(({ label, value }) => (label === "tip-line" ? [] : (value ?? []))),
    ),
    dpj: new Set(
      lines.filter(({ language }) => !language || !tag.startsWith(language)).map(({ value }) => value),
    ),
  };
}

const { calls } = counterSources(site()).file;
const sectionOf = (html: string, id: string): string =>
  html.split(`<section id="${id}"`)[1]?.split("</section>")[0] ?? "";

for (const locale of others) {
  const words = counterSources(site()).words.get(locale.id);

  test(`the sentences of a call and the questions asked stand with their sound in the reader's letters (${locale.id})`, () => {
    const { html = "" } = pageAt(`/${locale.id}/call/`) ?? {};
    // Who reads from right to left cannot read out what is in Latin letters, English or not.
    const read = locale.dir === "rtl" ? "fr|en" : "fr";
    const theirs = html.match(new RegExp(`<(?:p|span) class="[^"]*" lang="(?:${read})`, "g")) ?? [];
    assert.ok(theirs.length > 20);
    assert.equal(html.split(`${words?.pronounced}: `).length - 1, theirs.length);
  });

  test(`what to say opens on the two sentences, each in French with its sound, then on what is asked (${locale.id})`, () => {
    const { html = "" } = pageAt(`/${locale.id}/call/`) ?? {};
    for (const { id, lines } of calls.filter(({ before }) => before !== undefined)) {
      const section = sectionOf(html, id);
      const [before = "", asked] = section.split(words?.call.ask ?? "?");
      assert.equal(before.match(/<p class="[^"]*" lang="fr/g)?.length, 2, id);
      assert.ok(before.includes(words?.phrases[lines[0]!.say]?.say?.[counter!.id] ?? "?"), id);
      assert.ok(asked, id);
    }
  });

  test(`a helpline that does not speak the reader's language is told so first, then what is feared (${locale.id})`, () => {
    const section = sectionOf(pageAt(`/${locale.id}/call/`)?.html ?? "", "helpline");
    const said = calls
      .find(({ id }) => id === "helpline")!
      .lines.map(({ say }) => section.indexOf(words?.phrases[say]?.say?.[counter!.id] ?? "?"));
    assert.ok(said.length > 2 && said.every((at, index) => at > (said[index - 1] ?? 0)), String(said));
  });

  for (const [body, numbers] of Object.entries(numbersOf(locale.tag))) {
    test(`wherever a number of theirs stands, what to say to them is a tap away (${locale.id}, ${body})`, () => {
      // The card shown as an example is for nobody to call from.
      const shown = pagesOf(locale)
        .filter((page) => !page.html.includes("shared-card"))
        .filter((page) => hrefs(page).some((href) => href.startsWith("tel:") && numbers.has(href.slice(4))));
      assert.ok(shown.length > facts().youthProtection.length / 2);
      none(
        shown.filter((page) => !hrefs(page).includes(`/${locale.id}/call/#${body}`)).map(({ path }) => path),
      );
    });
  }

  test(`wherever a plan sends to the local police, what to say in French is a tap away (${locale.id})`, () => {
    none(
      PLANS.map((plan) => pathOf(plan, locale)).filter((path) => {
        const { html = "" } = pageAt(path) ?? {};
        return html.includes(`href="/${locale.id}/police/"`) && !html.includes(`href="/${locale.id}/call/"`);
      }),
    );
  });
}
