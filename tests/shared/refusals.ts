import assert from "node:assert/strict";
import { FactsError } from "../../src/core/read/problems.ts";

/** Returns the problems of a loader, one per line as "file: field: message"; none when it loads. */
export function refusals(load: () => unknown): string[] {
  try {
    load();
    return [];
  } catch (error) {
    assert.ok(error instanceof FactsError, String(error));
    return error.problems.map(({ file, field, message }) => `${file}: ${field}: ${message}`);
  }
}
