const ARABIC = /^[\u0621-\u064a\u067e-\u06cc]+$/;
/** What Arabic joins to the front of a word, the longest first; two letters must remain. */
const JOINED = ["و", "ف"];
const ARTICLES = ["عال", "بال", "هال", "كال", "فال", "لل", "ال"];
const LETTERS = ["ب", "ل", "ك", "ع", "ف"];

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

/**
 * A folded Arabic word without the marks of tense and person before it; undefined where there are none.
 *
 * @example verbStem("هيبعت") // "بعت"
 */
export function verbStem(word: string): string | undefined {
  return ARABIC.test(word) && VERB.test(word) ? word.replace(VERB, "") : undefined;
}
