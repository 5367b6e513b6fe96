import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Danger, Reader } from "../../core/vocabulary.rules.ts";
import type { Deeds } from "./danger.rules.ts";

const POLICE = ["local-police", "province-police", "doer-police", "police-there"];

/** What is asked of the lines and folds of one plan. */
export interface Told extends Deeds {
  readonly situation: Situation;
  readonly row: Row;
  readonly reader: Reader;
  readonly danger: Danger | undefined;
  readonly shared: SharedParts;
}

/** The lines under the first action, in order; none where the row is an ordinary worry. */
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

/** What a plan names without a condition. Its body counts in any case. */
function unconditional({ acts, body, then }: Deeds): ReadonlySet<string> {
  const free = [...acts, ...then].filter(({ condition }) => condition === undefined).map(({ id }) => id);
  return new Set(body ? [...free, body.id] : free);
}

/** What the first action and the steps after it name, and the emergency number where an act names it. */
export function bodies({ acts, body, then }: Deeds, { services }: SharedParts): ReadonlySet<string> {
  const { emergency } = services;
  const named = [...(body ? [body] : []), ...then].map(({ id }) => id);
  return new Set(acts.some(({ id }) => id === emergency) ? [...named, emergency] : named);
}

/** The parts of the fold of other steps. */
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

/** The set of someone to talk to: that of the row, but for a life in danger. */
export function talkSet({ row, danger }: Pick<Told, "row" | "danger">): string {
  return danger === "life" && row.when.danger === undefined ? "crisis" : row.talk;
}

/** The foldable parts, in order. */
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
