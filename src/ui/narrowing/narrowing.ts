/** Radio buttons: position 0 stands for "not answered", or for "all"; the answers are counted from 1. */
export interface Asked {
  readonly letter: string;
  readonly answers: number;
}

/** Positions of the answers of a question. */
const positions = ({ answers }: Asked): number[] => Array.from({ length: answers }, (_, at) => at + 1);

/** Matches where this answer is chosen. */
export const chosen = (letter: string, at: number): string => `:has(#${letter}${at}:checked)`;

/** Matches what is for this answer: `data-a="1 3"` is for the answers 1 and 3. */
export const isFor = (letter: string, at: number): string => `[data-${letter}~="${at}"]`;

/**
 * Selectors of what an answer does not concern, one for each answer of each question.
 *
 * @param within class of the part of the page that is narrowed
 * @example unfit("plan", [{ letter: "a", answers: 1 }]); // ['.plan:has(#a1:checked) [data-a]:not([data-a~="1"])']
 */
export function unfit(within: string, asked: readonly Asked[]): string[] {
  return asked.flatMap((question) =>
    positions(question).map(
      (at) =>
        `.${within}${chosen(question.letter, at)} [data-${question.letter}]:not(${isFor(question.letter, at)})`,
    ),
  );
}

/**
 * Selectors of what is not for those who left a question empty.
 *
 * @example unanswered("plan", [{ letter: "a", answers: 1 }]); // ['.plan:not(:has([name="a"]:checked)) [data-a]:not([data-a~="0"])']
 */
export function unanswered(within: string, asked: readonly Asked[]): string[] {
  return asked.map(
    ({ letter }) =>
      `.${within}:not(:has([name="${letter}"]:checked)) [data-${letter}]:not(${isFor(letter, 0)})`,
  );
}

/**
 * Parts in which nothing is for all of the answers that were chosen. One selector for each combination of them:
 * a style sheet cannot count what other rules have hidden.
 *
 * @param part class of what holds the rows, each of which says whom it is for
 */
export function emptied(within: string, part: string, asked: readonly Asked[]): string[] {
  const combinations = asked.reduce<readonly (readonly [string, number])[][]>(
    (all, question) =>
      all.flatMap((some) => [
        some,
        ...positions(question).map((at) => [...some, [question.letter, at] as const]),
      ]),
    [[]],
  );
  return combinations
    .filter(({ length }) => length > 0)
    .map((some) => {
      const given = some.map(([letter, at]) => chosen(letter, at)).join("");
      const fits = some.map(([letter, at]) => isFor(letter, at)).join("");
      return `.${within}${given} .${part}:not(:has(${fits}))`;
    });
}

/** A style sheet that hides. Where `:has()` is unknown nothing is hidden, and one selector that is unknown loses the others. */
export function hiding(selectors: readonly string[], more = ""): string {
  return `@supports selector(:has(*)){${selectors.join()}{display:none}${more}}`;
}
