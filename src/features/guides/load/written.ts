// Reads the source text of a guide from between the Markdown marks.
import type { List, Nodes, Table } from "mdast";

/** Returns the name of the first kind of node in a sentence that is not text, bold or a link. */
export function strayIn(node: Nodes): string | undefined {
  if (!("children" in node)) return undefined;
  const children: readonly Nodes[] = node.children;
  const isSentence =
    node.type === "paragraph" ||
    node.type === "heading" ||
    node.type === "tableCell" ||
    node.type === "leafDirective";
  const own = isSentence
    ? children.find(({ type }) => type !== "text" && type !== "strong" && type !== "link")
    : undefined;
  return own?.type ?? children.map(strayIn).find((found) => found !== undefined);
}

export const isFlat = (list: List): boolean =>
  list.children.every(({ children }) => children.length === 1 && children[0]?.type === "paragraph");

export function items(list: List, body: string): string[] {
  return list.children.map(({ children }) => (children[0] ? source(children[0], body) : ""));
}

export function cells(table: Table, body: string): string[][] {
  return table.children.map((row) => row.children.map((cell) => inside(cell, body)));
}

/** Returns the source text of a node on one line. */
export function source(node: Nodes, body: string): string {
  return body
    .slice(node.position?.start.offset, node.position?.end.offset)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

/** Returns the source text between the marks of a node: a heading without its ##. */
export function inside(node: { children: readonly Nodes[] }, body: string): string {
  const from = node.children.at(0)?.position?.start.offset;
  const to = node.children.at(-1)?.position?.end.offset;
  return from === undefined
    ? ""
    : body
        .slice(from, to)
        .replace(/\s*\n\s*/g, " ")
        .trim();
}
