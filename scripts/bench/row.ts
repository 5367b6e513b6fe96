/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** What stands beside ours. */
  readonly peer: string;
  /** What docs/budgets.md asks for; empty where it asks for nothing. */
  readonly goal: string;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
