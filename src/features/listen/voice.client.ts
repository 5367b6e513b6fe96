/** What is asked of a voice of the device. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/**
 * The voice that reads: of this language and on the device itself, of its own country first. Never one that sends what
 * it reads, never one of another language.
 *
 * @param tag language of the page, as in "fr-CA"
 */
export function localVoice<V extends Voice>(voices: readonly V[], tag: string): V | undefined {
  // Android writes "fr_CA".
  const same = (one: string) => one.toLowerCase().replace("_", "-");
  const language = (one: string) => same(one).split("-")[0];
  const own = voices.filter(({ lang, localService }) => localService && language(lang) === language(tag));
  return own.find(({ lang }) => same(lang) === same(tag)) ?? own[0];
}

/**
 * A line with its numbers to dial one digit after the other: else 911 is read "nine hundred and eleven".
 *
 * @param numbers as they stand in the line
 * @example digitByDigit("Call 1-800-668-6868.", ["1-800-668-6868"]) // "Call 1, 8 0 0, 6 6 8, 6 8 6 8."
 */
export function digitByDigit(line: string, numbers: readonly string[]): string {
  return numbers.reduce(
    (said, number) =>
      said.split(number).join((number.match(/\d+/g) ?? []).map((group) => [...group].join(" ")).join(", ")),
    line,
  );
}
