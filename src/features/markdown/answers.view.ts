/** A question in words, with its answers in the order of the page. */
export interface Asked {
  readonly text: string;
  readonly answers: readonly string[];
}

/**
 * Returns sets of answers in words. It writes sets that are every combination of some answers as one line.
 *
 * @param places for each set the position of each answer, 0 for none, as in "02"
 * @example
 * setsOf(["10", "11"], [{ text: "Now?", answers: ["Yes"] }, { text: "Who?", answers: ["Me"] }], "none")
 * // ["Now? Yes. Who? none, Me"]
 */
export function setsOf(places: readonly string[], questions: readonly Asked[], none: string): string[] {
  const chosen = questions.map((_, at) => [...new Set(places.map((set) => set.charAt(at)))]);
  const all = chosen.reduce((product, { length }) => product * length, 1);
  const say = (sets: readonly (readonly string[])[]): string =>
    questions
      .flatMap(({ text, answers }, at) => {
        const own = sets[at] ?? [];
        if (own.length === answers.length + 1 || own.every((place) => place === "-")) return [];
        return `${text} ${own.map((place) => answers[Number(place) - 1] ?? none).join(", ")}`;
      })
      .join(". ");
  if (all === places.length) return [say(chosen)];
  return places.map((set) => say([...set].map((place) => [place])));
}
