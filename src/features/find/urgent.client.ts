import { numbersFor } from "../../shell/danger/countries.rules.ts";
import type { Urgency } from "../../shell/danger/danger.rules.ts";
import type { Away } from "./entries.rules.ts";
import type { FindPages } from "./wire.rules.ts";
import { danger } from "./panel.client.ts";
import { call, element, isolated, link, type Say } from "./say.client.ts";

/** Says first, where someone may be in danger, whom to call. */
export function urgentStatus(
  urgent: readonly Urgency[],
  { emergency, crisis }: FindPages,
  say: Say,
  abroad?: readonly Away[],
): Node[] {
  const says: Record<Urgency, () => DocumentFragment> = {
    emergency: () => {
      const line = say("danger");
      line.append(" ", say("call", { number: element("bdi", "number", emergency[0]) }));
      return line;
    },
    crisis: () => say("crisis", { number: element("bdi", "number", crisis[1]) }),
  };
  return [
    ...urgent.map((one) => element("span", "block", says[one]())),
    ...(abroad ? [element("span", "block", say("onlyHere"))] : []),
  ];
}

/**
 * Puts the numbers above everything else; 911 follows as a line where only 9-8-8 is asked for. Where a cry names another
 * country, it is said that they work here only, with the numbers of that country.
 * `data-urgent` holds the digits of the numbers, for whoever measures.
 */
export function urgentPanel(
  urgent: readonly Urgency[],
  abroad: readonly Away[] | undefined,
  pages: FindPages,
  say: Say,
): Node[] {
  const numbers: Record<Urgency, string> = { emergency: pages.emergency[0], crisis: pages.crisis[1] };
  const shown = urgent.map((one) => numbers[one]);
  const block = element("div", "", ...shown.map((number) => element("p", "", call(number, "find-number"))));
  block.dataset.urgent = shown.map((number) => number.replace(/\D/g, "")).join(" ");
  const [, crisis, sms] = pages.crisis;
  // A child who cannot speak aloud can write.
  if (urgent.includes("crisis") && sms !== "")
    block.append(
      element(
        "p",
        "",
        link(`sms:${sms}`, "link", say("textTo", { number: element("bdi", "number", crisis) })),
      ),
    );
  return [
    block,
    ...(abroad ? [element("p", "font-semibold", say("onlyHere"))] : []),
    ...(abroad ?? []).flatMap((country) => there(country, urgent)),
    ...(urgent.includes("emergency") ? [] : [danger(pages, say)]),
  ];
}

/**
 * Returns the numbers inside a country, as text: a tap here would call someone here. Nothing where none is sure: the row below
 * leads to what is known.
 */
export function there({ name, numbers = [] }: Away, urgent: readonly Urgency[]): Node[] {
  const needed = numbersFor(numbers, urgent);
  if (needed.length === 0) return [];
  const all = needed.flatMap(([what, value]) => [
    " · ",
    ...(what ? [isolated(what), " "] : []),
    element("bdi", "number", value),
  ]);
  return [element("p", "", element("bdi", "font-semibold", name), ...all)];
}
