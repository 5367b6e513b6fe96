import type { Day } from "./calendar.ts";

/** A day, month or year that is said. */
export interface SaidDay {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly kind: "date" | "relative" | "weekday";
  readonly day?: Day;
  /** Where it is no single day. */
  readonly iso?: string;
  /** The part of the day that its word says: "tonight". */
  readonly part?: string;
  /** A weekday whose week the words around tell: 0 is Monday. */
  readonly weekday?: number;
  /** -1 last, 1 next. */
  readonly week?: number;
}
