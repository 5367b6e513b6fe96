/** One row of the result table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** The other software in the comparison. */
  readonly peer: string;
  /** The goal of docs/budgets.md, or "" if there is none. */
  readonly goal: string;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
