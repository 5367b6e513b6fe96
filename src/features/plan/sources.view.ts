import type { Site } from "../../core/site.ts";
import { date } from "../../core/words/format.ts";
import { href } from "../../core/words/urls.ts";
import { serviceOf } from "../../ui/service.view.ts";
import type { PlanView, SourceLine, StepView } from "./types.view.ts";

/**
 * Returns the source of each number and form of a plan, one line each, with its own day. A line leads to the
 * page of the service, which names every source. Their long addresses would make each plan heavier.
 */
export function sourceLines(
  { bodies, then, talk }: Pick<PlanView, "bodies" | "then" | "talk">,
  site: Site,
): SourceLine[] {
  const { locale } = site;
  const steps: (StepView | undefined)[] = [
    ...bodies.map(({ value }) => value),
    ...then.map(({ value }) => value),
    ...talk.map(({ value }) => value),
  ];
  // A number that takes calls and texts stands once, and a site once.
  const lines = new Map<string, SourceLine>();
  for (const { id, ways } of steps.filter((step) => step !== undefined)) {
    for (const way of ways) {
      const number = way.isNumber ? way.text : new URL(way.href).hostname;
      lines.set(`${id} ${number}`, {
        number,
        day: date(way.mark.seen, locale),
        publisher: way.mark.source?.publisher,
        service: href(locale.id, serviceOf(site, id).slug),
      });
    }
  }
  return [...lines.values()];
}
