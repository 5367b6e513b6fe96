import assert from "node:assert/strict";
import { test } from "node:test";
import { facts } from "../../../src/site/site.ts";
import { loadQuestions } from "../../../src/features/questions/questions.load.ts";
import { variantFor } from "../../../src/core/words/variant.rules.ts";
import { nameOf, pathOf, PLANS, spokenTo } from "../../shared/plan.ts";
import { locales, none, pageAt } from "../site.ts";

const { facts: questions, words } = loadQuestions(facts(), locales);
/** Text without tags and without the signs that keep a number or a name in its direction. */
const bare = (html: string): string =>
  html
    .replace(/<[^>]*>|[\u2066-\u2069\u200e\u200f]/g, "")
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

/** The questions of a page, in order: id, depth of its fold, question and answer. */
function askedOn(markup: string): { id: string; depth: number; question: string; answer: string }[] {
  const found: { id: string; depth: number; question: string; answer: string }[] = [];
  let depth = 0;
  for (const { 0: tag, index } of markup.matchAll(/<\/?details\b[^>]*>/g)) {
    if (tag.startsWith("</")) depth -= 1;
    else {
      depth += 1;
      const id = /data-question="([^"]*)"/.exec(tag)?.[1];
      if (id === undefined) continue;
      const inside = markup.slice(index, markup.indexOf("</details>", index));
      const [, question = "", answer = ""] =
        /<summary>([^]*?)<\/summary>[^]*?<p>([^]*?)<\/p>/.exec(inside) ?? [];
      found.push({ id, depth, question: bare(question), answer: bare(answer) });
    }
  }
  return found;
}

for (const locale of locales) {
  test(`every plan shows two questions that its reader may ask there, each with its answer, and at most four more (${locale.id})`, () => {
    const faults: string[] = [];
    for (const plan of PLANS) {
      const page = pageAt(pathOf(plan, locale));
      assert.ok(page);
      const asked = askedOn(page.markup);
      const inSight = asked.filter(({ depth }) => depth === 1);
      if (inSight.length !== 2 || asked.length > 6 || new Set(asked.map(({ id }) => id)).size < asked.length)
        faults.push(`${nameOf(plan)}: ${asked.map(({ id, depth }) => `${id} ${depth}`).join()}`);
      for (const { id, question, answer } of asked) {
        const known = questions[id];
        const reader = spokenTo(plan);
        const mayAsk = known?.readers.includes(reader);
        const isHere = known?.situations === "all" || known?.situations.includes(plan.situation.id);
        if (!mayAsk || !isHere) faults.push(`${nameOf(plan)}: ${id}`);
        const { title, answer: said } = words.get(locale.id)![id]!;
        if (question !== bare(variantFor(title, reader)!)) faults.push(`${nameOf(plan)}: ${question}`);
        if (answer !== bare(variantFor(said, reader)!)) faults.push(`${nameOf(plan)}: ${answer}`);
      }
    }
    none(faults);
  });

  test(`each published question stands once on the page of its readers, with its sources or as advice (${locale.id})`, () => {
    for (const [path, isFor] of [
      ["questions/", (reader: string) => reader !== "me-young"],
      ["questions/young/", (reader: string) => reader === "me-young"],
    ] as const) {
      const page = pageAt(`/${locale.id}/${path}`);
      assert.ok(page);
      const folds = page.markup.split("</main>")[0]!.split("<details").slice(1);
      const published = Object.entries(questions).filter(
        ([, { status, readers }]) => status !== "needs-lawyer" && readers.some(isFor),
      );
      assert.equal(folds.length, published.length);
      for (const [id, { readers }] of published) {
        const title = bare(variantFor(words.get(locale.id)![id]!.title, readers.find(isFor)!)!);
        assert.ok(
          folds.some((fold) => bare(`<${fold}`).startsWith(title)),
          title,
        );
      }
      none(folds.filter((fold) => !/<li>|class="meta"/.test(fold)).map((fold) => bare(`<${fold}`)));
    }
  });
}
