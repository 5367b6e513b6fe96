import { bookOf } from "../../domain/danger/book.ts";
import { packedBook } from "../../domain/sheet/told/read/packed.ts";
import { loadFindSources } from "../../content/find.ts";
import { facts, locales } from "../../content/site.ts";
import { bundled, moduleOf, type Module } from "../shared/bundle.ts";
import { toldKnowledge } from "./told.ts";

let made: Module | undefined;

/**
 * What reads a story: rules, words of all languages and places in one script, which comes with the first focus, since
 * nothing is asked for once something is typed. With it comes what draws the code on paper.
 */
export function toldModule(): Module {
  if (made) return made;
  const book = packedBook(bookOf(loadFindSources(facts(), locales()).danger));
  made = moduleOf(
    "plan",
    bundled(`
      import { unpackedBook } from "./src/domain/sheet/told/read/packed.ts";
      import { Dangers } from "./src/domain/danger/danger.ts";
      import { tell } from "./src/domain/sheet/told/tell.ts";
      const knowledge = JSON.parse(${JSON.stringify(JSON.stringify(toldKnowledge()))});
      export { codeOf } from "./src/islands/report-sheet/hand/qr.ts";
      const dangers = new Dangers(unpackedBook(JSON.parse(${JSON.stringify(JSON.stringify(book))})));
      export const urgent = (text) => dangers.in(text);
      export const read = (text) => tell(text, knowledge);`),
  );
  return made;
}
