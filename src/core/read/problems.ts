/** One thing wrong with the facts, in words a volunteer can act on. */
export interface Problem {
  /** Path from the project root, as in "src/data/services/cybertip.yaml". */
  readonly file: string;
  /** Dotted field, as in "channels.0.value"; for tables "row 12: name"; "" for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** Thrown once, after everything was read, so that a person mends all of it in one go. */
export class FactsError extends Error {
  override readonly name = "FactsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The facts cannot be used (${problems.length}):\n${problems.map(line).join("\n")}`);
    this.problems = problems;
    // No stack trace: it points into our code, and the fault is in a file of facts or words.
    this.stack = this.message;
  }
}

/**
 * The list that loaders and checks write to instead of throwing.
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

function line({ file, field, message }: Problem): string {
  return [file, field, message].filter(Boolean).join(": ");
}
