import type { Site } from "../../core/site.ts";
import type { Plan } from "./decide.rules.ts";
import type { VisibleLine } from "../../core/facts/schema/plan/parts.ts";
import type { Case, Part } from "./parts.view.ts";
import type { Speaker } from "./say.view.ts";
import type { LineView } from "./types.view.ts";

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

/**
 * Returns the visible part of a line and what a tap opens below it: the words after its **bold** beginning.
 */
export function lineOf(id: string, speaker: Speaker): LineView {
  const { site } = speaker;
  const own = site.words;
  const here = own.situations[speaker.situation.id]?.visible?.[id];
  const text = here
    ? speaker.text(here, `situations.yaml: ${speaker.situation.id}.visible.${id}`)
    : speaker.text(own.plan.visible[id], `plan.yaml: visible.${id}`);
  const [, line = text, more] = /^(\*\*.+?\*\*) (.+)$/.exec(text) ?? [];
  const { opens: fold } = factsOf(site, id);
  const inside = fold && speaker.say(own.plan.inside[fold], `plan.yaml: inside.${fold}`);
  return { line: speaker.html(line), more: more && [speaker.html(more), inside].filter(Boolean).join(" ") };
}

/** Returns the folds whose text a line already opens, with the answers that show the line. */
export function openedBy(
  site: Site,
  lines: readonly Part<{ readonly id: string }>[],
  cases: readonly Case[],
): Map<string, ReadonlySet<string>> {
  const opened = new Map<string, Set<string>>();
  for (const { when, value } of lines) {
    const { opens: fold } = factsOf(site, value.id);
    if (fold === undefined) continue;
    const marks = when ?? cases.map(({ mark }) => mark);
    opened.set(fold, new Set([...(opened.get(fold) ?? []), ...marks]));
  }
  return opened;
}

/** Returns the lines on danger and on suicide, without a number that the first action already shows. */
export function guardOf({ line: { id, numbers }, abroad }: Plan, speaker: Speaker): string[] {
  const { site } = speaker;
  const { lines } = site.words.plan;
  const { services, abroad: shared } = site.facts.plan;
  const say = (line: string): string => speaker.say(lines[line], `plan.yaml: lines.${line}`);
  // Outside Canada, that country comes first. Canada follows only when nobody has said where the child is.
  if (abroad) return [say(id), ...(abroad.isSure ? [] : [say(shared.lines.here)])];
  return [
    ...(numbers.includes(services.emergency) ? [say(id)] : []),
    ...(numbers.includes(services.crisis) ? [say("suicide")] : []),
  ];
}
