import type { Plan } from "../plan/decide.rules.ts";

/** What an option of a case is, compared with the plan. */
export const KINDS = ["first", "later", "harm", "aside"] as const;
export type Kind = (typeof KINDS)[number];

export interface Option {
  readonly id: string;
  readonly is: Kind;
}

/** Returns the first thing that a plan does: an act, or its body when it has no act. */
const firstOf = ({ acts, body }: Pick<Plan, "acts" | "body">): Plan["body"] => acts[0] ?? body;

/**
 * Returns how an option of a case contradicts the plan; undefined when they agree.
 *
 * @example misfit({ id: "punish", is: "first" }, plan); // 'the plan first does "talk-calmly"'
 */
export function misfit({ id, is }: Option, plan: Plan): string | undefined {
  const first = firstOf(plan);
  const named = [...plan.acts, ...(plan.body ? [plan.body] : []), ...plan.then];
  const isNamed = named.some((step) => step.id === id);
  if (is === "first") {
    if (first?.id !== id) return `the plan first does "${first?.id ?? "nothing"}"`;
    return first.condition === undefined ? undefined : `the plan does it only if "${first.condition}"`;
  }
  if (is === "later") return isNamed && first?.id !== id ? undefined : "the plan does not do it later";
  const isAvoided = plan.avoid.includes(id);
  if (is === "harm") {
    const isAgainst = plan.acts.some((step) => step.id === id) && first?.id !== id;
    return isAvoided || isAgainst ? undefined : "the plan neither avoids it nor has an act against it";
  }
  return isNamed || isAvoided ? "the plan names it" : undefined;
}
