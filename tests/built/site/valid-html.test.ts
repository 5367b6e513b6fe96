import { test } from "node:test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { drawn, FULL } from "../../shared/sample.ts";
import { none, pages } from "../site.ts";

/** The HTML standard, and of the library's other advice what this site has a say in. */
const RULES = {
  extends: ["html-validate:recommended"],
  rules: {
    // White space at the ends of lines is the compressor's, and no fault in HTML.
    "no-trailing-whitespace": "off",
    // Numbers break nowhere by `.number`; characters that do not break are not copied as they are read.
    "tel-non-breaking": "off",
    // A `<select>` cannot be typed into: the find box is the combobox of the ARIA pattern.
    "prefer-native-element": ["error", { exclude: ["combobox", "listbox", "option"] }],
    // The form of a plan holds choices that the page itself answers; there is nothing to send.
    "wcag/h32": "off",
    // Official names are as long as they are.
    "long-title": "off",
  },
} as const;

/** So many tags that follow each other are tried wherever they do. */
const NEAR = FULL ? 3 : 2;

/** All neighbouring tags of a page, with their attributes and without what they say. */
function neighbours(html: string): Set<string> {
  const all = (html.match(/<\/?[a-z][^<>]*>/g) ?? []).map((tag) =>
    tag.replace(/(?<!type|role|rel)="[^"]*"/g, "="),
  );
  return new Set(all.map((_, index) => all.slice(index, index + NEAR).join("")));
}

/** Each page in one language, which the seed chooses: the markup is the same in all. */
const versions = [...Map.groupBy(pages, ({ rest, path }) => rest ?? path).values()].flatMap(drawn);

/**
 * Pages enough to have all neighbouring tags of the site. Templates and escaped text make the rest
 * more of the same, and what concerns a whole page (ids, headings, links) has tests of its own over all of them.
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
