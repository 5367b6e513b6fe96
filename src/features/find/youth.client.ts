import type { Answer } from "./answer.rules.ts";
import type { Hit, Town, Youth } from "./entries.rules.ts";
import type { FindPages, YouthLine } from "./wire.rules.ts";
import { danger, fullName, panelOf } from "./panel.client.ts";
import { dotted, townName, type Match, type Row } from "./rows.client.ts";
import { call, element, isolated, link, type Say } from "./say.client.ts";

type TownAnswer = Extract<Answer, { kind: "town" }>;

/** What stands above the rows where youth protection is asked for: never a number of the police. */
export function youthPanelOf(answer: Answer, pages: FindPages, say: Say): Node[] {
  if (answer.kind === "town") return office(answer, pages, say);
  const nodes = panelOf(answer, pages, say);
  return answer.kind === "away" ? [...nodes, element("p", "", say("awayYouth"))] : nodes;
}

function office({ towns, postal }: TownAnswer, pages: FindPages, say: Say): Node[] {
  const { youth, doubt } = towns[0]?.entry as Town;
  const names = element(
    "span",
    "",
    ...towns.flatMap((hit, at) => [at > 0 ? " · " : "", fullName(hit, towns.length)]),
  );
  const isSure = youth.lines.every(([, , status]) => status !== "unconfirmed");
  return [
    element("p", "find-town", say("youthFor", { name: names })),
    element("p", "meta", say("youthRegion", { region: youth.region })),
    ...(postal ? [element("p", "meta", say("postal", { postal }))] : []),
    ...youth.lines.flatMap((line) => lineOf(line, say)),
    ...(youth.lines.length === 0 ? [element("p", "", say("unshown"))] : []),
    ...(doubt ? [element("p", "", isolated(doubt))] : []),
    ...(youth.page ? [element("p", "", link(youth.page, "link", say("youthPage")))] : []),
    ...(isSure ? [] : [danger(pages, say)]),
  ];
}

function lineOf([number, what, status, date]: YouthLine, say: Say): Node[] {
  return [
    element("p", "", call(number, "find-number")),
    element("p", "meta", dotted(what)),
    ...(status === "confirmed" ? [] : [element("p", "meta doubt", say(status, { date }))]),
  ];
}

/** Below the numbers: the region on the page of all, and the police where no number is sure. */
export function youthRowsOf({ towns }: TownAnswer, pages: FindPages, say: Say): Row[] {
  const { youth, href } = towns[0]?.entry as Town;
  const region: Row = {
    href: hrefOf(youth, pages),
    title: say("youthRow", { region: youth.region }),
    hint: say("allYouth"),
  };
  if (youth.lines.some(([, , status]) => status === "confirmed")) return [region];
  const name = fullName(towns[0]!, towns.length);
  return [region, { href, title: say("youthPolice", { name }), hint: say("policeHint") }];
}

/** A town to choose. Its own page begins with the police, so a choice is answered here, in the box. */
export function youthRowOf(hit: Hit, pages: FindPages, say: Say, matches: Match): Row {
  const { sort, region, county, youth } = hit.entry as Town;
  const name = element("b", "", townName(hit, matches));
  return {
    href: hrefOf(youth, pages),
    title: say("where", { name, region }),
    hint: dotted(sort, county, say("youthRow", { region: youth.region })),
    pick: hit,
  };
}

const hrefOf = ({ anchor }: Youth, { youth }: FindPages): string => `${youth}#${anchor}`;
