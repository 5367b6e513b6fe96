import { bare } from "../../core/words/fold.rules.ts";
import { eachWord, type Key } from "./keys.rules.ts";
import { steps } from "./steps.rules.ts";

// A French or English name in Arabic letters is written as it sounds, and each person hears it in their own way: p as ب, v as ف
// or و, g as غ ج ق or ك, a last d or none. So both are brought to few consonants; vowels only decide who comes first.

const ARABIC = /[\u0621-\u064a]/;
/** What Arabic letters are read as; w, a and y are vowels, and a letter that is not here is silent. */
const LETTERS = new Map(
  "اa وw يy بb فf تt طt ثt دd ضd ذd سs صs زs ظs شc كk قk غk جk خk لl مm نn رr"
    .split(" ")
    .map(([letter = "", sound = ""]) => [letter, sound]),
);
/** How French and English spellings sound, in this order. */
const SPELLINGS: [spelling: RegExp, sound: string][] = [
  [/\bst\b/g, "san"],
  [/tion/g, "sywn"],
  [/eau|au|oi|ou|w/g, "w"],
  [/sch|sh|ch/g, "C"],
  [/c(?=[eiy])|z|x\b/g, "s"],
  [/ph/g, "f"],
  [/gn/g, "ny"],
  [/[qg]u(?=[eiy])|[cqgj]/g, "k"],
  [/x/g, "ks"],
  [/p/g, "b"],
  [/h/g, ""],
  [/[ou]/g, "w"],
  [/[ei]/g, "y"],
  [/C/g, "c"],
];
/** What French does not say at the end of a word. */
const SILENT = /([^ ])(?:y?[stdb]+|y)(?= |$)|(y)r(?= |$)|(wy)l(?=y?(?: |$))/g;
const FURTHEST = 0.5;
const SHORTEST = 2;

interface Sound {
  readonly key: Key;
  readonly text: string;
}

/** Finds names that sound alike, whatever the letters. Built when it is first asked. */
export class SoundSearch {
  readonly #names: readonly Key[];
  #sounds: Map<string, Sound[]> | undefined;

  /** @param names folded names */
  constructor(names: readonly Key[]) {
    this.#names = names;
  }

  /** What has all consonants of an Arabic text and no other, the likeliest first. */
  exact(folded: string): Key[] {
    if (!isArabic(folded)) return [];
    const asked = askedOf(folded);
    return ranked(
      asked,
      asked.flatMap((text) => this.#heard.get(bones(text)) ?? []),
    );
  }

  /** What sounds nearly like an Arabic text, the likeliest first. */
  near(folded: string): Key[] {
    if (!isArabic(folded)) return [];
    const asked = askedOf(folded);
    return ranked(
      asked,
      asked.flatMap((text) => this.#close(bones(text))),
    );
  }

  /** What begins with these consonants, or has one more, less or other. */
  #close(asked: string): Sound[] {
    if (asked.length <= SHORTEST) return [];
    const all = [...this.#heard];
    const begun = all.filter(([bones]) => bones.startsWith(asked));
    const found =
      begun.length > 0
        ? begun
        : all.filter(([bones]) => Math.abs(bones.length - asked.length) < 2 && steps(bones, asked) < 2);
    return found.flatMap(([, names]) => names);
  }

  get #heard(): ReadonlyMap<string, Sound[]> {
    return (this.#sounds ??= this.#listen());
  }

  #listen(): Map<string, Sound[]> {
    const sounds = new Map<string, Sound[]>();
    for (const key of this.#names) {
      for (const text of ARABIC.test(key.text) ? [ofArabic(key.text)] : ofLatin(key.text)) {
        const begun = bones(text);
        if (begun.length < SHORTEST) continue;
        const list = sounds.get(begun);
        if (list) list.push({ key, text });
        else sounds.set(begun, [{ key, text }]);
      }
    }
    return sounds;
  }
}

/** A text as it is read, with and without what Arabic joins to its front. */
const askedOf = (folded: string): string[] => [...new Set([folded, eachWord(folded, bare)])].map(ofArabic);

/** Whether a text is in Arabic letters alone: a Latin word beside them is heard as none. */
const isArabic = (folded: string): boolean => ARABIC.test(folded) && !/[a-z]/.test(folded);

/** Each entry once, those first whose vowels are most alike; none whose vowels are not. */
function ranked(asked: readonly string[], sounds: readonly Sound[]): Key[] {
  const best = new Map<number, { key: Key; far: number }>();
  for (const { key, text } of sounds) {
    const far = Math.min(...asked.map((one) => steps(one, text) / Math.max(one.length, text.length)));
    if (far <= FURTHEST && far < (best.get(key.entry)?.far ?? 1)) best.set(key.entry, { key, far });
  }
  return [...best.values()].sort((a, b) => a.far - b.far).map(({ key }) => key);
}

function ofArabic(folded: string): string {
  return Array.from(folded, (letter) => LETTERS.get(letter) ?? "").join("");
}

/** A name as it may be heard: last letters silent, the last one said, all said; v as f or as w. */
function ofLatin(folded: string): string[] {
  const said = SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), folded);
  const quiet = said.replace(SILENT, "$1$2$3");
  const last = (/[^ ]*$/.exec(said) ?? [""])[0];
  const heard = [quiet, quiet.replace(/[^ ]*$/, last), said];
  return [...new Set([...heard, ...heard.map((text) => text.replace(/v/g, "w"))])].map((text) =>
    text.replace(/v/g, "f").replace(/ /g, ""),
  );
}

/** The consonants, each once where it is doubled. */
function bones(text: string): string {
  return text
    .replace(/[way]/g, "")
    .replace(/m(?=b)/g, "n")
    .replace(/(.)\1+/g, "$1");
}
