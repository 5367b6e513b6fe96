import type { Answer } from "./answer.rules.ts";
import type { Hit, Town } from "./entries.rules.ts";
import type { FindPages } from "./wire.rules.ts";
import { dotted, townName } from "./rows.client.ts";
import { call, element, isolated, link, type Say } from "./say.client.ts";

/** What stands above the rows: the one town with its number, or what to do when there is no answer. */
export function panelOf(answer: Answer, pages: FindPages, say: Say): Node[] {
  if (answer.kind === "town") return town(answer, say);
  const list = element("p", "", link(pages.situations, "link", say("situations")));
  // The numbers of a danger stand above already.
  const ifCalm = answer.urgent ? [] : [danger(pages, say)];
  if (answer.kind === "call") return [...talk(pages, say), list];
  if (answer.kind === "unclear") return [list, ...talk(pages, say), ...ifCalm];
  if (answer.kind === "none")
    return answer.urgent ? [list] : [element("p", "meta", say("noneMore")), ...ifCalm, list];
  if (answer.kind === "away") return ifCalm;
  return [];
}

function town({ towns, postal }: Extract<Answer, { kind: "town" }>, say: Say): Node[] {
  const { name, services, region } = towns[0]?.entry as Town;
  const names = towns.flatMap((hit, at) => [at > 0 ? " · " : "", fullName(hit, towns.length)]);
  const lines: Node[] = [
    element("p", "find-town", ...names),
    element("p", "meta", dotted(region === name ? "" : region, services[0] ?? "")),
  ];
  if (postal) lines.push(element("p", "meta", say("postal", { postal })));
  return [...lines, ...policeOf(towns[0]?.entry as Town, say)];
}

/** The number of the police of a town, what is pressed there, and what is not sure of it. */
export function policeOf({ services, number, menu, status, listed }: Town, say: Say): Node[] {
  const lines: Node[] = [];
  if (number) {
    const [kind = "", digits = ""] = menu.split(" ");
    lines.push(element("p", "", call(number, "find-number")));
    if (menu) lines.push(element("p", "", say(kind, { digits })));
  }
  if (status === "listed") lines.push(element("p", "meta doubt", say("listed", { date: listed })));
  if (status === "unconfirmed" || status === "unshown") lines.push(element("p", "meta doubt", say(status)));
  if (services.length > 1)
    lines.push(element("p", "meta doubt", say("shared", { name: services.slice(1).join(" · ") })));
  return lines;
}

/** The name of a town; namesakes that share everything else are told apart by their kind. */
export function fullName(hit: Hit, namesakes: number): DocumentFragment {
  const { sort } = hit.entry as Town;
  const name = townName(hit);
  if (namesakes > 1 && sort) name.append(` (${sort})`);
  return name;
}

/** Someone to talk to, where the box cannot answer. */
function talk({ talk }: FindPages, say: Say): Node[] {
  return [
    element("p", "", say("talk")),
    ...talk.map(([name, number]) => element("p", "", isolated(name), " ", call(number, "link"))),
  ];
}

/** The emergency number, for whom it is. */
export function danger({ emergency: [number, href] }: FindPages, say: Say, ask = "danger"): HTMLElement {
  return element(
    "p",
    "",
    say(ask),
    " ",
    link(href, "link", say("call", { number: element("bdi", "number", number) })),
  );
}

/** What was typed, short enough to be shown. */
export function short(typed: string): string {
  const letters = Array.from(typed.slice(0, 200).trim());
  return letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : letters.join("");
}
