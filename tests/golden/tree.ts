import { decode, tags, type Page, type Tag } from "../built/site.ts";

/** An element of a built page, or a piece of its text. */
export type Node = Element | string;
export interface Element {
  readonly name: string;
  readonly attributes: Tag["attributes"];
  readonly inside: readonly Node[];
}

const EMPTY = new Set(["br", "hr", "img", "input", "link", "meta", "path", "source", "use", "wbr"]);

/** A piece of a built page as a tree. @throws Error when an element has no end */
export function treeOf(markup: string): Element {
  const root: Open = { name: "", attributes: {}, inside: [] };
  const open: Open[] = [root];
  let at = 0;
  for (const { start, end, tag } of marks({ markup })) {
    const here = open.at(-1)!;
    if (start > at) here.inside.push(decode(markup.slice(at, start)));
    at = end;
    if (tag === undefined) {
      if (open.length === 1) throw new Error(`an end without a beginning: ${markup.slice(start, end)}`);
      open.pop();
      continue;
    }
    const element: Open = { name: tag.name, attributes: tag.attributes, inside: [] };
    here.inside.push(element);
    if (!EMPTY.has(tag.name) && !markup.slice(start, end).endsWith("/>")) open.push(element);
  }
  if (open.length > 1) throw new Error(`no end: <${open.at(-1)!.name}>`);
  return root;
}

interface Open extends Element {
  readonly inside: Node[];
}

/** Beginnings and ends of elements, in their order. */
function marks(page: Pick<Page, "markup">): { start: number; end: number; tag: Tag | undefined }[] {
  const ends = [...page.markup.matchAll(/<\/[a-z][a-z0-9-]*>/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    tag: undefined,
  }));
  const starts = tags(page).map((tag) => ({ start: tag.start, end: tag.end, tag }));
  return [...starts, ...ends].sort((a, b) => a.start - b.start);
}
