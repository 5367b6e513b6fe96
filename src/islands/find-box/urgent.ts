import type { Answer } from "../../domain/find/answer.ts";
import type { FindPages, Urgency } from "../../domain/find/wire.ts";
import { danger } from "./panel.ts";
import { call, element, link, type Say } from "./say.ts";

/** What is said first where somebody may be in danger: whom to call. */
export function urgentStatus(urgency: Urgency, pages: FindPages, say: Say): (Node | string)[] {
  const { emergency, crisis } = pages;
  const [text, number] = urgency === "crisis" ? [crisis[0], crisis[1]] : [say("danger"), emergency[0]];
  return [text, " ", say("call", { number: element("bdi", "number", number) })];
}

/**
 * The number above everything else; for thoughts of suicide the emergency number below it.
 *
 * @param panel what would stand there otherwise
 */
export function urgentPanel({ kind, urgent }: Answer, panel: Node[], pages: FindPages, say: Say): Node[] {
  const isCrisis = urgent === "crisis";
  return [
    element("p", "", call(isCrisis ? pages.crisis[1] : pages.emergency[0], "find-number")),
    ...(isCrisis ? [danger(pages, say)] : []),
    ...(kind === "none" ? [element("p", "", link(pages.situations, "link", say("situations")))] : panel),
  ];
}
