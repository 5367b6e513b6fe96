const ARABIC = /^[\u0621-\u064a\u067e-\u06cc]+$/;
/** What Arabic joins to the front of a word, the longest first; two letters must remain. */
const JOINED = ["و", "ف"];
const ARTICLES = ["عال", "بال", "هال", "كال", "فال", "لل", "ال"];
const LETTERS = ["ب", "ل", "ك", "ع", "ف"];

const SHORTEST_STEM = 2;

/** A word without what is joined to its front, and how many letters went. */
export interface Form {
  readonly word: string;
  readonly cut: number;
}

/**
 * A folded word as it is, then without what Arabic joins to its front.
 *
 * @example forms("وبلافال").map(({ word }) => word) // ["وبلافال", "بلافال", "لافال"]
 */
export function forms(word: string): Form[] {
  const list: Form[] = [{ word, cut: 0 }];
  if (!ARABIC.test(word)) return list;
  const bases: Form[] = [{ word, cut: 0 }];
  for (const letter of JOINED)
    if (word.startsWith(letter) && word.length > 3) bases.push({ word: word.slice(1), cut: 1 });
  list.push(...bases.slice(1));
  for (const base of bases) {
    const article = ARTICLES.find((one) => base.word.startsWith(one) && base.word.length > one.length + 1);
    if (article !== undefined) {
      const bare = base.word.slice(article.length);
      if (article !== "ال") list.push({ word: `ال${bare}`, cut: base.cut + article.length });
      list.push({ word: bare, cut: base.cut + article.length });
    }
    const letter = LETTERS.find((one) => base.word.startsWith(one) && base.word.length > 3);
    if (letter !== undefined) list.push({ word: base.word.slice(1), cut: base.cut + 1 });
  }
  return list;
}

/** Marks of tense, then of person, before an Arabic verb: سي هي بي كي, ب ت ن ا. */
const VERB = /^(?:[سهحبك]?[يتنا]|ب)(?=.{2})/;
/** Endings of English and French verbs, folded: shares, posted; envoie, publierait, menacée. */
const ENDING = /^(?:e?[sdrz]?|ees?|ing|e?nt|ant|ons|(?:er)?(?:a[is]?|ai[ts]|aient|ont|ez))$/;

/**
 * Whether a verb of some stem begins a folded word: the stems it may be, the longest last.
 *
 * @example verbStems("هيبعت") // ["بع", "بعت"]
 * @example verbStems("posting") // ["post", "posting"]
 */
export function verbStems(word: string): string[] {
  const isArabic = ARABIC.test(word);
  if (isArabic && !VERB.test(word)) return [];
  const stem = isArabic ? word.replace(VERB, "") : word;
  const stems: string[] = [];
  for (let end = SHORTEST_STEM; end <= stem.length; end += 1)
    if (isArabic || ENDING.test(stem.slice(end))) stems.push(stem.slice(0, end));
  return stems;
}
