import { bundled, moduleOf, type Module } from "../shared/bundle.ts";
import { toldKnowledge } from "./told.ts";

let made: Module | undefined;

/**
 * What reads a story: rules, words of all languages and places in one script, which comes with the first focus, since
 * nothing is asked for once something is typed. With it comes what draws the code on paper.
 */
export function toldModule(): Module {
  made ??= moduleOf(
    "plan",
    bundled(`
      import { tell } from "./src/domain/sheet/told/tell.ts";
      const knowledge = JSON.parse(${JSON.stringify(JSON.stringify(toldKnowledge()))});
      export { codeOf } from "./src/islands/report-sheet/hand/qr.ts";
      export const read = (text, day) => tell(text, knowledge, day);`),
  );
  return made;
}
