import { FactsError } from "../../src/core/read/problems.ts";

/** Runs a script. If facts or words are wrong, prints each fault without a stack, and ends with an error. */
export function run(script: () => void): void {
  try {
    script();
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
