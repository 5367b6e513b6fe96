import type { Urgency } from "../../shell/danger/danger.rules.ts";
import type { FindPages } from "./wire.rules.ts";
import { danger } from "./panel.client.ts";
import { call, element, type Say } from "./say.client.ts";

/** Says first, where someone may be in danger, whom to call. */
export function urgentStatus(urgent: readonly Urgency[], { emergency, crisis }: FindPages, say: Say): Node[] {
  const says: Record<Urgency, () => DocumentFragment> = {
    emergency: () => {
      const line = say("danger");
      line.append(" ", say("call", { number: element("bdi", "number", emergency[0]) }));
      return line;
    },
    crisis: () => say("crisis", { number: element("bdi", "number", crisis[1]) }),
  };
  return urgent.map((one) => element("span", "block", says[one]()));
}

/**
 * Puts the numbers above everything else; 911 follows as a line where only 9-8-8 is asked for.
 * `data-urgent` holds the digits of the numbers, for whoever measures.
 */
export function urgentPanel(urgent: readonly Urgency[], pages: FindPages, say: Say): Node[] {
  const numbers: Record<Urgency, string> = { emergency: pages.emergency[0], crisis: pages.crisis[1] };
  const shown = urgent.map((one) => numbers[one]);
  const block = element("div", "", ...shown.map((number) => element("p", "", call(number, "find-number"))));
  block.dataset.urgent = shown.map((number) => number.replace(/\D/g, "")).join(" ");
  return [block, ...(urgent.includes("emergency") ? [] : [danger(pages, say)])];
}
