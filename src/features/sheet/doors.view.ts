import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { displayPhone } from "../../core/phone.rules.ts";
import { href } from "../../core/words/urls.ts";
import { placeDoor } from "../plan/place-door.view.ts";
import { asked, type Answers } from "../plan/answers.rules.ts";
import { decide, type Plan } from "../plan/decide.rules.ts";
import { besideStep } from "../plan/there.view.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import type { DoorTable, Office } from "../report/receiver.rules.ts";
import type { LeafField } from "../report/sheet-facts.schema.ts";
import { Speaker } from "../plan/say.view.ts";
import { stepView } from "../plan/steps.view.ts";
import type { StepView } from "../plan/types.view.ts";
import { htmlOf } from "../../ui/links.view.ts";

/** Numbers or links of each body. */
const SLOTS = 2;
/** The police that stands in the place of one that is part of it: no plan names it. */
export const OTHER = "other-police";
const POLICE = "local-police";
/** The question of a plan for the place of the child. */
const WHERE = "where";

/** Where a sheet is handed over. */
export interface Doors {
  /** Each door that the plans name, once. */
  readonly views: readonly StepView[];
  readonly table: DoorTable;
}

/**
 * The doors of every situation and reader: the bodies that the plan names, in its order, those that take a report with
 * what must hold for each. A plan that names none keeps its own first body: there the report is not wanted yet.
 */
export function doorsOf(site: Site): Doors {
  const { sheet } = sheetSources(site);
  const { plan: shared, questions, situations } = site.facts;
  const views: StepView[] = [];
  const numbers = new Map<string, number>();
  const place = (view: StepView): number => {
    const key = JSON.stringify(view);
    const at = numbers.get(key) ?? views.push(view) - 1;
    numbers.set(key, at);
    return at;
  };
  const offered = sheet.sections
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === "situation") as LeafField;
  const { elsewhere, asked: known, where } = sheet.doors;
  const { here, doer, province, countries, country } = where.answers;
  const places = [here, doer, province, ...Object.values(countries), country];
  const plans: Record<string, string> = {};
  for (const id of offered.options ?? [])
    for (const reader of READERS) {
      const situation = situations.get(id)!;
      const speaker = new Speaker(site, reader, htmlOf(site), situation);
      const doorsIn = (answers: Answers): string => {
        const plan = decide(situation, reader, answers, { shared, questions });
        return receiving(plan, sheet.receivers)
          .map(({ id: step, condition }) => {
            const at = place(
              stepView({ id: step }, speaker, SLOTS, undefined, besideStep(site, step, plan.abroad)),
            );
            return condition === undefined ? String(at) : `${at}~${condition}`;
          })
          .join(" ");
      };
      const key = `${id} ${reader}`;
      plans[key] = doorsIn({});
      const offers = (question: string): readonly string[] =>
        asked(situation, reader, questions).find((one) => one.id === question)?.answers ?? [];
      const questioned =
        id === elsewhere
          ? [[WHERE, places] as const]
          : Object.entries(known).map(([question, answers]) => [question, Object.keys(answers)] as const);
      for (const [question, wanted] of questioned)
        for (const answer of wanted.filter((one) => offers(question).includes(one))) {
          const found = doorsIn({ [question]: answer });
          if (found !== plans[key]) plans[`${key} ${answer}`] = found;
        }
    }
  place(otherPolice(site));
  const ids = views.map(({ id }) => id);
  return { views, table: { plans, ids, services: servicesOf(ids, site) } };
}

/** The police of another town. Its words are those of the sheet. */
function otherPolice(site: Site): StepView {
  const { path } = placeDoor(site, POLICE);
  return {
    id: OTHER,
    title: "",
    why: undefined,
    text: [],
    condition: undefined,
    otherwise: undefined,
    turn: "now",
    isLater: false,
    say: undefined,
    ways: [],
    there: undefined,
    reach: undefined,
    finder: { scope: "police", href: href(site.locale.id, path), label: "" },
  };
}

/** The bodies that answer everywhere, with the names and the numbers that a text says. */
function servicesOf(ids: readonly string[], site: Site): Record<string, Office> {
  const languages = sheetSources(site).handovers.map(({ id }) => site.in({ id }));
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id): [string, Office][] => {
      const service = site.facts.services.get(id);
      if (!service || placesIn(site, id)) return [];
      const phones = service.channels.filter(({ type, status }) => type === "phone" && status !== "withheld");
      const numbers = phones.slice(0, 1).map(({ value }) => value);
      return [
        [
          id,
          {
            kind: "service",
            id,
            post: "",
            names: Object.fromEntries(
              languages.map(({ locale, words }) => [locale.id, words.services[id]?.name ?? id]),
            ),
            numbers,
            written: Object.fromEntries(
              languages.map(({ locale }) => [
                locale.id,
                numbers.map((one) => displayPhone(one, locale.phone)),
              ]),
            ),
          },
        ],
      ];
    }),
  );
}

/** Whether the body depends on a town. */
const placesIn = (site: Site, id: string): boolean => id in sheetSources(site).sheet.doors.offices;

function receiving({ body, then }: Plan, receivers: readonly string[]): readonly Plan["then"][number][] {
  const steps = [...(body ? [body] : []), ...then];
  const taking = steps.filter(({ id }) => receivers.includes(id));
  return taking.length > 0 ? taking : steps.slice(0, 1);
}
