import { z } from "astro/zod";

/** How sure a value is. Raise it only with a new source or a signature. */
export const Status = z
  .enum(["confirmed", "listed", "unconfirmed", "withheld"])
  .describe(
    "confirmed: an official page showed it, or two independent sources agree; listed: one dated official directory; unconfirmed: shown with a mark; withheld: never shown.",
  );
export type Status = z.infer<typeof Status>;

/** Order from the surest to the least sure. A smaller number is surer. */
export const STATUS_ORDER: Readonly<Record<Status, number>> = {
  confirmed: 0,
  listed: 1,
  unconfirmed: 2,
  withheld: 3,
};
