import { basename } from "node:path";
import { figuresOf, linksOf, plain } from "../../../core/words/prose.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Block, Guide } from "../../../core/words/schema/guide.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import { hasShown } from "../../../core/facts/checks/channels.ts";
import { exists } from "../../../core/facts/checks/targets.ts";
import { checkText } from "./check-text.ts";
import type { Problems } from "../../../core/read/problems.ts";

const NEEDS_ID = new Set(["service", "situation", "guide", "page", "chart", "picture", "terms"]);
/** The attribute that tells what each kind of block shows. */
const NAMED_BY: Readonly<Record<string, string>> = { page: "name", terms: "ids" };
/** Drawings that guides may show; each is a component. */
const PICTURES: readonly string[] = ["address-to-door"];

/** Checks one guide: its facts exist, and its sentences follow the rules. */
export function checkGuide(
  { head, blocks }: Guide,
  file: string,
  locale: Locale,
  facts: Facts,
  problems: Problems,
): void {
  const door = facts.guides.get(basename(file, ".md"))?.door;
  for (const [name, text] of Object.entries({
    first: head.first,
    summary: head.summary.join(" "),
    title: head.title,
  })) {
    checkText(text, locale, facts, (message) => problems.add(file, name, message), door);
  }
  if (!blocks.some(({ kind, depth }) => kind === "heading" && depth === 2))
    problems.add(file, "", "needs a heading: ##");
  const shown = dialled(blocks, facts);
  let depth = 1;
  for (const block of blocks) {
    const refuse = (message: string): void => problems.add(file, `line ${block.line}`, message);
    if (block.kind === "heading") {
      if (block.depth > depth + 1) refuse("a heading leaves out a level");
      depth = block.depth;
    }
    for (const text of [...block.texts, ...block.rows.flat()]) checkText(text, locale, facts, refuse, door);
    if (unsourced(block, shown))
      refuse(
        "prints a telephone that is not confirmed, or that the page shows nowhere with its source: add ::service, or give the link a label",
      );
    checkLeaf(block, facts, refuse);
    checkFrom(block, facts, refuse);
  }
}

/**
 * Returns the services whose telephone a link in a sentence may dial. The telephone must be confirmed, and
 * the page must show it with its source, in a block or in the frame of every page.
 */
export function dialled(blocks: readonly Block[], { everywhere, services }: Facts): ReadonlySet<string> {
  const own = blocks.flatMap(({ kind, attributes }) => (kind === "service" ? (attributes["id"] ?? []) : []));
  const sure = (id: string): boolean =>
    services.get(id)?.channels.find(({ type }) => type === "phone")?.status === "confirmed";
  return new Set([
    everywhere.emergency,
    ...everywhere.help.map(({ service }) => service),
    ...own.filter(sure),
  ]);
}

function unsourced({ texts, rows }: Block, shown: ReadonlySet<string>): boolean {
  const bare = [...[...texts, ...rows.flat()].join(" ").matchAll(/\[\]\(service:([^)]*)\)/g)];
  return bare.some(([, id = ""]) => !shown.has(id));
}

function checkLeaf(
  { kind, attributes, texts }: Block,
  facts: Facts,
  refuse: (message: string) => void,
): void {
  if (!NEEDS_ID.has(kind)) return;
  const attribute = NAMED_BY[kind] ?? "id";
  const id = attributes[attribute];
  if (id === undefined) return refuse(`::${kind} needs {${attribute}=…}`);
  if (kind === "terms") {
    for (const term of id.split(/\s+/))
      if (!facts.glossary.has(term)) refuse(`no term "${term}" in src/data/glossary.yaml`);
    return;
  }
  if (kind === "chart" || kind === "picture") {
    if (texts.length === 0) refuse(`::${kind} needs [what it shows]`);
    const known = kind === "chart" ? facts.figures.series[id] !== undefined : PICTURES.includes(id);
    if (!known) refuse(`no ${kind} "${id}"`);
  } else if (!exists(kind, id, facts)) refuse(`no ${kind} "${id}"`);
  else if (kind === "service") {
    for (const name of channelNames(attributes)) {
      if (!hasShown(facts, id, name)) refuse(`service "${id}" has no channel "${name}" that may be shown`);
    }
  }
}

/** Returns the types or ids of the channels of a `::service` block. */
export function channelNames(attributes: Readonly<Record<string, string>>): string[] {
  return (attributes["channels"] ?? "").split(/\s+/).filter(Boolean);
}

function checkFrom(
  { kind, texts, rows, from }: Block,
  facts: Facts,
  refuse: (message: string) => void,
): void {
  for (const id of from) {
    if (!isFrom(id, facts)) refuse(`rests on "${id}", which is no claim, source, service or platform`);
    if (facts.sources.get(id)?.kind === "law")
      refuse(`rests on the law "${id}" itself: name a claim, which has its state and its day`);
  }
  const text = [...texts, ...rows.flat()].join(" ");
  const linked = linksOf(text).some((target) => /^(service|service-page):/.test(target));
  if (from.length > 0 || linked || kind === "heading" || NEEDS_ID.has(kind)) return;
  if (/\d/.test(plain(text)) || figuresOf(text).length > 0)
    refuse("holds a number: name its source with <!-- from: ids -->");
}

function isFrom(id: string, { claims, sources, services, platforms }: Facts): boolean {
  const [kind, name = ""] = id.split(":");
  if (kind === "service") return services.has(name);
  if (kind === "platform") return platforms.has(name);
  return claims.has(id) || sources.has(id);
}
