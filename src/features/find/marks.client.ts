import { bare, fold, stem } from "../../core/words/fold.rules.ts";
import { element } from "./say.client.ts";

/** Folds a word of the answer and of the question alike. */
type Match = (word: string) => boolean;

/** Which words of an answer were asked for: those that begin like a word that was typed. */
export function matcher(typed: string): Match {
  const asked = fold(typed.slice(0, 80))
    .split(" ")
    .filter((word) => word.length > 1);
  return (word) => {
    const folded = fold(word);
    return asked.some(
      (part) => folded.startsWith(part) || bare(folded).startsWith(bare(part)) || stem(folded) === stem(part),
    );
  };
}

/** A text with the words that were asked for marked. */
export function marked(text: string, matches: Match): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const [at, part] of text.split(/([\p{L}\p{M}\p{N}]+)/u).entries()) {
    made.append(at % 2 === 1 && matches(part) ? element("mark", "", part) : part);
  }
  return made;
}
