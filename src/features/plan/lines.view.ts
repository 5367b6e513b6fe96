import type { Site } from "../../core/site.ts";
import type { Plan } from "./decide.rules.ts";
import type { VisibleLine } from "../../core/facts/schema/plan/parts.ts";
import { itemsOf, type Case, type Part } from "./parts.view.ts";
import type { Speaker } from "./say.view.ts";
import { besideStep, numbersOf } from "./there.view.ts";
import type { GuardLine, LineView } from "./types.view.ts";

/**
 * Returns the facts of a line, by its words id or by the id of its plainer version.
 *
 * @throws Error when there is none
 */
export function factsOf(site: Site, id: string): VisibleLine {
  const line = site.facts.plan.visible.lines.find((one) => one.id === id || one.plain?.id === id);
  if (!line) throw new Error(`src/data/plan.yaml: visible: no "${id}"`);
  return line;
}

/** Returns a line in the words of the situation, or in those of all plans. */
export function lineText(id: string, speaker: Speaker): string {
  const { words } = speaker.site;
  const here = words.situations[speaker.situation.id]?.visible?.[id];
  return here
    ? speaker.say(here, `situations.yaml: ${speaker.situation.id}.visible.${id}`)
    : speaker.say(words.plan.visible[id], `plan.yaml: visible.${id}`);
}

/**
 * Returns the lines under the first action of a plan. The line with the numbers of other countries goes where
 * a step of the first action shows them.
 */
export function linesOf({ visible, acts, abroad }: Plan, speaker: Speaker): LineView[] {
  const { site } = speaker;
  const { beside } = site.facts.plan.abroad;
  const hasNumbers = acts.some(({ id }) => beside.includes(id));
  return visible.flatMap((id) => {
    const { abroad: isThere } = factsOf(site, id);
    if (isThere && hasNumbers) return [];
    const [step = ""] = beside;
    const there = isThere && abroad ? numbersOf(besideStep(site, step, abroad), site) : undefined;
    const line = lineText(id, speaker);
    return [{ id, line, parts: there ? undefined : partsIn(line), there }];
  });
}

const LEAD = /^<b>(.+?)<\/b>\s*(?=\S)/u;

/** A line that begins with a sentence in bold asks or says with it what the rest explains. */
function partsIn(line: string): LineView["parts"] {
  const [all, lead] = LEAD.exec(line) ?? [];
  return all === undefined || lead === undefined ? undefined : { lead, rest: line.slice(all.length) };
}

/**
 * Returns the lines that stand in a fold or in a part of the fold with other steps, each with the answers that
 * fold it. A part that the line itself brings says it already.
 */
export function foldedIn(place: string, cases: readonly Case[], speaker: Speaker): Part<string>[] {
  const { site } = speaker;
  return itemsOf(cases, ({ folded }) =>
    folded.filter((id) => {
      const line = factsOf(site, id);
      return line.foldedIn === place && line.brings !== place;
    }),
  ).map(({ when, value }) => ({ when, value: lineText(value, speaker) }));
}

/** Returns the line that a step says itself, as at the line for victims of violence. */
export function lineAt(step: string, speaker: Speaker): string | undefined {
  const { site, situation, reader } = speaker;
  const line = site.facts.plan.visible.lines.find(
    ({ at, for: readers, situations, foldOnly, except }) =>
      at === step &&
      (readers?.includes(reader) ?? true) &&
      !except[situation.id]?.includes(reader) &&
      [...(situations ?? []), ...foldOnly].includes(situation.id),
  );
  return line && lineText(line.id, speaker);
}

/** Returns the lines on danger and on suicide, without a number that the first action already shows. */
export function guardOf({ line: { id, numbers }, abroad }: Plan, speaker: Speaker): GuardLine[] {
  const { site } = speaker;
  const { lines } = site.words.plan;
  const { services, abroad: shared } = site.facts.plan;
  const say = (line: string, isSuicide = false): GuardLine => ({
    text: speaker.say(lines[line], `plan.yaml: lines.${line}`),
    isSuicide,
  });
  // Outside Canada, that country comes first. Canada follows only when nobody has said where the child is.
  const here = abroad ? shared.lines.here : id;
  return [
    ...(abroad ? [say(id)] : []),
    ...(numbers.includes(services.emergency) ? [say(here)] : []),
    ...(numbers.includes(services.crisis) ? [say(abroad ? shared.lines.suicide : "suicide", true)] : []),
  ];
}
