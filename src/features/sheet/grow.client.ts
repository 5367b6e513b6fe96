import type { Tree } from "./tree.rules.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Builds a part of a page from data.
 *
 * @param within where it is made: elements with scripts of their own wake when they come into the page that is shown
 */
export function grow(tree: Tree, within: Document, isDrawn = false): Node {
  if (typeof tree === "string") return within.createTextNode(tree);
  const [name, attributes, ...inside] = tree;
  const isSvg = isDrawn || name === "svg";
  const part = isSvg ? within.createElementNS(SVG, name) : within.createElement(name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
  const into = part instanceof HTMLTemplateElement ? part.content : part;
  into.append(...inside.map((one) => grow(one, within, isSvg)));
  return part;
}
