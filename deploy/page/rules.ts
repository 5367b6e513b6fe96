import { globSync, readFileSync } from "node:fs";
import postcss, { type ChildNode } from "postcss";
import { remembered } from "../../src/domain/remembered.ts";

/** What a page holds that rules ask for. */
export interface Held {
  readonly classes: ReadonlySet<string>;
  /** Whether anything but the links to other languages runs from right to left. */
  readonly isRightToLeft: boolean;
  /** Whether the page itself does. */
  readonly isAllRightToLeft: boolean;
}

/** A style sheet taken apart: text that stays as it is, rules with their selectors, and what stands inside `@media` and the like. */
type Piece =
  | string
  | { readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly at: string; readonly inside: readonly Piece[] };
interface Selector {
  readonly text: string;
  readonly classes: readonly string[];
  /** Where only what runs from right to left is meant. */
  readonly isRightToLeft: boolean;
  /** Where only a page that runs from left to right is meant. */
  readonly isAllLeftToRight: boolean;
}

/**
 * The rules of a style sheet that a page can use: those whose classes it holds, without those for right to left where
 * nothing runs so. A kind of page shares one sheet, of which each needs a part: a plan is a twentieth lighter without the rest.
 *
 * @example rulesFor(".a{color:red}.b{color:blue}", { classes: new Set(["a"]), isRightToLeft: false, isAllRightToLeft: false }) // ".a{color:red}"
 */
export function rulesFor(sheet: string, held: Held): string {
  return written(apart(sheet), held);
}

const OTHER_LANGUAGES = /<nav class="head-languages[ "][\s\S]*?<\/nav>/;

/** What a built page holds; the classes too that its scripts give. @param page text of a page */
export function heldBy(page: string): Held {
  const classes = new Set<string>();
  for (const [, names = ""] of page.matchAll(/ class="([^"]*)"/g))
    for (const name of names.replaceAll("&amp;", "&").split(" ")) classes.add(name);
  for (const [, element = ""] of page.matchAll(/<([a-z]+-[a-z]+)[ >]/g))
    for (const name of givenBy(element)) classes.add(name);
  const isRightToLeft = page.replace(OTHER_LANGUAGES, "").includes(' dir="rtl"');
  return { classes, isRightToLeft, isAllRightToLeft: /<html[^>]* dir="rtl"/.test(page) };
}

const apart = remembered((sheet: string): readonly Piece[] => postcss.parse(sheet).nodes.map(pieceOf));

function pieceOf(node: ChildNode): Piece {
  if (node.type === "rule") {
    const body = node.nodes.map(String).join(";");
    return { selectors: node.selectors.map(selectorOf), body };
  }
  if (node.type === "atrule" && (node.name === "media" || node.name === "supports"))
    return { at: `@${node.name} ${node.params}`, inside: (node.nodes ?? []).map(pieceOf) };
  return String(node) + (node.type === "atrule" && !node.nodes ? ";" : "");
}

const RIGHT_TO_LEFT = /^(?::root)?\[dir="?rtl"?\]/;
const ALL_LEFT_TO_RIGHT = /^(?::where\()?\[dir="?ltr"?\] body/;

const selectorOf = (text: string): Selector => ({
  text,
  classes: classesOf(text),
  isRightToLeft: RIGHT_TO_LEFT.test(text),
  isAllLeftToRight: ALL_LEFT_TO_RIGHT.test(text),
});

/** Where signs stand that a selector escapes: those of a name are none of its own. */
const ESCAPED = 0xe000;

/** Classes without which a selector matches nothing; what stands in brackets may be one of several, or none. */
function classesOf(selector: string): string[] {
  let bare = selector.replace(/\\(.)/g, (_, sign: string) =>
    String.fromCharCode(ESCAPED + sign.charCodeAt(0)),
  );
  for (let inner = ""; inner !== bare;) {
    inner = bare;
    bare = bare.replace(/\([^()]*\)/g, "");
  }
  const plain = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - ESCAPED);
  return [...bare.matchAll(/\.([\w\ue000-\ue0ff-]+)/g)].map(([, name = ""]) =>
    name.replace(/[\ue000-\ue0ff]/g, plain),
  );
}

function written(pieces: readonly Piece[], held: Held): string {
  let css = "";
  for (const piece of pieces) {
    if (typeof piece === "string") css += piece;
    else if ("at" in piece) {
      const inside = written(piece.inside, held);
      if (inside) css += `${piece.at}{${inside}}`;
    } else {
      const kept = piece.selectors.filter((selector) => matches(selector, held)).map(({ text }) => text);
      if (kept.length > 0) css += `${kept.join()}{${piece.body}}`;
    }
  }
  return css;
}

const matches = ({ classes, isRightToLeft, isAllLeftToRight }: Selector, held: Held): boolean =>
  (held.isRightToLeft || !isRightToLeft) &&
  !(held.isAllRightToLeft && isAllLeftToRight) &&
  classes.every((name) => held.classes.has(name));

/** Words in the code of a custom element that may be classes. */
const givenBy = remembered((element: string): readonly string[] => {
  const code = globSync(`src/islands/${element}/**/*.ts`).map((file) => readFileSync(file, "utf8"));
  return code.flatMap((text) =>
    [...text.matchAll(/["'`]([a-z][\w -]*)["'`]/g)].flatMap(([, said = ""]) => said.split(" ")),
  );
});
