import type { Detail } from "./details.rules.ts";
import { westernDigits, type Stretch } from "../../../core/phrases/tokens.rules.ts";

// Telephones of 2021 read no lookbehind: what stands before is the first group. All repeats are bounded.
const EMAIL =
  /(^|[^\p{L}\p{N}._%+-])([a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\p{L}\p{N}])/giu;
const URL =
  /(^|[^\p{L}\p{N}@._-])((?:https?:\/\/|www\.)[^\s<>"«»“”،؛]{2,2000}|(?:[a-z0-9-]{1,63}\.){1,6}([a-z]{2,24})(?:\/[^\s<>"«»“”،؛]{0,2000}|(?![\p{L}\p{N}_@-])))/giu;
/** Ends of addresses that are written without "www" and without a path. */
const KNOWN_END =
  /^(?:com|org|net|ca|quebec|fr|io|gg|tv|app|xyz|info|site|online|club|live|chat|link|cc|ru|test)$/i;
const TRAILING = /[.,;:!?)\]'’*]+$/;
const NORTH_AMERICAN =
  /(^|[^\d\p{L}_+@#/.-]|[\u0600-\u06ff])((?:\+?1[ .\u00a0-]?)?(?:\(([2-9]\d\d)\)[ \u00a0]?|([2-9]\d\d)[ .\u00a0\u2011-]?)([2-9]\d\d)[ .\u00a0\u2011-]?(\d{4}))(?![\d\p{L}_@]|[.,/-]\d)/gu;
const INTERNATIONAL =
  /(^|[^\d\p{L}_+@#/.-]|[\u0600-\u06ff])((?:\+|00)[ ]?([1-9]\d{0,3}(?:[ .()\u00a0-]{1,2}\d{1,4}){1,6}|[1-9]\d{7,14}))(?![\d\p{L}_@]|[.,/-]\d)/gu;
/** As it is dialled within Morocco, Lebanon or France: the country is not told. */
const AT_HOME =
  /(^|[^\d\p{L}_+@#/.:-]|[\u0600-\u06ff])(0[1-9](?:[ .\u00a0]?\d{2,4}){2,4})(?![\d\p{L}_@]|[.,/-]\d)/gu;
const SEVEN = /(^|[^\d\p{L}_+@#/.-])(\d{3}-\d{4})(?![\d\p{L}_@]|[.,/-]\d)/gu;

type Exact = Extract<Detail, { kind: "url" | "email" | "phone" }>;

/** Addresses and telephone numbers, none over another, in their order. */
export function exactThings(text: string): Exact[] {
  const plain = westernDigits(text);
  const used = new Uint8Array(text.length);
  const taken: Exact[] = [];
  // Addresses first: nothing that comes later is longer than what it meets.
  const add = (found: Exact): void => {
    if (used[found.start] === 1 || used[found.end - 1] === 1) return;
    used.fill(1, found.start, found.end);
    taken.push(found);
  };
  for (const [start, whole, ending] of matches(plain, URL)) {
    const value = whole.replace(TRAILING, "");
    const isBare = ending !== undefined && !value.includes("/");
    if ((!isBare || KNOWN_END.test(ending)) && value.includes("."))
      add({ kind: "url", value: { value }, ...at(start, value) });
  }
  for (const [start, value] of matches(plain, EMAIL))
    add({ kind: "email", value: { value }, ...at(start, value) });
  for (const [start, value, area, plainArea, exchange, line] of matches(plain, NORTH_AMERICAN))
    add({ kind: "phone", value: { e164: `+1${area ?? plainArea}${exchange}${line}` }, ...at(start, value) });
  for (const [start, value, number = ""] of matches(plain, INTERNATIONAL)) {
    const digits = number.replace(/\D/g, "");
    if (digits.length >= 8 && digits.length <= 15)
      add({ kind: "phone", value: { e164: `+${digits}` }, ...at(start, value) });
  }
  for (const [start, value] of matches(plain, AT_HOME)) {
    const { length } = value.replace(/\D/g, "");
    if (length >= 8 && length <= 10 && !/^0\d\D0\d\D20\d\d$/.test(value))
      add({ kind: "phone", value: { e164: null }, ...at(start, value) });
  }
  for (const [start, value] of matches(plain, SEVEN))
    add({ kind: "phone", value: { e164: null }, ...at(start, value) });
  return taken.sort((a, b) => a.start - b.start);
}

const at = (start: number, { length }: string): Stretch => ({ start, end: start + length });

function* matches(text: string, pattern: RegExp): Generator<[number, string, ...(string | undefined)[]]> {
  for (const { index, 1: before = "", 2: whole = "", ...rest } of text.matchAll(pattern))
    yield [index + before.length, whole, rest[3], rest[4], rest[5], rest[6]];
}
