import type { Away, Hit, Town } from "./entries.rules.ts";
import { fold } from "../../core/words/fold.rules.ts";
import { marked } from "./marks.client.ts";
import { element, isolated, type Say } from "./say.client.ts";

/** One row: an address, a line, a quieter line. */
export interface Row {
  readonly href: string;
  readonly title: Node;
  readonly hint: Node;
  /** A town or a region that is answered in the box itself when its row is chosen. */
  readonly pick?: Hit;
  /** Id of the situation, for whoever measures. */
  readonly situation?: string;
  /** The reader who speaks, for whoever measures. */
  readonly reader?: string;
}
export type Match = (word: string) => boolean;

/** A town's name, with the name that found it and the name in the page's script. */
export function townName({ entry, via }: Hit, matches: Match = () => false): DocumentFragment {
  const { own, name } = entry as Town;
  const first = via || own || name;
  const made = document.createDocumentFragment();
  made.append(isolated(marked(first, matches)));
  if (first !== name) made.append(" (", isolated(marked(name, matches)), ")");
  return made;
}

/** The name that was typed of a place outside Quebec, or its province's. */
export function awayName({ entry, via }: Hit): string {
  return via || (entry as Away).name;
}

/** Parts of a line with dots between; empty ones are left out. */
export function dotted(...parts: (string | Node)[]): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const part of parts) {
    if (part !== "") made.append(made.childNodes.length > 0 ? " · " : "", isolated(part));
  }
  return made;
}

/** What one answer looks like in the list. */
export function rowOf(hit: Hit, say: Say, matches: Match): Row {
  const { entry } = hit;
  if (entry.kind === "town") {
    const { href, sort, region, county, services } = entry;
    const title = say("where", { name: element("b", "", townName(hit, matches)), region });
    return { href, title, hint: dotted(sort, county, services[0] ?? "") };
  }
  if (entry.kind === "away") {
    const name = element("b", "", isolated(awayName(hit)));
    // A country has the name of its own region.
    const title =
      fold(awayName(hit)) === fold(entry.name) ? name : say("where", { name, region: entry.name });
    return { href: entry.href, title, hint: say("awayHint") };
  }
  if (entry.kind === "area") {
    const title = element("b", "", isolated(marked(hit.via, matches)));
    return { href: entry.href, title, hint: say("areaHint"), pick: hit };
  }
  const { situation, reader } = hit;
  const title = marked(entry.title, matches);
  return {
    href: entry.href,
    title,
    hint: dotted(entry.kind === "situation" ? "" : say(entry.kind), entry.note),
    ...(situation && { situation }),
    ...(reader && { reader }),
  };
}
