import { test } from "node:test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { drawn, FULL } from "../../shared/sample.ts";
import { none, pages } from "../site.ts";

/** The HTML standard, and the other advice of the library that applies to this site. */
const RULES = {
  extends: ["html-validate:recommended"],
  rules: {
    // The compressor leaves white space at the ends of lines. This is no fault in HTML.
    "no-trailing-whitespace": "off",
    // `.number` keeps numbers on one line. Non-breaking characters would copy differently from what a reader
    // sees.
    "tel-non-breaking": "off",
    // A person cannot type into a `<select>`. The find box is the combobox of the ARIA pattern.
    "prefer-native-element": ["error", { exclude: ["combobox", "listbox", "option"] }],
    // The form of a plan has choices that the page itself answers, so there is nothing to send.
    "wcag/h32": "off",
    // Official names can be long.
    "long-title": "off",
  },
} as const;

/** The number of consecutive tags in each tested sequence. */
const NEAR = FULL ? 3 : 2;

/** Returns all sequences of consecutive tags of a page, with their attributes and without text. */
function neighbours(html: string): Set<string> {
  const all = (html.match(/<\/?[a-z][^<>]*>/g) ?? []).map((tag) =>
    tag.replace(/(?<!type|role|rel)="[^"]*"/g, "="),
  );
  return new Set(all.map((_, index) => all.slice(index, index + NEAR).join("")));
}

/** Each page in one language, by the seed, because the markup is the same in all. */
const versions = [...Map.groupBy(pages, ({ rest, path }) => rest ?? path).values()].flatMap(drawn);

/**
 * Returns enough pages to include every sequence of tags of the site. Templates and escaped text make the
 * other pages alike. Rules for whole pages (ids, headings, links) have their own tests of all pages.
 */
function sample(): Map<string, string> {
  const chosen = new Map<string, string>();
  const seen = new Set<string>();
  for (const { file, html } of versions.toSorted((a, b) => b.html.length - a.html.length)) {
    const bare = html.replace(/<style>[\s\S]*?<\/style>/g, "<style></style>");
    const own = neighbours(bare);
    if (own.isSubsetOf(seen)) continue;
    for (const near of own) seen.add(near);
    chosen.set(file, bare);
  }
  return chosen;
}

const validator = new HtmlValidate(new StaticConfigLoader(RULES as never));

test("every page is valid HTML", async () => {
  const faults: string[] = [];
  for (const [file, html] of sample()) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column}: ${ruleId}: ${message}`);
    }
  }
  none(faults);
});
