/** What the rules of the policy call its readers, its dangers and its sets, written out from its text. */
import type { OnePlan } from "./every-plan.ts";

const is =
  (...readers: readonly string[]) =>
  ({ reader }: OnePlan): boolean =>
    readers.includes(reader);

/** Y, A, P, W and S of the policy. */
export const isYoung = is("me-young");
export const isAdult = is("me-adult");
export const isParent = is("my-child");
export const isAtWork = is("at-work");
/** Whoever speaks of a child: P, W and S. */
export const isAboutAChild = is("my-child", "at-work", "someone-else");

/** A kind of danger; whoever is here is near. */
export function kindOf({ answers }: OnePlan): string | undefined {
  const { danger, person } = answers;
  if (danger !== undefined && danger !== "no") return danger;
  return person === "here" ? "near" : undefined;
}

/** An answer that says danger, of whichever question: "not sure" counts as the danger. */
export const saysDanger = (plan: OnePlan): boolean =>
  kindOf(plan) !== undefined ||
  ["now", "unsure"].includes(plan.answers.suicide ?? "") ||
  ["today", "gone", "unsure"].includes(plan.answers.when ?? "");

/** The child is outside Quebec. */
export const isOutside = ({ id, answers }: OnePlan): boolean => id === "abroad" && answers.where !== "quebec";

/** Somebody has said that the child is outside Canada. */
export const isFar = ({ id, answers }: OnePlan): boolean =>
  id === "abroad" && ["united-states", "elsewhere"].includes(answers.where ?? "");

/** Nobody has answered anything. */
export const isEmpty = ({ answers }: OnePlan): boolean =>
  Object.values(answers).every((answer) => answer === undefined);

/** Whether the picture is one of an adult, or there is none. */
const isOfAdult = ({ answers }: OnePlan): boolean => answers.age === "adult" || answers.age === "no-picture";

/** Somebody known, or who comes, may harm a child: the person is asked for, and `me, 18 or over` is no child. */
export const isKnownToAChild = (plan: OnePlan): boolean =>
  (!isAdult(plan) || plan.id === "child-told-me") &&
  !isOfAdult(plan) &&
  ["known", "comes"].includes(plan.settled.person ?? "");

export const POLICE = ["local-police", "province-police", "doer-police", "police-there"];
export const TIP_LINES = ["info-crime-montreal", "echec-au-crime"];
/** Schools and those in charge: never before police or youth protection where an adult is meant. */
export const INSTITUTIONS = [
  "school",
  "tell-person-in-charge",
  "tell-families",
  "protecteur-eleve",
  "integrity-officer",
];
export const VICTIMS_LINES = [
  "info-aide-violence-sexuelle",
  "cavac",
  "ivac",
  "calacs",
  "marie-vincent",
  "rebatir",
  "sos-violence-conjugale",
  "centres-designes",
];
