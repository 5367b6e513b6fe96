import type { Element, Node } from "./tree.ts";

/** Radio buttons that are chosen, and what they hide. */
export interface Given {
  readonly ids: readonly string[];
  readonly hides: (element: Element) => boolean;
}

/** What a fact says and a volunteer may change: numbers, hours, days. It is there to be read, and is not compared. */
const fact = (said: string): string => ` ⟨${said}⟩`;
/** Lines without what only facts say. */
export const withoutFacts = (text: string): string => text.replace(/ ⟨[^⟩]*⟩/g, "");

const INLINE = new Set(["a", "b", "bdi", "em", "i", "span", "strong", "q", "abbr", "time"]);
const MARKS: Readonly<Record<string, string>> = { h1: "# ", h2: "## ", h3: "### ", li: "- ", summary: "▸ " };
/** What only says that a plan has changed. */
const UNSEEN = ["to-first", "lamp"];

/** Names of what links lead to. @example (href) => "cybertip/phone" */
export type NameOf = (href: string) => string | undefined;

/** The lines that a reader of a page sees once these answers are given, in their order. */
export function seen(root: Element, given: Given, nameOf: NameOf): string[] {
  const lines: string[] = [];
  let line = "";
  let mark = "";
  const flush = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") {
      lines.push(mark + text);
      mark = "";
    }
    line = "";
  };
  const visit = (node: Node): void => {
    if (typeof node === "string") {
      line += node;
      return;
    }
    if (!isSeen(node, given)) return;
    const { name, attributes, inside } = node;
    const classes = (attributes["class"] ?? "").split(" ");
    if (name === "find-box") {
      flush();
      lines.push(`[${textOf(node, given)} ________ ]`);
    } else if (classes.includes("meta")) {
      const said = textOf(node, given);
      flush();
      if (said !== "" && lines.length > 0) lines[lines.length - 1] += fact(said);
    } else if (name === "ul" && classes.includes("origins")) {
      // Where each number comes from: a list of facts.
      flush();
      for (const one of inside) if (typeof one === "object") lines.push(`-${fact(textOf(one, given))}`);
    } else if (name === "label") {
      flush();
      const input = inside.find((one): one is Element => typeof one === "object" && one.name === "input");
      lines.push(`(${given.ids.includes(input?.attributes["id"] ?? "") ? "x" : " "}) ${textOf(node, given)}`);
    } else if (name === "a") {
      line += linkText(textOf(node, given), attributes["href"] ?? "", nameOf);
    } else if (INLINE.has(name)) {
      inside.forEach(visit);
    } else {
      flush();
      mark = MARKS[name] ?? mark;
      inside.forEach(visit);
      flush();
      mark = "";
    }
  };
  visit(root);
  return lines;
}

/** A link as it is read: what it says, and the name of what it leads to in place of a number or an address. */
function linkText(text: string, href: string, nameOf: NameOf): string {
  const name = nameOf(href);
  if (/^(tel|sms):/.test(href)) return `☎ ${name ?? "?"}${fact(text)}`;
  if (name !== undefined) return `${text} → ${name}`;
  return href.startsWith("/") ? `${text} → ${href}` : text;
}

/** Whether an element shows with these answers. */
function isSeen(element: Element, given: Given): boolean {
  const { name, attributes } = element;
  if (["script", "style", "svg", "template"].includes(name) || "hidden" in attributes) return false;
  if (UNSEEN.some((one) => (attributes["class"] ?? "").split(" ").includes(one))) return false;
  return !given.hides(element);
}

function textOf(element: Element, given: Given): string {
  const text = (node: Node): string =>
    typeof node === "string" ? node : isSeen(node, given) ? node.inside.map(text).join("") : "";
  return text(element).replace(/\s+/g, " ").trim();
}
