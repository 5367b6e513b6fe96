import type { Answer } from "./answer.rules.ts";
import type { Away, Hit, Town } from "./entries.rules.ts";
import type { FindPages, Scope } from "./wire.rules.ts";
import { matcher } from "./marks.client.ts";
import { fullName, panelOf, short } from "./panel.client.ts";
import { urgentPanel, urgentStatus } from "./urgent.client.ts";
import { awayName, rowOf, townName, type Row } from "./rows.client.ts";
import { element, type Say } from "./say.client.ts";
import { youthPanelOf, youthRowOf, youthRowsOf } from "./youth.client.ts";

/** The parts of a box that answers are written into. */
export interface Parts {
  readonly status: HTMLElement;
  readonly panel: HTMLElement;
  readonly list: HTMLElement;
}

/** How a box speaks, and what for. */
export interface Manner {
  readonly scope: Scope;
  readonly pages: FindPages;
  readonly say: Say;
  /** A town or a region was chosen from the list. */
  readonly pick: (hit: Hit) => void;
}

/** Writes an answer into the page. Rows are kept and filled anew: making them costs more than typing should. */
export function render(answer: Answer, typed: string, parts: Parts, manner: Manner): void {
  const { scope, pages, say } = manner;
  const isYouth = scope === "youth-protection";
  const rows = rowsOf(answer, typed, manner);
  const panel = [
    ...(answer.urgent ? urgentPanel(answer.urgent, answer.abroad, pages, say) : []),
    ...(isYouth ? youthPanelOf : panelOf)(answer, pages, say),
  ];
  parts.panel.replaceChildren(...panel);
  parts.panel.hidden = parts.panel.childNodes.length === 0;
  parts.status.replaceChildren(
    ...(answer.urgent
      ? urgentStatus(answer.urgent, pages, say, answer.abroad)
      : status(answer, typed, isYouth, say)),
  );
  for (const [at, { href, title, hint, pick }] of rows.entries()) {
    const option = (parts.list.children[at] as HTMLAnchorElement | undefined) ?? addOption(parts.list, at);
    if (option.getAttribute("href") !== href) option.href = href;
    option.rel = /^https?:/.test(href) ? "noreferrer" : "";
    option.onclick = pick
      ? (event) => {
          event.preventDefault();
          manner.pick(pick);
        }
      : null;
    option.hidden = false;
    option.querySelector(".find-title")?.replaceChildren(title);
    option.querySelector(".find-note")?.replaceChildren(hint);
  }
  for (const spare of Array.from(parts.list.children).slice(rows.length))
    (spare as HTMLElement).hidden = true;
  parts.list.hidden = rows.length === 0;
}

function addOption(list: HTMLElement, at: number): HTMLAnchorElement {
  const option = element("a", "find-row", element("span", "find-title"), element("span", "find-note small"));
  option.id = `${list.id}-${at}`;
  option.tabIndex = -1;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  return list.appendChild(option);
}

/** What an answer lists. The box for told sentences draws what the ear heard itself. */
export function rowsOf(answer: Answer, typed: string, { scope, pages, say }: Manner): Row[] {
  if (!("hits" in answer) || answer.kind === "call" || answer.kind === "heard") return [];
  const isYouth = scope === "youth-protection";
  const matches = matcher(typed);
  // A region's own row leads to its police.
  const hits = isYouth && answer.kind === "area" ? answer.hits.filter(isTown) : answer.hits;
  const rows = hits.map((hit) => {
    if (answer.kind === "away" && hit.entry.kind === "away") return policeOf(hit.entry, say);
    if (isYouth && hit.entry.kind === "town") return youthRowOf(hit, pages, say, matches);
    return rowOf(hit, say, matches);
  });
  if (answer.kind === "choose" || answer.kind === "area") {
    const [href, hint] = isYouth ? [pages.youth, "allYouth"] : [pages.all, "all"];
    return [...rows, { href, title: say("neither"), hint: say(hint) }];
  }
  if (answer.kind !== "town") return rows;
  if (isYouth) return [...youthRowsOf(answer, pages, say), ...rows];
  const town = (hit: (typeof answer.towns)[number]): Row => ({
    href: (hit.entry as Town).href,
    title: say("police", { name: fullName(hit, answer.towns.length) }),
    hint: say("policeHint"),
  });
  return [...answer.towns.map(town), ...rows];
}

const isTown = ({ entry }: Hit): boolean => entry.kind === "town";

/** Whether an answer holds names of places, which are spelled; the rest is told in words. */
function isNamed(hits: readonly Hit[]): boolean {
  return hits.some(({ entry }) => entry.kind === "town" || entry.kind === "away");
}

function policeOf({ href, name }: Away, say: Say): Row {
  return { href, title: say("awayRow", { province: name }), hint: say("awayHint") };
}

/** What the page shows already: for whoever reads with the ears. */
const heard = (text: Node): HTMLElement => element("span", "find-heard sr-only", text);

/** Says what was found, for whoever reads with the ears. */
export function status(answer: Answer, typed: string, isYouth: boolean, say: Say): (Node | string)[] {
  switch (answer.kind) {
    case "idle":
    case "call":
    case "heard":
      return [];
    case "none":
      return [say("none", { typed: short(typed) })];
    case "away":
      return [say("away", { name: awayName(answer.hits.find(({ entry }) => entry.kind === "away")!) })];
    case "area":
      return [say("area", { name: answer.name })];
    case "town":
      return [heard(say(isYouth ? "youthFor" : "town", { name: townName(answer.towns[0]!) }))];
    case "unclear":
      return [say("unclear")];
    case "choose":
      return answer.postal
        ? [say("postalChoose", { postal: answer.postal })]
        : [element("b", "", say("choose", {}, answer.hits.length)), " ", say("unchosen")];
    case "rows":
      return [
        answer.near
          ? element("span", "", say(isNamed(answer.hits) ? "near" : "nearWords"))
          : heard(say("count", {}, answer.hits.length)),
        ...(answer.more > 0 ? [" ", element("span", "", say("more"))] : []),
      ];
  }
}
