import type { Way } from "../shared/contact.ts";
import type { PlanView, SourceLine, StepView } from "./types.ts";

/** Where the numbers and forms of a plan come from: one line each, with its own day. */
export function sourceLines({
  bodies,
  then,
  talk,
}: Pick<PlanView, "bodies" | "then" | "talk">): SourceLine[] {
  const steps: (StepView | undefined)[] = [
    ...bodies.map(({ value }) => value),
    ...then.map(({ value }) => value),
    ...talk.map(({ value }) => value),
  ];
  const ways = new Map<string, Way>();
  for (const way of steps.flatMap((step) => step?.ways ?? [])) ways.set(way.href, way);
  return [...ways.values()].map(({ text, href, isNumber, mark }) => ({
    number: isNumber ? text : new URL(href).hostname,
    text: mark.text,
    source: mark.source,
  }));
}
