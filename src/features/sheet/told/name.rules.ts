import type { DetailOf } from "./details.rules.ts";
import type { Story } from "./story.rules.ts";

const LETTERS = /^\p{L}{2,}$/u;
const ARABIC = /^[\u0620-\u06ff]/;
/** Whose name is looked for behind their word: "my son Owen". */
const CHILDREN = ["son", "daughter", "child"];

/** Every first name that stands behind a word for a child, or behind "named". Whose it is is asked. */
export function names(story: Story): DetailOf<"name">[] {
  return story.tokens.flatMap((_, token): DetailOf<"name">[] => {
    const to = nameEnd(story, token);
    if (to === undefined) return [];
    const span = story.span(token, to);
    return [{ kind: "name", value: { value: story.text.slice(span.start, span.end) }, ...span }];
  });
}

/** Returns where a name ends that begins at a token: "Owen", "Anne-Marie". */
function nameEnd(story: Story, token: number): number | undefined {
  const { gap, capital } = story.tokens[token]!;
  const isOfChild = CHILDREN.some((id) => story.before(token, "persons", id));
  if (gap !== " " || !(isOfChild || story.follows(token, "nameIs")) || !isUnknown(story, token))
    return undefined;
  const isAged = story.has(token + 1, "isSurely", "ageIs") && story.joined(token + 1);
  const isArabic = ARABIC.test(story.word(token));
  if (!capital && !isAged && !(isArabic && !isOfChild)) return undefined;
  const isDouble = story.tokens[token + 1]?.gap === "-" && story.tokens[token + 1]!.capital;
  return isDouble ? token + 2 : token + 1;
}

/** No word that is known for something else; some first names are those of places. */
function isUnknown(story: Story, token: number): boolean {
  return LETTERS.test(story.word(token)) && (!story.knows(token) || story.has(token, "common"));
}
