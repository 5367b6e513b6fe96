import type { Problems } from "../../read/problems.ts";

/** Ids of the entries of a list. */
export const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

/** Compares the ids that a file of words has in one field with those that a file of facts asks for. */
export function idChecker(words: string, facts: string, problems: Problems) {
  return (field: string, there: object = {}, asked: readonly string[]): void => {
    for (const id of new Set(asked))
      if (!Object.hasOwn(there, id)) problems.add(words, `${field}.${id}`, "missing");
    for (const id of Object.keys(there))
      if (!asked.includes(id)) problems.add(words, `${field}.${id}`, `nothing in ${facts} asks for it`);
  };
}
