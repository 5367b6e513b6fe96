import {
  countWords,
  figuresOf,
  linksOf,
  plain,
  sentences,
  withoutFigures,
} from "../../../core/words/prose.rules.ts";
import { displayPhone } from "../../../core/phone.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { GuideFacts } from "../../../core/facts/schema/guide.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import { TELEPHONE } from "../../../core/schema/line.ts";
import { SHORT_CODES } from "../../../core/schema/telephone.ts";
import { linkFault } from "../../../core/facts/checks/targets.ts";

/** The longest sentence that a guide may have, in words. */
const LONGEST = 25;
/** Short numbers to dial. They must come from the services. */
const TO_DIAL = new RegExp(
  `(?<![\\d:\\p{L}-])(${SHORT_CODES.filter(({ length }) => length === 3)
    .flatMap((code) => [code, displayPhone(code, "")])
    .join("|")})(?![\\d-])`,
  "u",
);
/** A number of a thousand or more, unless it is a year, must come from `src/data/figures.yaml`. */
const LARGE =
  /(?<![\d.,-])(?!(?:19|20)\d\d(?!\d))\d{1,3}(?:[   ,.]\d{3})+(?!\d)|(?<![\d-])(?!(?:19|20)\d\d(?!\d))\d{4,}/;

/** Checks the text of a guide: numbers come from the facts, links lead somewhere, sentences are short. */
export function checkText(
  text: string,
  { tag }: Locale,
  facts: Facts,
  refuse: (message: string) => void,
  door?: GuideFacts["door"],
): void {
  const read = plain(withoutFigures(text));
  if (TELEPHONE.test(read) || TO_DIAL.test(text.replaceAll(/\[[^\]]*\]\([^)]*\)/g, "")))
    refuse("a number to dial: write [](service:ID) instead");
  else if (LARGE.test(read))
    refuse(`a number of a thousand or more: write {figure:ID} instead of “${LARGE.exec(read)?.[0] ?? ""}”`);
  if ([...text.matchAll(/\*\*(.+?)\*\*/g)].some(([, bold = ""]) => bold.includes("](")))
    refuse("a link inside ** **: write the link outside");
  for (const target of linksOf(text)) {
    const [kind = "", id = ""] = target.split(":");
    const fault = linkFault(kind, id, facts, door);
    if (fault) refuse(fault);
  }
  for (const id of figuresOf(text))
    if (!facts.figures.figures[id]) refuse(`no figure "${id}" in src/data/figures.yaml`);
  for (const sentence of sentences(text, tag)) {
    const words = countWords(sentence);
    if (words > LONGEST)
      refuse(`a sentence of ${words} words, ${LONGEST} at most: “${sentence.slice(0, 60)}…”`);
  }
}
