import type { Facts } from "../schema/facts.ts";
import type { Problems } from "../../read/problems.ts";
import { newestSeen } from "../seen.rules.ts";
import { isAfter } from "./sources.ts";

/** Checks that every statement of law says the state of the law and the day of its text, in guides and elsewhere. */
export function checkLaw({ claims, sources, law: words }: Facts, problems: Problems): void {
  for (const [id, { law, sources: ids }] of claims) {
    const refuse = (field: string, message: string): void =>
      problems.add("src/data/claims.yaml", `${id}.${field}`, message);
    const known = ids.filter((source) => sources.has(source));
    if (!law && known.some((source) => sources.get(source)?.kind === "law"))
      refuse("law", "is missing: a statement of law has its state and the day of its text");
    if (law?.text && known.length > 0 && isAfter(law.text, newestSeen(known, { sources })))
      refuse("law.text", `"${law.text}" is after the day on which it was read`);
  }
  for (const [file, keys] of Object.entries(words)) {
    for (const [key, ids] of Object.entries(keys)) {
      for (const [at, id] of ids.entries()) {
        if (!claims.get(id)?.law)
          problems.add("src/data/law.yaml", `${file}.${key}.${at}`, `no claim of law "${id}"`);
      }
    }
  }
}
