import type { Site } from "../../core/site.ts";
import { bookOf } from "../../shell/danger/book.rules.ts";
import { packedBook } from "../../core/phrases/packed.rules.ts";
import { loadFindSources } from "../find/find.load.ts";
import { bundled, moduleOf, type Module } from "../../ui/bundle.view.ts";
import { toldKnowledge } from "./told.view.ts";

let made: Module | undefined;

/**
 * What reads a story: rules, words of all languages and places in one script, which comes with the first focus, since
 * nothing is asked for once something is typed. With it comes what draws the code on paper.
 */
export function toldModule(site: Site): Module {
  if (made) return made;
  const book = packedBook(bookOf(loadFindSources(site.facts, site.locales).danger));
  made = moduleOf(
    "plan",
    bundled(`
      import { unpackedBook } from "./src/core/phrases/packed.rules.ts";
      import { Dangers } from "./src/shell/danger/danger.rules.ts";
      import { tell } from "./src/features/sheet/told/tell.rules.ts";
      const knowledge = JSON.parse(${JSON.stringify(JSON.stringify(toldKnowledge(site)))});
      export { codeOf } from "./src/features/sheet/hand/qr.client.ts";
      const dangers = new Dangers(unpackedBook(JSON.parse(${JSON.stringify(JSON.stringify(book))})));
      export const urgent = (text) => dangers.in(text);
      export const read = (text) => tell(text, knowledge);`),
  );
  return made;
}
