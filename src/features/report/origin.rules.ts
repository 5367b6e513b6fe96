import type { GroupField, LeafField } from "./sheet-facts.schema.ts";
import { asDate, asList, isEmpty, type Answer } from "./answers.rules.ts";

/**
 * Where an answer comes from: an option that the person ticked, words that they typed, a find in their story that they
 * confirmed, or what the page supposed from the story and they left.
 */
export type Origin = "ticked" | "typed" | "found" | "supposed";

/** Kinds of fields in which a person chooses. */
const CHOSEN: ReadonlySet<string> = new Set(["choice", "choices", "platform"]);

/**
 * Returns where an answer comes from. An answer that a person changed after it was found is their own.
 *
 * @param found what the person confirmed of the finds in their story, for this field
 * @example originOf({ kind: "town" }, "Laval", "Laval"); // "found"
 */
export function originOf(
  { kind }: Pick<LeafField | GroupField, "kind">,
  answer: Answer | undefined,
  found: Answer | undefined,
): Origin {
  if (!isEmpty(found) && isSame(kind, answer, found)) return "found";
  return CHOSEN.has(kind) ? "ticked" : "typed";
}

function isSame(kind: string, answer: Answer | undefined, found: Answer | undefined): boolean {
  if (kind !== "date-about") return asList(answer).join("\n").trim() === asList(found).join("\n").trim();
  const [now, then] = [asDate(answer), asDate(found)];
  return now.day === then.day && now.time === then.time && now.words.trim() === then.words.trim();
}
