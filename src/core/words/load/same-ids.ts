import type { Problems } from "../../read/problems.ts";

/** Returns the ids of a list of entries. */
export const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

/** Makes a check that compares the ids in one field of a words file with the ids that a facts file names. */
export function idChecker(words: string, facts: string, problems: Problems) {
  return (field: string, there: object = {}, asked: readonly string[]): void => {
    for (const id of new Set(asked))
      if (!Object.hasOwn(there, id)) problems.add(words, `${field}.${id}`, "missing");
    for (const id of Object.keys(there))
      if (!asked.includes(id)) problems.add(words, `${field}.${id}`, `nothing in ${facts} asks for it`);
  };
}
