import { z } from "astro/zod";

/** Numbers that people dial as written. 3107267 works only inside Alberta. */
export const SHORT_CODES = ["911", "988", "811", "211", "686868", "535353", "3107267"] as const;

/** North American numbers. Area code and exchange never begin with 0 or 1. An area code never has 9 in the middle. */
const NORTH_AMERICA = /^\+1[2-9][0-8]\d[2-9]\d{6}$/;

/** Says whether a value is a North American number in E.164 or a known short code. */
export function isTelephone(value: string): boolean {
  return NORTH_AMERICA.test(value) || (SHORT_CODES as readonly string[]).includes(value);
}

export const Telephone = z
  .string()
  .refine(isTelephone, `expected "+1" and ten digits, or one of ${SHORT_CODES.join(", ")}`)
  .describe("Telephone number, in E.164 as in +18005551234, or a short code such as 911; always quoted.");

/** A number that works only inside its own country. */
export const ForeignTelephone = z
  .string()
  .regex(/^\d{2,6}$/, "expected two to six digits")
  .describe("Short number dialled inside that country.");
