/** One fault in the facts or words, written so that a volunteer can fix it. */
export interface Problem {
  /** Path from the project root, as in "src/data/services/cybertip.yaml". */
  readonly file: string;
  /** Dotted field, as in "channels.0.value". In tables "row 12: name". "" means the whole file. */
  readonly field: string;
  readonly message: string;
}

/** Thrown once after all files are read, so that a person can fix all faults together. */
export class FactsError extends Error {
  override readonly name = "FactsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The facts cannot be used (${problems.length}):\n${problems.map(line).join("\n")}`);
    this.problems = problems;
    // No stack trace: the fault is in a file of facts or words, not in our code.
    this.stack = this.message;
  }
}

/**
 * Collects the faults that loaders and checks find. They add to it and do not throw.
 *
 * @example
 * const problems = new Problems();
 * problems.add("src/data/site.yaml", "launch", "expected preview or live");
 * problems.throwIfAny(); // FactsError: src/data/site.yaml: launch: expected preview or live
 */
export class Problems {
  readonly list: Problem[] = [];

  add(file: string, field: string, message: string): void {
    this.list.push({ file, field, message });
  }

  /** @throws FactsError when at least one problem was added. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new FactsError(this.list);
  }
}

/** Returns a problem as one line. @example line(problem) // "src/data/site.yaml: launch: expected preview or live" */
export function line({ file, field, message }: Problem): string {
  return [file, field, message].filter(Boolean).join(": ");
}
