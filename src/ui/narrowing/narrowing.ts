/** A group of radio buttons. Position 0 means "not answered" or "all". Answers start at 1. */
export interface Asked {
  readonly letter: string;
  readonly answers: number;
}

/** Returns the positions of the answers. */
const positions = ({ answers }: Asked): number[] => Array.from({ length: answers }, (_, at) => at + 1);

/** Returns a selector that matches if this answer is chosen. */
export const chosen = (letter: string, at: number): string => `:has(#${letter}${at}:checked)`;

/** Returns a selector for parts for this answer: `data-a="1 3"` is for answers 1 and 3. */
export const isFor = (letter: string, at: number): string => `[data-${letter}~="${at}"]`;

/**
 * Returns selectors for the parts that do not fit an answer, one for each answer of each question.
 *
 * @param within class of the part of the page to narrow
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
 * Returns selectors for parts to hide while a question has no answer.
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
 * Returns selectors for lists without a row for all chosen answers. Each combination of answers needs its own
 * selector, because CSS cannot count what other rules have hidden.
 *
 * @param part class of the lists. Each of their rows says which answers it is for
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

/** Returns a style sheet that hides. Without `:has()` it hides nothing: one unknown selector would break the whole list. */
export function hiding(selectors: readonly string[], more = ""): string {
  return `@supports selector(:has(*)){${selectors.join()}{display:none}${more}}`;
}
