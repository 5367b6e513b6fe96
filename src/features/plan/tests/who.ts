/** Readers, dangers and sets of the policy, copied from its text. They read decided plans only. */
import { hasAny, type OnePlan } from "./every-plan.ts";

const is =
  (...readers: readonly string[]) =>
  ({ reader }: OnePlan): boolean =>
    readers.includes(reader);

/** Y, A, P, W and S in the policy. */
export const isYoung = is("me-young");
export const isAdult = is("me-adult");
export const isParent = is("my-child");
export const isAtWork = is("at-work");
export const isSomeoneElse = is("someone-else");
/** Readers who speak about a child: P, W and S. */
export const isAboutAChild = is("my-child", "at-work", "someone-else");

const DANGERS = ["life", "live", "near", "missing"];

/** Returns the kind of danger, if an answer reports one. */
export const kindOf = ({ settled: { danger } }: OnePlan): string | undefined =>
  DANGERS.find((kind) => kind === danger);

/** Checks whether any answer reports danger: also a life at risk, or a meeting today or begun. */
export const saysDanger = (plan: OnePlan): boolean =>
  kindOf(plan) !== undefined ||
  plan.settled.suicide === "now" ||
  ["today", "gone"].includes(plan.settled.when ?? "");

/** Checks whether an answer names a day to come. */
export const saysDay = ({ settled }: OnePlan): boolean =>
  settled.danger === "later" || settled.when === "later";

/** Checks whether no answer reports danger or a day. */
export const isQuietDay = (plan: OnePlan): boolean => !saysDanger(plan) && !saysDay(plan);

/** Checks whether an answer says that the child is outside Quebec. */
export const isOutside = ({ id, settled }: OnePlan): boolean =>
  id === "abroad" && !["quebec", "none"].includes(settled.where ?? "");
/** Checks whether nobody has said where the child is, in the plan that asks it. */
export const isUnplaced = ({ id, settled }: OnePlan): boolean => id === "abroad" && settled.where === "none";
/** Checks whether an answer says that the child is outside Canada. */
export const isFar = ({ id, settled }: OnePlan): boolean =>
  id === "abroad" && ["doer-here", "united-states", "elsewhere"].includes(settled.where ?? "");

/** Checks whether there is no answer. */
export const isEmpty = ({ answers }: OnePlan): boolean =>
  Object.values(answers).every((answer) => answer === undefined);

export const isAdultVictim = ({ settled: { age, person } }: OnePlan): boolean =>
  [age, person].some((answer) => ["adult", "adult-known", "adult-online"].includes(answer ?? ""));
export const meansSibling = ({ settled: { age, person, whom } }: OnePlan): boolean =>
  [age, person, whom].includes("sibling");
export const meansOtherChild = ({ settled }: OnePlan): boolean => settled.whom === "other-child";

/** Checks whether the plan writes down what was done: only where somebody is harmed. */
export const isHarm = ({ folds }: OnePlan): boolean => folds.includes("write-down");
/** Checks whether the plan talks of harm or of a crisis. After a crisis without harm no report follows. */
export const isGrave = ({ id, folds }: OnePlan): boolean => id === "self-harm" || folds.includes("after");
/** Situations where people are asked to stay quiet: neither harm nor an ordinary worry. */
export const isQuiet = ({ id, settled, reader }: OnePlan): boolean =>
  ["i-shared", "own-thoughts"].includes(id) ||
  (id === "two-teens" && settled.gap === "yes" && reader === "me-adult");
/** Checks whether the plan is for an ordinary worry, as its set of people to talk to says. */
export const isWorry = (plan: OnePlan): boolean => !isGrave(plan) && !isQuiet(plan);

/** Situations where a person who is known may harm a child. */
export const DOER_KNOWN = [
  "adult-contact",
  "sexual-message-received",
  "sold-or-pressured",
  "threatened-with-images",
  "abuse-in-person",
  "child-told-me",
];

/**
 * Checks whether the plan asks about the person, who is an adult known to a child. An adult speaks of a child only
 * where a child told them.
 */
export const isKnownToAChild = (plan: OnePlan): boolean =>
  (!isAdult(plan) || plan.id === "child-told-me") &&
  plan.settled.person === "known" &&
  DOER_KNOWN.includes(plan.id);

export const POLICE = ["local-police", "province-police", "doer-police", "police-there"];
export const namesPolice = (ids: readonly string[]): boolean => hasAny(ids, ...POLICE);
export const TIP_LINES = ["info-crime-montreal", "echec-au-crime"];
/** Schools and people in charge. They never come before police or youth protection when an adult is meant. */
export const INSTITUTIONS = ["school", "tell-person-in-charge", "protecteur-eleve", "integrity-officer"];
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
/** What is done with the child in hand. */
export const IN_HAND = [
  "keep-the-child-near",
  "keep-them-apart",
  "stay-with-them",
  "be-with-someone",
  "go-together",
  "go-to-safe-place",
  "do-not-go",
  "stop",
  "listen",
  "ask-openly",
  "do-not-question",
  "have-the-wound-seen",
  "leave-with-the-children",
];
