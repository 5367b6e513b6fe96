import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { decide } from "../plan/decide.rules.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import type { LeafField } from "../report/sheet-facts.schema.ts";
import { Speaker } from "../plan/say.view.ts";
import { stepView } from "../plan/steps.view.ts";
import type { StepView } from "../plan/types.view.ts";
import { htmlOf } from "../../ui/links.view.ts";

/** Bodies that are named where a sheet is handed over, and numbers or links of each. */
const [DOORS, SLOTS] = [2, 2];

/** Where a sheet is handed over. */
export interface Doors {
  /** Each door that the plans name, once. */
  readonly views: readonly StepView[];
  /** Situation and reader, as "meeting my-child", to the places of their doors in `views`. */
  readonly table: Readonly<Record<string, readonly number[]>>;
}

/**
 * The doors of every situation and reader: of the bodies that the plan names, in its order, those that take a report.
 * A plan that names none keeps its own first body: there the report is not wanted yet.
 */
export function doorsOf(site: Site): Doors {
  const { sheet } = sheetSources(site);
  const { plan: shared, questions, situations } = site.facts;
  const views: StepView[] = [];
  const known = new Map<string, number>();
  const place = (view: StepView): number => {
    const key = JSON.stringify(view);
    const at = known.get(key) ?? views.push(view) - 1;
    known.set(key, at);
    return at;
  };
  const offered = sheet.sections
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === "situation") as LeafField;
  const table: Record<string, readonly number[]> = {};
  for (const id of offered.options ?? [])
    for (const reader of READERS) {
      const situation = situations.get(id)!;
      const { body, then } = decide(situation, reader, {}, { shared, questions });
      const steps = [...(body ? [body] : []), ...then];
      const speaker = new Speaker(site, reader, htmlOf(site), situation);
      table[`${id} ${reader}`] = receiving(steps, sheet.receivers).map((step) =>
        place(stepView({ id: step.id }, speaker, SLOTS)),
      );
    }
  return { views, table };
}

function receiving(steps: readonly Step[], receivers: readonly string[]): readonly Step[] {
  const taking = steps.filter(({ id }) => receivers.includes(id)).slice(0, DOORS);
  return taking.length > 0 ? taking : steps.slice(0, 1);
}
