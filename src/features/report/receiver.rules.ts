import { reporterOf, situationOf } from "./about.rules.ts";
import { asList, isEmpty, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";
import { holds, toldIn, type Rule } from "./tells.rules.ts";

/** A body that takes reports, with what a text says of it. */
export interface Office {
  readonly kind: "police" | "youth-protection" | "service";
  /** Id of the police, of the health region or of the service. */
  readonly id: string;
  /** Id of the post; "" where there is none. */
  readonly post: string;
  /** Id of a language to the name in it. */
  readonly names: Readonly<Record<string, string>>;
  /** E.164; none where no number may be shown. */
  readonly numbers: readonly string[];
  /** Id of a language to the numbers as it writes them. */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** Address of its site, where no number may be shown. */
  readonly site?: string;
}

/** A town of Quebec and who takes a report there. */
export interface Town {
  readonly name: string;
  /** The name with its county or region, where several places have the name. */
  readonly full: string;
  readonly police: Office;
  readonly youth: Office;
  /** A town nearby that has another police; undefined where there is none. */
  readonly nextTown: string | undefined;
}

/** What a typed place may be. */
export interface Spot {
  readonly towns: readonly Town[];
  /** Code of another country, "province", "unknown" for somewhere else, or "" for nowhere else. */
  readonly away: string;
}

/** Knows the places by their names. */
export interface Places {
  at(text: string): Spot;
}

/** A body that a plan names: its id, its condition, and its number in the table of the page. */
export interface PlanStep {
  readonly id: string;
  readonly condition?: string;
  readonly at: number;
}

/** What the plans say, for every situation and reader. */
export interface DoorTable {
  /** "situation reader" or "situation reader answer" to numbers with conditions, as in "3 5~pictures-exist". */
  readonly plans: Readonly<Record<string, string>>;
  /** Number to step id. */
  readonly ids: readonly string[];
  /** Step id to its body, where one body answers everywhere. */
  readonly services: Readonly<Record<string, Office>>;
}

/** A body to which the report can be taken. */
export interface Door {
  readonly id: string;
  /** Its number in the table. */
  readonly at: number;
  /** Words id of why it is shown; "" for none. */
  readonly why: string;
  /** The field whose town decides which body it is; "" for none. */
  readonly field: string;
  /** What is typed in that field. */
  readonly town: string;
  /** Ids of the police that must not take it: of each town that is named. Only where another police is wanted. */
  readonly not: readonly string[];
}

/** Who reads while nobody has said. */
const ANYONE = "someone-else";
const PROVINCE = "province";
/** Told by the places that are named: the child is not in Quebec. */
const ELSEWHERE = "elsewhere";
/** A body that is the police of another town. */
const NEXT = "next";

/**
 * Returns where a report can be taken, the first one first. The plan of the situation decides; the answers say who the
 * person is, whether there are pictures, where the child is, and whether that police is part of it.
 *
 * @param places undefined before the places have come: then no town is known
 * @param heard what the story tells: ids of `tells` in `src/data/sheet.yaml`
 */
export function doorsFor(
  answers: SheetAnswers,
  sheet: Sheet,
  table: DoorTable,
  places: Places | undefined,
  heard: readonly string[] = [],
): Door[] {
  const { doors: rules, receivers } = sheet;
  const isAway = whereOf(answers, sheet, places) !== undefined;
  const told = [...toldIn(heard, answers, sheet), ...(isAway ? [ELSEWHERE] : [])];
  const reasonOf = (id: string): string => reason(id, answers, sheet, told);
  const steps = stepsOf(answers, sheet, table, places, told, reasonOf);
  const unsaid = situationOf(answers) === "" && !isAway ? rules.unsaid : [];
  const isKept = (id: string): boolean => unsaid.includes(id) || reasonOf(id) !== "";
  const parts = asList(own(answers, rules.part)).flatMap((id) => own(rules.parts, id) ?? []);
  const out = parts.flatMap((part) => part.out);
  const instead = parts.flatMap((part) => part.instead ?? []);
  // While nobody has answered, the other body stands before the one that may be part of it.
  const heardParts = Object.values(rules.parts).filter(
    (part) => part.told?.some((id) => told.includes(id)) && isEmpty(own(answers, rules.part)),
  );
  const before = heardParts.flatMap((part) => part.instead ?? []);
  const named = steps.flatMap((step) => {
    const other = (out.includes(step.id) ? instead : before).find(({ of }) => of === step.id);
    const by = other && { ...step, id: other.by, at: table.ids.indexOf(other.by) };
    return by ? [by, ...(out.includes(step.id) ? [] : [step])] : [step];
  });
  const isBefore = (id: string): boolean => before.some(({ by }) => by === id);
  const left = named.filter(({ id }) => !out.includes(id));
  const taking = left.filter(({ id }) => receivers.includes(id));
  const also = parts.flatMap((part) => part.also);
  const met = taking.filter((step) => !isBefore(step.id) && isMet(step, answers, sheet, told));
  const chosen = taking.filter(
    (step) => met.indexOf(step) >= 0 && (met.indexOf(step) < rules.most || isKept(step.id)),
  );
  const more = taking.filter(
    (step) => !chosen.includes(step) && (also.includes(step.id) || isBefore(step.id) || isKept(step.id)),
  );
  const all = taking.filter((step) => chosen.includes(step) || more.includes(step));
  const shown = all.length > 0 ? all : left.slice(0, 1);
  return shown.map(({ id, at }): Door => {
    const deciding = Object.entries(own(rules.towns, id) ?? {});
    const [field = "", why = ""] = deciding.find(([one]) => isInQuebec(places, textOf(answers, one))) ?? [];
    const isPart = also.includes(id) || instead.some(({ by }) => by === id);
    const maybe = isBefore(id) ? (heardParts[0]?.maybe ?? "") : "";
    const partWhy = isPart
      ? parts.find((part) => part.also.includes(id) || part.instead?.some(({ by }) => by === id))!.why
      : "";
    return {
      id,
      at,
      why: partWhy || maybe || reasonOf(id) || why || (own(rules.otherwise, id) ?? ""),
      field,
      town: textOf(answers, field),
      not: own(rules.offices, id) === NEXT ? policeIn(answers, id, sheet, places) : [],
    };
  });
}

/** Returns the ids of the police of every town that a door looks at. */
function policeIn(
  answers: SheetAnswers,
  id: string,
  { doors }: Sheet,
  places: Places | undefined,
): readonly string[] {
  const towns = Object.keys(own(doors.towns, id) ?? {}).flatMap(
    (field) => places?.at(textOf(answers, field)).towns ?? [],
  );
  return [...new Set(towns.map(({ police }) => police.id))];
}

/**
 * Returns a town near one of some towns whose police is none of those that must not take the report.
 *
 * @example otherTown(places.at("Gesgapegiag").towns, ["gesgapegiag"], places)?.name; // "Carleton-sur-Mer"
 */
export function otherTown(
  towns: readonly Town[],
  not: readonly string[],
  places: Places | undefined,
): Town | undefined {
  return towns
    .flatMap(({ nextTown }) => (nextTown === undefined ? [] : (places?.at(nextTown).towns.slice(0, 1) ?? [])))
    .find(({ police }) => !not.includes(police.id));
}

/** What is wrong with a town whose police is the one that must not take the report, and a town with another. */
export interface Same {
  /** Its full name; undefined where none nearby is known. */
  readonly other: string | undefined;
}

/**
 * Checks a town that is typed where another police is wanted. While no town is known, the one that is typed is that of
 * the person reported.
 *
 * @returns undefined where the police of the town may take the report
 */
export function samePolice(
  typed: string,
  not: readonly string[],
  places: Places | undefined,
): Same | undefined {
  const { towns = [] } = places?.at(typed) ?? {};
  const ids = [...new Set(towns.map(({ police }) => police.id))];
  const taken = not.length === 0 ? ids : not;
  if (ids.length === 0 || !ids.every((id) => taken.includes(id))) return undefined;
  return { other: otherTown(towns, [...taken, ...ids], places)?.full };
}

/** The body that a report is taken to first, as the head of the text says it. */
export interface Receiver {
  /** Step id, as in "local-police". */
  readonly id: string;
  /** The body with its name and its numbers; undefined while its town is not known, or may be several. */
  readonly office: Office | undefined;
  /** Towns of which one is meant; empty where nothing is to be asked. */
  readonly choices: readonly Town[];
}

/** Returns the body behind a door. */
export function officeAt(
  { id, town, not }: Door,
  { doors: { offices } }: Pick<Sheet, "doors">,
  { services }: Pick<DoorTable, "services">,
  places: Places | undefined,
): Receiver {
  const kind = own(offices, id);
  if (kind === undefined) return { id, office: own(services, id), choices: [] };
  const { towns = [], away = "" } = town === "" ? {} : (places?.at(town) ?? {});
  const found = towns.flatMap((one): Office[] => {
    if (kind !== NEXT) return [one[kind]];
    const next = otherTown([one], not, places);
    return next ? [next.police] : [];
  });
  const isOne = found.length === towns.length && new Set(found.map(keyOf)).size === 1 && away === "";
  const isAsked = towns.length > 1 || away !== "";
  return { id, office: isOne ? found[0] : undefined, choices: isAsked && !isOne ? towns : [] };
}

const keyOf = ({ id, post }: Office): string => `${id} ${post}`;
const textOf = (answers: SheetAnswers, field: string): string => asList(own(answers, field)).join("").trim();

/** Checks whether a typed town may be in Quebec. Before the places have come, every town may. */
function isInQuebec(places: Places | undefined, text: string): boolean {
  if (text === "") return false;
  if (!places) return true;
  const { towns, away } = places.at(text);
  return towns.length > 0 || away === "";
}

/** Returns the bodies of the plan that fits, in its order, and those that a reason or a skipped question adds. */
function stepsOf(
  answers: SheetAnswers,
  sheet: Sheet,
  table: DoorTable,
  places: Places | undefined,
  told: readonly string[],
  reasonOf: (id: string) => string,
): PlanStep[] {
  const planned = plannedSteps(answers, sheet, table, places, told);
  if (whereOf(answers, sheet, places) !== undefined) return planned;
  const { added, unknown, unsaid } = sheet.doors;
  const isUnsaid = situationOf(answers) === "";
  const situation = situationOf(answers) || planOf(told, sheet) || unknown;
  const reader = reporterOf(answers) || ANYONE;
  const isNew = (id: string): boolean => !planned.some((step) => step.id === id);
  const reasoned = Object.entries(added).filter(
    ([id, rule]) =>
      isNew(id) &&
      (rule.in?.includes(situation) ?? true) &&
      !rule.notFor.some((one) => one === reader) &&
      rule.for.includes(reasonOf(id)),
  );
  const stepOf = (id: string): PlanStep[] => stepFor(id, reader, table);
  const first = reasoned.filter(([, rule]) => rule.first).flatMap(([id]) => stepOf(id));
  const more = reasoned.filter(([, rule]) => !rule.first).flatMap(([id]) => stepOf(id));
  const all = [...first, ...planned, ...more];
  if (!isUnsaid) return all;
  const rest = unsaid.filter((id) => !all.some((step) => step.id === id)).flatMap(stepOf);
  if (planOf(told, sheet) !== "") return [...all, ...rest];
  // No plan is told: the bodies stand in the order of the list.
  const listed = [...all, ...rest];
  return [
    ...unsaid.flatMap((id) => listed.filter((step) => step.id === id)),
    ...listed.filter(({ id }) => !unsaid.includes(id)),
  ];
}

/** Returns a body in the words for a reader, as one of their plans has it. */
function stepFor(id: string, reader: string, table: DoorTable): PlanStep[] {
  const plans = Object.entries(table.plans).filter(([key]) => key.split(" ")[1] === reader);
  return plans
    .flatMap(([, plan]) => stepsIn(plan, table).filter((step) => step.id === id))
    .slice(0, 1)
    .map(({ at }) => ({ id, at }));
}

/** Returns the bodies of the plan that fits, in its order. */
function plannedSteps(
  answers: SheetAnswers,
  sheet: Sheet,
  table: DoorTable,
  places: Places | undefined,
  told: readonly string[],
): PlanStep[] {
  const { unknown, elsewhere, asked } = sheet.doors;
  const where = whereOf(answers, sheet, places);
  const what = where === undefined ? situationOf(answers) || planOf(told, sheet) || unknown : elsewhere;
  const key = `${what} ${reporterOf(answers) || ANYONE}`;
  const known = Object.values(asked).flatMap(
    (rules) => Object.entries(rules).find(([id, rule]) => isSo(id, rule, answers, sheet, told))?.[0] ?? [],
  );
  const plans = (where === undefined ? known : [where]).map((answer) => own(table.plans, `${key} ${answer}`));
  return stepsIn(plans.find((plan) => plan !== undefined) ?? own(table.plans, key) ?? "", table);
}

/** Returns the situation that a story tells; "" where it tells none. */
const planOf = (told: readonly string[], { tells }: Sheet): string =>
  told.map((id) => own(tells, id)?.plan ?? "").find((plan) => plan !== "") ?? "";

/** Returns the bodies of a plan of the table. */
function stepsIn(plan: string, table: DoorTable): PlanStep[] {
  return plan
    .split(" ")
    .filter(Boolean)
    .map((step) => {
      const [at = "", condition] = step.split("~");
      return {
        id: table.ids[Number(at)] ?? "",
        at: Number(at),
        ...(condition !== undefined && { condition }),
      };
    });
}

/**
 * Returns the answer to "Where is the child?", as the plan for places elsewhere asks it: "" where it is not said.
 * undefined: the child is here, and the plan of the situation stands.
 */
function whereOf(answers: SheetAnswers, { doors }: Sheet, places: Places | undefined): string | undefined {
  const { elsewhere, where } = doors;
  const spotOf = (field: string): Spot => places?.at(textOf(answers, field)) ?? { towns: [], away: "" };
  const [child, other, doer] = [where.child, where.other, where.doer].map(spotOf);
  const isHere = child!.towns.length > 0;
  const said = textOf(answers, where.child) === "" ? other! : child!;
  const isOther = textOf(answers, where.child) === "" && textOf(answers, where.other) !== "";
  const isAway = !isHere && (said.away !== "" || (isOther && said.towns.length === 0));
  if (!isAway) {
    if (situationOf(answers) !== elsewhere) return undefined;
    return isHere ? where.answers.here : "";
  }
  if (doer!.towns.length > 0) return where.answers.doer;
  if (said.away === PROVINCE) return where.answers.province;
  if (said.away === "") return "";
  return own(where.answers.countries, said.away) ?? where.answers.country;
}

/** Checks a rule of a door: what holds it, and nothing that makes it void. */
function isSo(id: string, rule: Rule, answers: SheetAnswers, sheet: Sheet, told: readonly string[]): boolean {
  return holds(rule, answers, sheet, told) && !holds(own(sheet.doors.void, id) ?? {}, answers, sheet, told);
}

/** Returns why a body is shown beside those that the plan names first; "" for no reason. */
function reason(id: string, answers: SheetAnswers, sheet: Sheet, told: readonly string[]): string {
  const reasons = Object.entries(own(sheet.doors.reasons, id) ?? {});
  return reasons.find(([one, rule]) => isSo(one, rule, answers, sheet, told))?.[0] ?? "";
}

/** Checks the condition of a step. A condition that only a person can judge does not take it away. */
function isMet(
  { condition }: PlanStep,
  answers: SheetAnswers,
  sheet: Sheet,
  told: readonly string[],
): boolean {
  const rule = condition === undefined ? undefined : own(sheet.doors.conditions, condition);
  return rule === undefined || holds(rule, answers, sheet, told);
}
