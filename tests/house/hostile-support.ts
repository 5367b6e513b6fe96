import fc from "fast-check";
import { runs, SEED } from "../shared/sample.ts";

// Direction marks and isolates, joiners, halves of emoji, characters that fold to many letters, NUL, and
// characters that HTML and regular expressions read.
const SIGNS = [
  ..."aé st-'’ابتزازه٠١9 <>&\"`={}[]()\\/$^*+?.|#%@",
  "\u200e\u200f",
  "\u202a\u202e\u202c",
  "\u2066\u2067\u2069",
  "\u200b\u200d\ufeff",
  "\u0301\u064b\u0651",
  "\ud83d",
  "\udc00",
  "👩🏽‍👧",
  "🙂",
  "\ufdfa",
  "ﬃ",
  "\0",
  "\u0007\u001b",
  "\r\n",
  "\u2028",
  "\u{10ffff}",
];
const WHOLE = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "javascript:alert(1)",
  "<svg/onload=alert(1)>",
  "{{number}}",
  "${7*7}",
  "$&$1$`",
  "__proto__",
  "constructor",
  "=1+1",
  "%00",
  "../../etc/passwd",
  "(a+)+$",
  "[object Object]",
  "null",
];

/**
 * Strings that a person may type by accident or on purpose: short and long, in any script, broken, or made to
 * break.
 */
export const odd: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 120 }),
  fc
    .array(fc.oneof(fc.constantFrom(...WHOLE), fc.constantFrom(...SIGNS)), { maxLength: 8 })
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom(...SIGNS, ...WHOLE), fc.integer({ min: 100, max: 2_000 }))
    .map(([sign, times]) => sign.repeat(times)),
);

/** How many strings a test tries, and the seed for them. */
export const RUNS = { ...runs(10_000), seed: SEED };
