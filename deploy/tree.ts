import { ELEMENT_NODE, TEXT_NODE, parse, type ElementNode, type TextNode } from "ultrahtml";
import type { Tree } from "../src/features/sheet/tree.rules.ts";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/**
 * Returns the HTML inside the body of a page as data, without scripts.
 *
 * @throws Error for an unknown named character entity
 * @example treeOf("<p>A &amp; <b>b</b></p>") // [["p", {}, "A & ", ["b", {}, "b"]]]
 */
export function treeOf(html: string): Tree[] {
  return inside(parse(html) as ElementNode);
}

function inside({ children }: ElementNode): Tree[] {
  return children.flatMap((node): Tree[] => {
    if (node.type === TEXT_NODE) return [decoded((node as TextNode).value)].filter((text) => text !== "");
    if (node.type !== ELEMENT_NODE) return [];
    const { name, attributes } = node as ElementNode;
    if (name === "script") return [];
    const known = Object.entries(attributes).map(([key, value]) => [key, decoded(value)] as const);
    return [[name, Object.fromEntries(known), ...inside(node as ElementNode)]];
  });
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, number?: string, hex?: string, name = "") => {
      if (number !== undefined || hex !== undefined)
        return String.fromCodePoint(parseInt(number ?? hex ?? "", hex === undefined ? 10 : 16));
      const letter = NAMED[String(name)];
      if (letter === undefined) throw new Error(`“${whole}” is not known: write the letter itself`);
      return letter;
    },
  );
}
