/** What is found in a story: what can be copied to the letter. */
export const kinds = [
  "age",
  "town",
  "app",
  "handle",
  "url",
  "email",
  "phone",
  "amount",
  "date",
  "day",
  "police",
  "name",
] as const;
export type DetailKind = (typeof kinds)[number];

/** The normal form of each kind; the coded words are the same in every language. */
export interface DetailValues {
  /** Completed years; `or`: the other of two that are said. `claimed`: the person reported only says so; of a town too. */
  age: { value: number; or?: number; claimed?: true };
  /** `place_id`: code of the municipality, of several of one name the largest; then `name` stays as written. */
  town: { place_id: string; name: string; claimed?: true };
  /** `id` of a platform, or "other"; `account`: the user name or address that is told with it. */
  app: { id: string; account?: string };
  handle: { value: string };
  url: { value: string };
  email: { value: string };
  /** null: a number that is not whole. */
  phone: { e164: string | null };
  /** `currency`: "" where none is said. */
  amount: { value: number; currency: string };
  /**
   * YYYY-MM-DD; null where no year is said, or no such day exists. `near`: MM-DD without a year, or the words of figures
   * that may be two dates.
   */
  date: { iso: string | null; near?: string; time?: string; clock?: string };
  /**
   * A day to come: so many days from today, a day of the week (1 is Monday), or the next one with that hour. `time`:
   * HH:MM, or ""; `isEither`: of either half of the day. `isDue`: by then something is asked for. `clock`: the words that say whose clock it is.
   */
  day: { days?: number; weekday?: number; time: string; isEither?: true; isDue?: true; clock?: string };
  /** Someone in the story who is in the police. */
  police: Record<never, never>;
  /** A first name. */
  name: { value: string };
}

/** What was found, and where it stands: UTF-16 units of the text as it was typed, `end` exclusive. */
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
 * @example plainValue({ kind: "amount", value: { value: 300, currency: "CAD" }, start: 0, end: 5 }) // "300 CAD"
 */
export function plainValue({ kind, value }: Pick<Detail, "kind" | "value">): string {
  const parts = value as Record<string, unknown>;
  const claimed = parts["claimed"] === true ? " claimed" : "";
  if (kind === "town") return String(parts["place_id"]) + claimed;
  const said = ["value", "or", "currency", "id", "e164", "iso", "near", "days", "weekday", "time", "clock"]
    .flatMap((key) => (parts[key] === undefined ? [] : [String(parts[key] ?? "unknown")]))
    .join(" ")
    .trim();
  return said + claimed;
}
