import type { Story } from "./story.rules.ts";

/** A number of the text, in digits or in words. */
export interface Quantity {
  readonly value: number;
  /** The token after it. */
  readonly to: number;
  readonly inDigits: boolean;
  /** Letters that are joined to the front of its first word. */
  readonly cut: number;
  /** Two groups of digits with a space between, which may be two numbers. */
  readonly isDoubtful: boolean;
}

const DIGITS = /^\d{1,9}$/;
/** What may stand between the thousands of one number; a plain space is doubtful. */
const THOUSANDS = /^[,\u00a0\u202f\u2009'’\u066c ]$/;
const DECIMAL = /^[.,\u066b]$/;

/** The number that begins at a token. */
export function numberAt(story: Story, token: number): Quantity | undefined {
  const known = inDigits(story, token) ?? inWords(story, token);
  if (known === undefined) return undefined;
  // "12 thousand", "٥ آلاف", "2k"
  const times = story.joined(known.to) ? story.at(known.to, "numbers", "1000") : undefined;
  if (times === undefined || times.cut > 0 || !known.inDigits || known.value >= 1000) return known;
  return { ...known, value: known.value * 1000, to: times.to };
}

function inDigits(story: Story, token: number): Quantity | undefined {
  const word = story.word(token);
  if (!DIGITS.test(word)) return undefined;
  let [digits, to, isDoubtful] = [word, token + 1, false];
  if (/^[1-9]\d{0,2}$/.test(word))
    while (/^\d{3}$/.test(story.word(to)) && THOUSANDS.test(story.tokens[to]!.gap) && digits.length < 9) {
      isDoubtful ||= story.tokens[to]!.gap === " ";
      digits += story.word(to);
      to += 1;
    }
  let value = Number(digits);
  const isDecimal = /^\d{1,2}$/.test(story.word(to)) && DECIMAL.test(story.tokens[to]!.gap);
  if (isDecimal) [value, to] = [Number(`${digits}.${story.word(to)}`), to + 1];
  // "8 1/2": the whole alone counts.
  if (story.word(to) === "1" && story.word(to + 1) === "2" && story.tokens[to + 1]!.gap === "/") to += 2;
  return { value, to, inDigits: true, cut: 0, isDoubtful };
}

/** The digits of one token alone, whatever follows. */
export function digitsAt(story: Story, token: number): number | undefined {
  const word = story.word(token);
  return DIGITS.test(word) ? Number(word) : undefined;
}

function inWords(story: Story, token: number): Quantity | undefined {
  const first = story.at(token, "numbers");
  if (first === undefined) return undefined;
  let [total, last, to] = [0, Number(first.id), first.to];
  for (;;) {
    const joint = story.joined(to) ? story.at(to, "and") : undefined;
    const at = joint?.to ?? to;
    const next = story.joined(at) ? story.at(at, "numbers") : undefined;
    if (next === undefined) break;
    const value = Number(next.id);
    const isAnd = joint !== undefined || next.cut > 0;
    if (last >= 1000 && last % 1000 === 0 && value < 1000) [total, last] = [total + last, value];
    else if ((value === 100 && last < 20 && last !== 10 && !isAnd) || (value === 1000 && !isAnd))
      last *= value;
    else if (adds(last, value, isAnd)) last += value;
    else break;
    to = next.to;
  }
  return { value: total + last, to, inDigits: false, cut: first.cut, isDoubtful: false };
}

/** Whether the second number is added to the first: "twenty five", "soixante quinze", «خمسة وعشرين», "cent vingt". */
function adds(first: number, second: number, isAnd: boolean): boolean {
  const rest = first % 1000 === 0 ? 1000 : first % 100 === 0 ? 100 : first % 10 === 0 ? 10 : 1;
  if (first >= 100 && second < rest && first % rest === 0) return true;
  if (first >= 20 && first < 100 && rest === 10)
    return second < 10 || ((first === 60 || first === 80) && second < 20);
  return isAnd && first < 10 && second >= 20 && second < 100 && second % 10 === 0;
}
