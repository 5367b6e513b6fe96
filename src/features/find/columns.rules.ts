import type { PackedTopic, PackedTopics } from "./wire.rules.ts";

// Like things beside each other are sent in fewer bytes. No value may hold the sign between values.
const BETWEEN = "|";
/** Arabic letters need two bytes each, so a column of their own is sent as letters that need one. */
const SHIFT = 0x621 - 0x41;
const shift = (text: string, letters: RegExp, by: number): string =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));
/** Whether a text may be written so: in Arabic, without a Latin letter. */
export const isArabic = (text: string): boolean => /[\u0621-\u064a]/.test(text) && !/[A-z]/.test(text);
export const packArabic = (text: string): string => shift(text, /[\u0621-\u064a]/g, -SHIFT);
export const unpackArabic = (text: string): string => shift(text, /[A-j]/g, SHIFT);

/** Values by position, each with the distance from the one before: few figures, and much alike. */
export function packSteps(values: readonly (readonly [at: number, value: string | number])[]): string {
  return values.map(([at, value], index) => `${at - (values[index - 1]?.[0] ?? 0)} ${value}`).join(BETWEEN);
}

export function unpackSteps(text: string): [at: number, value: string][] {
  let at = 0;
  return split(text).map((part) => {
    const [step = ""] = part.split(" ", 1);
    return [(at += Number(step)), part.slice(step.length + 1)];
  });
}

/** @throws Error where a value holds the sign between values */
export function packTopics(topics: readonly PackedTopic[]): PackedTopics {
  const column = (value: (topic: PackedTopic) => string): string => {
    const values = topics.map(value);
    const broken = values.find((one) => one.includes(BETWEEN));
    if (broken !== undefined) throw new Error(`"${broken}" holds "${BETWEEN}", which stands between topics`);
    return values.join(BETWEEN);
  };
  const words = (arabic: boolean) =>
    column((topic) =>
      topic.words
        .split(" ")
        .filter((word) => isArabic(word) === arabic)
        .join(" "),
    );
  return {
    kinds: column(({ kind }) => kind),
    titles: column(({ title }) => title),
    notes: column(({ note }) => note),
    hrefs: column(({ href }) => href),
    words: words(false),
    arabic: packArabic(words(true)),
  };
}

export function unpackTopics(packed: PackedTopics): PackedTopic[] {
  const [titles, notes, hrefs, words] = [packed.titles, packed.notes, packed.hrefs, packed.words].map(split);
  const arabic = split(unpackArabic(packed.arabic));
  return split(packed.kinds).map((kind, at) => ({
    kind: kind as PackedTopic["kind"],
    title: titles![at]!,
    note: notes![at]!,
    href: hrefs![at]!,
    words: `${words![at]} ${arabic[at]}`.trim(),
  }));
}

function split(text: string): string[] {
  return text === "" ? [] : text.split(BETWEEN);
}
