import { pathOf } from "../../core/facts/addresses.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { href } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import { foldedIn } from "./lines.view.ts";
import { itemsOf, type Case, type Part } from "./parts.view.ts";
import { handedBy } from "../../ui/readers.rules.ts";
import type { Speaker } from "./say.view.ts";
import type { FoldView, Html } from "./types.view.ts";

/**
 * Returns the folds: each with the answers that show it, and its text.
 *
 * @param how how to do the first action; it comes before the other steps
 * @param reader undefined when nobody has said who reads
 */
export function foldViews(
  cases: readonly Case[],
  how: readonly Part<Html>[],
  speaker: Speaker,
  reader: Reader | undefined,
): FoldView[] {
  const { situation } = speaker;
  const own = speaker.site.words.plan;
  const plain = (texts: readonly Html[]): Part<Html>[] => texts.map((value) => ({ when: undefined, value }));
  const inside: Readonly<Record<string, () => Part<Html>[]>> = {
    "more-steps": () => [
      ...how,
      ...itemsOf(cases, ({ more }) => more).flatMap(({ when, value }) => [
        { when, value: speaker.say(own.parts[value], `plan.yaml: parts.${value}`) },
        ...foldedIn(value, cases, speaker),
      ]),
    ],
    "write-down": () => plain([...writeDown(situation, speaker), sheetLink(speaker, reader)]),
    after: () => plain(situation.after.map((id) => speaker.say(own.after[id], `plan.yaml: after.${id}`))),
    sources: () => [],
  };
  const shown = cases.map(({ plan: { folds, acts } }) =>
    acts.length > 0 && how.length > 0 ? withHow(folds) : folds,
  );
  return itemsOf(cases, (plan) => shown[cases.findIndex((one) => one.plan === plan)] ?? []).map(
    ({ when, value: id }) => ({
      id,
      when,
      title: speaker.say(own.folds[id], `plan.yaml: folds.${id}`),
      paragraphs: [
        ...foldedIn(id, cases, speaker),
        ...(inside[id] ?? (() => plain([speaker.say(own.inside[id], `plan.yaml: inside.${id}`)])))(),
      ],
      list: id === "more-steps" || id === "write-down",
      isToWrite: id === "write-down",
    }),
  );
}

const withHow = (folds: readonly string[]): string[] => [
  "more-steps",
  ...folds.filter((id) => id !== "more-steps"),
];

function writeDown({ evidence }: Situation, speaker: Speaker): Html[] {
  const own = speaker.site.words.plan.evidence;
  return evidence.map((id) => speaker.say(own[id], `plan.yaml: evidence.${id}`));
}

/**
 * Returns the link to the sheet. The sheet reads the situation and the reader from a number and a letter,
 * which mean nothing to a person who reads the browser history.
 */
function sheetLink({ site, locale, html, situation }: Speaker, reader: Reader | undefined): Html {
  const address = `"${href(locale.id, pathOf(site, "sheet"))}`;
  const known = handedBy(situation, reader);
  return html(`[${translator(locale, "plan")("sheet")}](page:sheet)`).replace(address, `${address}#${known}`);
}
