import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Danger, Reader } from "../../core/vocabulary.rules.ts";
import type { Deeds } from "./danger.rules.ts";

const POLICE = ["local-police", "province-police", "doer-police", "police-there"];

/** The data that decides on the lines and folds of one plan. */
export interface Told extends Deeds {
  readonly situation: Situation;
  readonly row: Row;
  readonly reader: Reader;
  readonly danger: Danger | undefined;
  readonly shared: SharedParts;
}

/** Returns the lines under the first action, in order; none when the row is an ordinary worry. */
export function visibleLines(told: Told): { ids: string[]; brings: string[] } {
  const { row, reader, situation, shared } = told;
  if (row.talk === "calm") return { ids: [], brings: [] };
  const free = unconditional(told);
  const lines = shared.visible.filter(
    (line) =>
      (line.for?.includes(reader) ?? true) &&
      (line.talk?.includes(row.talk) ?? true) &&
      (line.situations?.includes(situation.id) ?? true) &&
      (line.names?.some((id) => free.has(id)) ?? true) &&
      (line.notInDanger === undefined || line.notInDanger !== told.danger),
  );
  const isPlain = ({ plain }: (typeof lines)[number]): boolean =>
    plain !== undefined &&
    (plain.for.includes(reader) ||
      plain.situations.includes(situation.id) ||
      (row.when.age?.length === 1 && row.when.age[0] === plain.age));
  return {
    ids: lines.map((line) => (isPlain(line) ? (line.plain?.id ?? line.id) : line.id)),
    brings: lines.flatMap(({ brings }) => brings ?? []),
  };
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
export function moreParts(told: Told, brought: readonly string[]): string[] {
  const { row, reader, situation, danger } = told;
  const named = bodies(told, told.shared);
  const harm = row.talk === "harm";
  const police = harm && !POLICE.some((id) => named.has(id));
  const youthProtection = harm && !named.has("dpj") && reader !== "me-adult" && situation.id !== "abroad";
  const parts = [
    ...(police ? ["police-too"] : []),
    ...(youthProtection ? ["dpj-too"] : []),
    ...row.more,
    ...(danger === "missing" ? ["missing"] : []),
    ...brought,
  ];
  return [...new Set(parts)].filter((part) => part !== "signs" || reader !== "me-young");
}

/**
 * Returns the name of the set of services to talk to: the set of the row, or "crisis" when a life is in
 * danger.
 */
export function talkSet({ row, danger }: Pick<Told, "row" | "danger">): string {
  return danger === "life" && row.when.danger === undefined ? "crisis" : row.talk;
}

/** Returns the foldable parts, in order. */
export function foldsOf(told: Told, visible: readonly string[], more: readonly string[]): string[] {
  const named = bodies(told, told.shared);
  const hasPapers = visible.some((id) => id.startsWith("papers-"));
  return told.shared.folds
    .filter(
      (fold) =>
        (fold.for?.includes(told.reader) ?? true) &&
        (fold.talk?.includes(told.row.talk) ?? true) &&
        (fold.names?.some((id) => named.has(id)) ?? true) &&
        (fold.where !== "more" || more.length > 0) &&
        (fold.where !== "papers" || hasPapers),
    )
    .map(({ id }) => id);
}
