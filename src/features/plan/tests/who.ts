/** Readers, dangers and sets of the policy, copied from its text. */
import type { OnePlan } from "./every-plan.ts";

const is =
  (...readers: readonly string[]) =>
  ({ reader }: OnePlan): boolean =>
    readers.includes(reader);

/** Y, A, P, W and S in the policy. */
export const isYoung = is("me-young");
export const isAdult = is("me-adult");
export const isParent = is("my-child");
export const isAtWork = is("at-work");
/** Readers who speak about a child: P, W and S. */
export const isAboutAChild = is("my-child", "at-work", "someone-else");

/** Returns the kind of danger. A person who is here is near. */
export function kindOf({ answers }: OnePlan): string | undefined {
  const { danger, person } = answers;
  if (danger !== undefined && danger !== "no") return danger;
  return person === "here" ? "near" : undefined;
}

/** Checks whether any answer reports danger. "Not sure" counts as danger. */
export const saysDanger = (plan: OnePlan): boolean =>
  kindOf(plan) !== undefined ||
  ["now", "unsure"].includes(plan.answers.suicide ?? "") ||
  ["today", "gone", "unsure"].includes(plan.answers.when ?? "");

/** Checks whether the child is outside Quebec. */
export const isOutside = ({ id, answers }: OnePlan): boolean => id === "abroad" && answers.where !== "quebec";

/** Checks whether an answer says that the child is outside Canada. */
export const isFar = ({ id, answers }: OnePlan): boolean =>
  id === "abroad" && ["united-states", "elsewhere"].includes(answers.where ?? "");

/** Checks whether there is no answer. */
export const isEmpty = ({ answers }: OnePlan): boolean =>
  Object.values(answers).every((answer) => answer === undefined);

/** Checks whether the picture shows an adult, or there is no picture. */
const isOfAdult = ({ answers }: OnePlan): boolean => answers.age === "adult" || answers.age === "no-picture";

/**
 * Checks whether a person who is known, or who comes, may harm a child. The plan asks about the person, and
 * `me, 18 or over` is not a child.
 */
export const isKnownToAChild = (plan: OnePlan): boolean =>
  (!isAdult(plan) || plan.id === "child-told-me") &&
  !isOfAdult(plan) &&
  ["known", "comes"].includes(plan.settled.person ?? "");

export const POLICE = ["local-police", "province-police", "doer-police", "police-there"];
export const TIP_LINES = ["info-crime-montreal", "echec-au-crime"];
/**
 * Schools and people in charge. They never come before police or youth protection when the other person is an
 * adult.
 */
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
