import type { SharedParts, Unnamed, VisibleLine } from "../../core/facts/schema/plan/parts.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import { LATER } from "../../core/vocabulary.rules.ts";
import type { OutsideCanada } from "./abroad.rules.ts";
import { means } from "./answers.rules.ts";
import type { Asking, Deeds } from "./danger.rules.ts";
import { namesDanger } from "./row.rules.ts";

const CALM = "calm";

/** The data that decides on the lines and folds of one plan. */
export interface Told extends Deeds, Asking {
  readonly still: readonly Step[];
  readonly abroad: OutsideCanada | undefined;
}

/** Returns the lines under the first action, and those that have no room there and stand in their folds. */
export function visibleLines(told: Told): { visible: string[]; folded: string[] } {
  const { reader, body, shared } = told;
  const { most, order, lines } = shared.visible;
  const fitting = (order[reader] ?? []).flatMap((id) => {
    const line = lines.find((one) => one.id === id);
    return line && fits(line, told) ? [isPlain(line, told) ? (line.plain?.id ?? id) : id] : [];
  });
  const isEmergency = body === undefined || body.id === shared.services.emergency;
  const room = isEmergency ? most.emergency : most.other;
  return { visible: fitting.slice(0, room), folded: fitting.slice(room) };
}

/** Checks whether a line fits a plan. */
function fits(line: VisibleLine, told: Told): boolean {
  const { row, reader, situation, settled, shared, abroad } = told;
  const isMeant = (who: string): boolean => means(who, settled.answers, shared);
  const free = line.names && unconditional(told);
  const first = line.first && [...told.acts, ...(told.body ? [told.body] : [])].map(({ id }) => id);
  return [
    line.calm || row.talk !== CALM,
    line.for?.includes(reader) ?? true,
    line.talk?.includes(row.talk) ?? true,
    line.avoid === undefined ||
      line.avoid.includes(row.avoid) ||
      (line.orMeant !== undefined && isMeant(line.orMeant)),
    line.meant === undefined || isMeant(line.meant),
    line.notMeant === undefined || !isMeant(line.notMeant),
    line.situations === undefined ||
      line.situations.includes(situation.id) ||
      line.also?.[reader]?.includes(situation.id),
    !line.notSituations.includes(situation.id),
    Object.entries(line.answers ?? {}).every(([question, some]) =>
      some.includes(settled.answers[question] ?? ""),
    ),
    line.names?.some((id) => free?.has(id)) ?? true,
    line.first?.some((id) => first?.includes(id)) ?? true,
    line.abroad === undefined || abroad !== undefined,
    line.withoutDanger === undefined || settled.danger === undefined,
  ].every(Boolean);
}

/** Checks whether a plan has the plainer version of a line. */
function isPlain({ plain }: VisibleLine, { reader, situation, settled, shared }: Told): boolean {
  return (
    plain !== undefined &&
    (plain.for.includes(reader) ||
      plain.situations.includes(situation.id) ||
      means(plain.meant, settled.answers, shared))
  );
}

/** Returns the ids that a plan names without a condition. The first body counts even with one. */
function unconditional({ acts, body, then }: Deeds): ReadonlySet<string> {
  const free = [...acts, ...then].filter(({ condition }) => condition === undefined).map(({ id }) => id);
  return new Set(body ? [...free, body.id] : free);
}

/** Returns the ids of the first body and the next steps, and the emergency number when an act names it. */
export function bodies({ acts, body, then }: Deeds, { services }: SharedParts): ReadonlySet<string> {
  const { emergency } = services;
  const named = [...(body ? [body] : []), ...then].map(({ id }) => id);
  return new Set(acts.some(({ id }) => id === emergency) ? [...named, emergency] : named);
}

/** Returns the parts of the fold with other steps. */
export function moreParts(told: Told): string[] {
  const { row, reader, settled, shared } = told;
  const { danger } = settled;
  const changed = danger !== undefined && !namesDanger(row);
  const day = shared.danger.later.more;
  const hasDayPart = changed && danger === LATER && (day.for?.includes(reader) ?? true);
  const kind = danger === undefined || danger === LATER ? undefined : shared.danger.kinds[danger];
  const brought = row.talk === CALM ? [] : shared.visible.lines.filter((line) => brings(line, told));
  const parts = [
    ...shared.unnamed.filter((one) => isUnnamed(one, told, changed)).map(({ part }) => part),
    ...(hasDayPart && !row.more.includes(day.id) ? [day.id] : []),
    ...row.more,
    ...(changed && kind?.more !== undefined ? [kind.more] : []),
    ...brought.flatMap((line) => line.brings ?? []),
  ];
  return [...new Set(parts)].filter((part) => !shared.partsNotFor[part]?.includes(reader));
}

/** Checks whether a line brings its part to the fold with other steps, shown or not. */
function brings(
  { for: readers, situations, foldOnly, also }: VisibleLine,
  { reader, situation }: Told,
): boolean {
  const all = [...(situations ?? []), ...foldOnly, ...(also?.[reader] ?? [])];
  return (readers?.includes(reader) ?? true) && all.includes(situation.id);
}

/**
 * Checks whether a plan needs the part for a body that no step names.
 *
 * @param changed whether a danger, or a day to come, changed the row
 */
function isUnnamed({ talk, names, child, lost }: Unnamed, told: Told, changed: boolean): boolean {
  const { row, reader, situation, settled, shared } = told;
  const named = bodies(told, shared);
  const isAboutChild =
    reader !== "me-adult" &&
    !means("adult-victim", settled.answers, shared) &&
    situation.id !== shared.abroad.situation;
  const isMissing = talk.includes(row.talk) && !names.some((id) => named.has(id)) && (!child || isAboutChild);
  return isMissing || (lost && changed && isLost(names, told));
}

/** Checks whether a danger took a body out of the next steps of a row. */
function isLost(ids: readonly string[], { row, then, settled: { danger } }: Told): boolean {
  const isNamed = (step: Step | undefined): boolean =>
    step !== undefined && ids.includes(step.id) && step.condition === undefined;
  return danger !== LATER && [row.body, ...row.then].some(isNamed) && !then.some(isNamed);
}

/** Returns the foldable parts, in order. */
export function foldsOf(told: Told, lines: readonly string[], more: readonly string[]): string[] {
  const { situation, row, reader, shared } = told;
  const named = new Set([
    ...bodies(told, shared),
    ...[row.body, ...row.then].flatMap((step) => (step ? [step.id] : [])),
  ]);
  const isFoldedIn = (fold: string): boolean =>
    lines.some((id) =>
      shared.visible.lines.some(
        (line) => line.foldedIn === fold && (line.id === id || line.plain?.id === id),
      ),
    );
  const isThere = {
    more: () => more.length > 0,
    papers: () => isFoldedIn("papers"),
    after: () => situation.after.length > 0 || isFoldedIn("after"),
  };
  return shared.folds
    .filter(
      (fold) =>
        (fold.for?.includes(reader) ?? true) &&
        (fold.talk?.includes(row.talk) ?? true) &&
        (fold.names?.some((id) => named.has(id)) ?? true) &&
        (fold.where === undefined || isThere[fold.where]()),
    )
    .map(({ id }) => id);
}
