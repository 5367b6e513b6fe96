import { remembered } from "../../core/remembered.rules.ts";
import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import type { Danger, Reader } from "../../core/vocabulary.rules.ts";

const POLICE = "local-police";
const YOUTH_PROTECTION = "dpj";
/** The largest number of acts, and of steps after the first action. */
const ROOM = 3;

/** What to do, in order: what readers do by themselves, whom they reach first, and what comes next. */
export interface Deeds {
  readonly acts: readonly Step[];
  readonly body: Step | undefined;
  readonly then: readonly Step[];
}

/**
 * Puts danger before a row: first what keeps everyone safe, then 911, then the police if the row has them.
 *
 * @param kind of danger; when a life is in danger, the plan also says to name what the person took
 */
export function inDanger(
  situation: Situation,
  row: Row,
  reader: Reader,
  kind: Danger,
  shared: SharedParts,
): Deeds {
  const { body, then } = row;
  const acts = actsOf(situation, row, reader, kind, shared);
  const named = [body, ...then].filter((step) => step !== undefined);
  const hasRoom = acts.length < ROOM;
  const taken: Step = { id: "say-what-was-taken", condition: "something-taken" };
  const life = kind === "life";
  const first = life && hasRoom ? [...acts, taken] : acts;
  const next: Step[] = [
    ...(life && !hasRoom ? [taken] : []),
    ...(life ? [{ id: "report-can-wait" }] : []),
    ...(named.some(({ id }) => id === POLICE) ? [{ id: POLICE }] : []),
    ...(life && named.some(isUnconditional(YOUTH_PROTECTION)) ? [{ id: YOUTH_PROTECTION }] : []),
    ...(life ? [{ id: "keep-dangerous-things-away" }] : []),
  ];
  const talk = talkServices(shared);
  for (const step of named) {
    if (!talk.has(step.id) && ![...next, ...first].some(({ id }) => id === step.id)) next.push(step);
  }
  return { acts: first, body: { id: shared.services.emergency }, then: next.slice(0, ROOM) };
}

function actsOf(situation: Situation, row: Row, reader: Reader, kind: Danger, shared: SharedParts): Step[] {
  const { dangerActs } = situation;
  const own = dangerActs === "own" && (kind === "near" || kind === "live");
  const set = own || kind === "near" ? dangerActs : kind;
  const acts: Step[] = (shared.dangerActs[set ?? kind]?.[reader] ?? []).map((id) => ({ id }));
  for (const step of [...row.acts, ...row.then]) {
    const stays = shared.kept.includes(step.id) && !(kind === "life" && step.id === "pay-nothing");
    if (stays && acts.length < ROOM && !acts.some(({ id }) => id === step.id)) acts.push(step);
  }
  return acts;
}

const isUnconditional =
  (id: string) =>
  (step: Step): boolean =>
    step.id === id && step.condition === undefined;

/**
 * Returns the services to talk to, which have their own part of the plan. The result is cached, because every
 * combination of answers needs it.
 */
const talkServices = remembered(
  ({ talk, services }: SharedParts): ReadonlySet<string> =>
    new Set([...Object.values(talk).flatMap((each) => Object.values(each).flat()), services.crisis]),
);
