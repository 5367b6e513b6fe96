import type { DetailOf } from "./details.ts";
import { widest, type Story } from "./read/story.ts";

const ARTICLE = /^(?:ال|ابن$|ابو$|سان|سانت|st$)/;
const LATIN = /^[a-z]/;
const MOST = 7;
/** Words of an Arabic name, at most. */
const MOST_ARABIC = 3;

/** Schools with a name: "École du Petit-Phare-Vert", "Maple Ridge High School", «مدرسة القنديل الرمادي». */
export function schools(story: Story): DetailOf<"school">[] {
  let last = 0;
  return widest(story.all("schools")).flatMap(({ id, from, to, cut }): DetailOf<"school">[] => {
    if (from < last || (id === "capital" && !story.tokens[from]!.capital)) return [];
    const isLatin = LATIN.test(story.word(to - 1));
    const end = isLatin ? nameAfter(story, to) : arabicAfter(story, to);
    const begin = isLatin && end === to ? nameBefore(story, from) : from;
    if (end === to && begin === from) return [];
    last = end;
    return [{ kind: "school", value: {}, ...story.span(begin, end, begin === from ? cut : 0) }];
  });
}

/** Capital letters behind the word, with "de", "du", "aux" between. */
function nameAfter(story: Story, to: number): number {
  let end = to;
  for (let at = to; at < to + MOST && (story.joined(at) || story.tokens[at]?.gap === "-"); at += 1) {
    if (story.has(at, "apps")) break;
    if (story.tokens[at]!.capital || (at > to && /^-$/.test(story.tokens[at]!.gap))) end = at + 1;
    else if (story.at(at, "schoolJoins") === undefined) break;
  }
  return end;
}

/** Capital letters before the word: "Maple Ridge High School". */
function nameBefore(story: Story, from: number): number {
  let begin = from;
  while (from - begin < MOST && story.joined(begin) && story.tokens[begin - 1]!.capital) {
    if (story.has(begin - 1, "small", "in", "goesOn", "pronouns", "theirs", "is")) break;
    begin -= 1;
  }
  return begin;
}

/** Words with the article, as the names of Arabic have them, or a saint. */
function arabicAfter(story: Story, to: number): number {
  let end = to;
  while (end < to + MOST_ARABIC && story.joined(end) && ARTICLE.test(story.word(end))) {
    if (story.at(end, "notSchool")) break;
    const isSaint = /^(?:سان|سانت|st|ابن|ابو)$/.test(story.word(end));
    end += isSaint && story.joined(end + 1) ? 2 : 1;
  }
  // «مدرسة Notre-Dame»
  return end === to ? nameAfter(story, to) : end;
}
