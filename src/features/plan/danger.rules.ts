import { remembered } from "../../core/remembered.rules.ts";
import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import { LATER, PLACES, type Danger, type Reader } from "../../core/vocabulary.rules.ts";
import { means, type Settled } from "./answers.rules.ts";

/** The largest number of acts, and of steps after the first action. */
const ROOM = 3;

/** What to do, in order: what readers do by themselves, whom they reach first, and what comes next. */
export interface Deeds {
  readonly acts: readonly Step[];
  readonly body: Step | undefined;
  readonly then: readonly Step[];
}

/** A row of a situation, who reads it, and their answers. */
export interface Asking {
  readonly situation: Situation;
  readonly row: Row;
  readonly reader: Reader;
  readonly settled: Settled;
  readonly shared: SharedParts;
}

/**
 * Puts danger before a row: first what keeps everyone safe, then the emergency number, then the police if the
 * row has them.
 */
export function inDanger(asking: Asking, kind: Danger): Deeds {
  const { row, shared, settled } = asking;
  const { danger, services } = shared;
  const { adds, drops, then, waits } = danger.kinds[kind];
  const acts = [...dangerActs(asking, kind), ...adds].filter(({ id }) => !drops.includes(id));
  const first = withKept(acts, asking, kind);
  const named = [row.body, ...row.then].filter((step) => step !== undefined);
  const next: Step[] = then
    .filter((id) => !isPlace(id) || named.some((step) => step.id === id))
    .filter((id) => id !== waits || !means("other-child", settled.answers, shared))
    .map((id) => ({ id }));
  const gone = new Set([...talkServices(shared), ...danger.calm, ...drops]);
  for (const step of named) if (!gone.has(step.id) && !has([...next, ...first], step.id)) next.push(step);
  return { acts: first, body: { id: services.emergency }, then: next.slice(0, ROOM) };
}

/**
 * Puts a day to come before a row: nobody goes, and the police or youth protection hear of the day before it.
 */
export function beforeTheDay(asking: Asking): Deeds {
  const { row, shared } = asking;
  const { danger } = shared;
  const named = [row.body, ...row.then].filter((step) => step !== undefined);
  const body = bodyBeforeTheDay(asking, named);
  const acts = dayActs(asking);
  const rest = row.acts.filter(({ id }) => !danger.calm.includes(id) && !has(acts, id));
  const kept = danger.kept.flatMap((id) => rest.filter((step) => step.id === id));
  const first = [...acts, ...kept, ...rest.filter((step) => !kept.includes(step))].slice(0, ROOM);
  const talk = talkServices(shared);
  const next: Step[] = [];
  for (const step of named)
    if (!talk.has(step.id) && step.id !== body && !has([...next, ...first], step.id)) next.push(step);
  return { acts: first, body: { id: body }, then: next.slice(0, ROOM) };
}

function bodyBeforeTheDay({ settled, shared }: Asking, named: readonly Step[]): string {
  const { bodies } = shared.danger.later;
  const [usual = ""] = bodies;
  if (means("online", settled.answers, shared)) return usual;
  return named.find(({ id }) => bodies.includes(id))?.id ?? usual;
}

/** Returns the first acts before a day to come. */
function dayActs(asking: Asking): readonly Step[] {
  const { situation, row, shared } = asking;
  const { later } = shared.danger;
  const day = setOf(asking, later.acts);
  const said = day.slice(1);
  const [start] = later.stays;
  if (row.acts.some((step) => start !== undefined && same(step, start)))
    return [...row.acts.filter((step) => later.stays.some((stay) => same(step, stay))), ...said];
  const { dangerActs: own } = situation;
  return own !== undefined && later.ownActs.includes(own)
    ? [...setOf(asking, own).slice(0, 1), ...said]
    : day;
}

/** Returns the acts of danger for the reader: those of the situation, of what was done, or of the kind. */
function dangerActs(asking: Asking, kind: Danger): readonly Step[] {
  const { situation, row, settled, shared } = asking;
  const { danger } = shared;
  const own = situation.dangerActs;
  const isNear = kind === "near" || (kind === "live" && own !== undefined && danger.alsoLive.includes(own));
  const set = (isNear ? own : undefined) ?? kind;
  const near = set === "near" && means("sibling", settled.answers, shared) ? danger.nearSibling : set;
  const byAct =
    kind === "near" || kind === "live"
      ? Object.entries(danger.byAct).find(([act]) => has(row.acts, act))?.[1]
      : undefined;
  return setOf(asking, byAct ?? near, kind);
}

/**
 * Returns a set of acts for the reader. A witness acts as for someone else, and who reads for an adult acts as
 * that adult, but stays with a person whose life is in danger.
 */
function setOf({ situation, reader, settled, shared }: Asking, set: string, kind?: Danger): readonly Step[] {
  const isWitness = situation.witness && reader === "me-adult";
  const isForAdult =
    reader === "someone-else" && kind !== "life" && means("adult-victim", settled.answers, shared);
  return shared.dangerActs[set]?.[isWitness ? "someone-else" : isForAdult ? "me-adult" : reader] ?? [];
}

/** Adds the acts of the row that stay in danger, as far as there is room. */
function withKept(first: readonly Step[], { row, shared }: Asking, kind: Danger): Step[] {
  const { danger } = shared;
  const { drops, keeps } = danger.kinds[kind];
  const kept = danger.kept
    .flatMap((id) => row.acts.filter((step) => step.id === id && !drops.includes(id)))
    .slice(0, keeps);
  const replaced = kept.map(({ id }) => danger.instead[id]);
  const acts = first.filter(({ id }) => !replaced.includes(id));
  for (const step of kept) if (!has(acts, step.id) && acts.length < ROOM) acts.push(step);
  return acts;
}

/** Returns what the first action lost to danger or to a day, and still holds: two acts at most. */
export function stillOf({ acts, body, then }: Deeds, { row, settled: { danger }, shared }: Asking): Step[] {
  const { still, danger: rules, services } = shared;
  const kind = danger === undefined || danger === LATER ? undefined : rules.kinds[danger];
  const shown = new Set([...acts, ...(body ? [body] : []), ...then].map(({ id }) => id));
  for (const id of [...shown]) for (const said of still.says[id] ?? []) shown.add(said);
  const tip = [row.body, ...row.then].find((step) => step?.id === services.tip);
  const lost = [...row.acts, ...(tip ? [tip] : [])].filter(
    ({ id }) =>
      !shown.has(id) &&
      !rules.calm.includes(id) &&
      !kind?.drops.includes(id) &&
      (kind?.still?.includes(id) ?? true),
  );
  const placeOf = ({ id }: Step): number => (still.first.includes(id) ? still.first.indexOf(id) : Infinity);
  return [...lost].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b))).slice(0, 2);
}

const has = (steps: readonly Step[], id: string): boolean => steps.some((step) => step.id === id);
const isPlace = (id: string): boolean => PLACES.some((place) => place === id);
const same = (a: Step, b: Step): boolean => a.id === b.id && a.condition === b.condition;

/**
 * Returns the services to talk to, which have their own part of the plan. The result is cached, because every
 * combination of answers needs it.
 */
const talkServices = remembered(
  ({ talk, services }: SharedParts): ReadonlySet<string> =>
    new Set([...Object.values(talk).flatMap((each) => Object.values(each).flat()), services.crisis]),
);
