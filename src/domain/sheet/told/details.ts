/** What is picked out of a story. */
export const kinds = [
  "age",
  "town",
  "place_abroad",
  "app",
  "handle",
  "url",
  "email",
  "phone",
  "amount",
  "payment",
  "when",
  "school",
  "relation",
  "image_held",
  "threat",
  "meeting",
  "suicidal",
  "language_to_call",
  "safe_contact",
  "must_not_know",
  "weapon",
] as const;
export type DetailKind = (typeof kinds)[number];

/** Whose age. */
export type Whose = "child" | "writer" | "suspect" | "other";

/** The normal form of each kind; the coded words are the same in every language. */
export interface DetailValues {
  /** `value`: completed years, or from and to; `at`: an age in the past; `said`: the suspect claims it. */
  age: { value: number | readonly [number, number]; of: Whose; at?: "then"; said?: true };
  /** `place_id`: code of the municipality; `also`: codes of others of the same name; `away`: where a trip or match is. */
  town: { place_id: string; name: string; also?: readonly string[]; away?: true };
  /** `id` of a platform, or "other". */
  app: { id: string };
  handle: { value: string };
  url: { value: string };
  email: { value: string };
  /** null: a number that is not whole. */
  phone: { e164: string | null };
  /** `role`: whether it was asked for, or paid or given, where the words say so. */
  amount: { value: number; currency: string; role?: "asked" | "paid" };
  payment: { kind: string; role?: "asked" | "paid" };
  /** `iso`: year, month, week (2026-W47), day, minute, or start/end; null where it cannot be told. */
  when: {
    kind: "date" | "relative" | "time" | "weekday" | "deadline";
    iso: string | null;
    /** It is when something began: "since", «من أسبوع». */
    since?: true;
  };
  relation: { kind: string };
  image_held: { value: boolean };
  threat: { kind: string };
  /** `not`: languages that will not do. */
  language_to_call: { languages: readonly string[]; not?: readonly string[] };
  place_abroad: Record<never, never>;
  school: Record<never, never>;
  meeting: Record<never, never>;
  suicidal: Record<never, never>;
  /** `by`: ways that are named. */
  safe_contact: { by: readonly string[] };
  /** `from`: who must not learn of it, where the clause names them. */
  must_not_know: { from: readonly string[] };
  weapon: Record<never, never>;
}

/** What was picked out, and where it stands: UTF-16 units of the text as it was typed, `end` exclusive. */
export type Detail = {
  readonly [K in DetailKind]: {
    readonly kind: K;
    readonly value: DetailValues[K];
    readonly start: number;
    readonly end: number;
  };
}[DetailKind];

/** A detail of one kind. */
export type DetailOf<K extends DetailKind> = Extract<Detail, { kind: K }>;

/**
 * The normal form as one line, for an attribute: two details with the same line say the same.
 *
 * @example plainValue({ kind: "age", value: { value: [8, 9], of: "child" }, start: 0, end: 3 }) // "8-9 child"
 */
export function plainValue({ kind, value }: Pick<Detail, "kind" | "value">): string {
  const parts = value as Record<string, unknown>;
  if (kind === "town") return String(parts["place_id"]);
  if (kind === "safe_contact" || kind === "must_not_know") return Object.values(value).flat().join("+");
  if (kind === "language_to_call") {
    const list = (key: string): string[] => [...((parts[key] as string[] | undefined) ?? [])].sort();
    return [list("languages").join("+"), ...list("not").map((id) => `!${id}`)].join("");
  }
  return ["value", "of", "currency", "id", "e164", "kind", "iso"]
    .flatMap((key) => (parts[key] === undefined ? [] : [parts[key]]))
    .map((part) => (Array.isArray(part) ? part.join("-") : String(part ?? "unknown")))
    .join(" ");
}
