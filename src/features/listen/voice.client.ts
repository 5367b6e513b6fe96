/** The properties of a device voice that this code reads. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/**
 * Returns the voice that reads. It speaks this language, runs on the device itself, and comes from the
 * reader's country if possible. It never sends the text away and never belongs to another language.
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
 * Writes the numbers of a line digit by digit. Otherwise a voice says "nine hundred and eleven" for 911.
 *
 * @param numbers the numbers in the form in which the line has them
 * @example digitByDigit("Call 1-800-668-6868.", ["1-800-668-6868"]) // "Call 1, 8 0 0, 6 6 8, 6 8 6 8."
 */
export function digitByDigit(line: string, numbers: readonly string[]): string {
  return numbers.reduce(
    (said, number) =>
      said.split(number).join((number.match(/\d+/g) ?? []).map((group) => [...group].join(" ")).join(", ")),
    line,
  );
}
