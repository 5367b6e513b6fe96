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
/** Languages whose readers must speak another language on the call. */
const others = locales.filter(({ id }) => id !== counter?.id);

/** Returns numbers by the body that answers, without lines for the reader's own language. */
function numbersOf(tag: string): Readonly<Record<string, ReadonlySet<string>>> {
  const { police, youthProtection } = publishable(loadFacts());
  const holders = [...police.values()].flatMap((service) => [service, ...service.posts]);
  const lines = youthProtection.flatMap(({ phones }) => phones);
  return {
    police: new Set(
      // A line for tips is not for the caller's own report.
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

  test(`the sentences and questions of a call have their pronunciation in the reader's letters (${locale.id})`, () => {
    const { html = "" } = pageAt(`/${locale.id}/call/`) ?? {};
    // Readers of a right-to-left language cannot read Latin letters aloud, in English either.
    const read = locale.dir === "rtl" ? "fr|en" : "fr";
    const theirs = html.match(new RegExp(`<(?:p|span) class="[^"]*" lang="(?:${read})`, "g")) ?? [];
    assert.ok(theirs.length > 20);
    assert.equal(html.split(`${words?.pronounced}: `).length - 1, theirs.length);
  });

  test(`the page on what to say begins with the two sentences, each in French with its pronunciation, then the questions (${locale.id})`, () => {
    const html = (pageAt(`/${locale.id}/call/`)?.html ?? "").replaceAll("\u00a0", " ");
    for (const { id, lines } of calls.filter(({ before }) => before !== undefined)) {
      const section = sectionOf(html, id);
      const [before = "", asked] = section.split(words?.call.ask ?? "?");
      assert.equal(before.match(/<p class="[^"]*" lang="fr/g)?.length, 2, id);
      assert.ok(before.includes(words?.phrases[lines[0]!.say]?.say?.[counter!.id] ?? "?"), id);
      assert.ok(asked, id);
    }
  });

  test(`for a helpline that does not speak the reader's language, the page first says so, then answers fears (${locale.id})`, () => {
    const html = (pageAt(`/${locale.id}/call/`)?.html ?? "").replaceAll("\u00a0", " ");
    const section = sectionOf(html, "helpline");
    const said = calls
      .find(({ id }) => id === "helpline")!
      .lines.map(({ say }) => section.indexOf(words?.phrases[say]?.say?.[counter!.id] ?? "?"));
    assert.ok(said.length > 2 && said.every((at, index) => at > (said[index - 1] ?? 0)), String(said));
  });

  for (const [body, numbers] of Object.entries(numbersOf(locale.tag))) {
    test(`from every number of theirs, what to say is one tap away (${locale.id}, ${body})`, () => {
      // The example card is not a number to call.
      const shown = pagesOf(locale)
        .filter((page) => !page.html.includes('class="shared-card"'))
        .filter((page) => hrefs(page).some((href) => href.startsWith("tel:") && numbers.has(href.slice(4))));
      assert.ok(shown.length > facts().youthProtection.length / 2);
      none(
        shown.filter((page) => !hrefs(page).includes(`/${locale.id}/call/#${body}`)).map(({ path }) => path),
      );
    });
  }

  test(`from every plan that leads to the local police, what to say in French is one tap away (${locale.id})`, () => {
    none(
      PLANS.map((plan) => pathOf(plan, locale)).filter((path) => {
        const { html = "" } = pageAt(path) ?? {};
        return html.includes(`href="/${locale.id}/police/"`) && !html.includes(`href="/${locale.id}/call/"`);
      }),
    );
  });
}
