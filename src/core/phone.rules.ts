/** How a language writes a North American number, as in "1 AAA BBB-CCCC". */
export type PhonePattern = string;

/** Area codes of toll-free numbers. Callers always dial the 1 before them. */
const TOLL_FREE = new Set(["800", "833", "844", "855", "866", "877", "888"]);

/** Short codes that people know in another form than their plain digits. */
const KNOWN_AS: Readonly<Record<string, string>> = { "988": "9-8-8", "3107267": "310-7267" };

/**
 * Returns the link target that starts a call or a text message.
 *
 * @param value E.164 number or short code
 * @example telHref("+18005551234"); // "tel:+18005551234"
 * @example telHref("686868", "sms"); // "sms:686868"
 */
export function telHref(value: string, type: "phone" | "sms" = "phone"): string {
  return `${type === "sms" ? "sms" : "tel"}:${value}`;
}

/**
 * Formats a number as people write it in one language. Toll-free numbers keep their 1.
 * Other numbers lose the 1 and the separator after it. A foreign number comes back unchanged.
 *
 * @param value E.164 number or short code
 * @param pattern a digit 1, then A for area code, B for exchange and C for line digits
 * @example displayPhone("+14505551234", "1 AAA BBB-CCCC"); // "450 555-1234"
 * @example displayPhone("+18005551234", "1-AAA-BBB-CCCC"); // "1-800-555-1234"
 */
export function displayPhone(value: string, pattern: PhonePattern): string {
  const digits = /^\+1(\d{10})$/.exec(value)?.[1];
  if (digits === undefined) return KNOWN_AS[value] ?? value;
  const shown = isTollFree(value) ? pattern : pattern.replace(/^1[^A]*/, "");
  let next = 0;
  return shown.replace(/[ABC]/g, () => digits.charAt(next++));
}

/** Says whether a North American number is toll-free. */
export function isTollFree(value: string): boolean {
  return value.startsWith("+1") && TOLL_FREE.has(value.slice(2, 5));
}
