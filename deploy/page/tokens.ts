import { globSync, readFileSync } from "node:fs";
import postcss, { type Declaration, type Root } from "postcss";
import { remembered } from "../../src/domain/remembered.ts";

/** Selectors of what the whole page inherits. */
const ROOTS = new Set([":root", "[dir=rtl]", ":root[dir=rtl]"]);

/** What of a page says which custom properties it needs. */
export interface Reader {
  /** Its other style sheets. */
  readonly others: string;
  /** Whether the page itself runs from right to left, and not only something on it. */
  readonly isRightToLeft: boolean;
}

/**
 * A style sheet without the custom properties that its page does not need: those that nothing reads, those that a later
 * rule of the same weight sets anew for the same screens, and, written out where they are read, those that are set once
 * and come shorter so. What a page then looks like stays the same.
 *
 * @example withFewTokens(":root{--a:0;--b:1px}p{margin:var(--b)}", { others: "", isRightToLeft: false }) // "p{margin:1px}"
 */
export function withFewTokens(css: string, { others, isRightToLeft }: Reader): string {
  const read = [...new Set(namedIn(others))].sort().join(" ");
  return made(`${isRightToLeft ? "rtl" : "ltr"} ${read}{${css}`);
}

// Thousands of pages share some hundred sheets.
const made = remembered((key: string): string => {
  const [reader = ""] = key.split("{", 1);
  const [direction, ...read] = reader.split(" ");
  const root = postcss.parse(withoutFallbacks(key.slice(reader.length + 1)));
  // Tailwind adds `:host`, which is nothing here.
  root.walkRules(":root,:host", (rule) => void (rule.selector = ":root"));
  const kept = new Set([...read, ...readByScripts()]);
  dropOverridden(root);
  if (direction === "rtl") {
    sayRoot(root);
    dropOverridden(root);
  }
  dropUnread(root, kept);
  return writtenOut(root, kept);
});

const readIn = (text: string): string[] =>
  [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);

/** What a text reads or sets. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/(?:var\(|[{;])(--[\w-]+)/g)].map(([, name = ""]) => name);

/** What the scripts of any page read. */
let byScripts: string[] | undefined;
const readByScripts = (): string[] =>
  (byScripts ??= globSync("src/islands/**/*.ts").flatMap((file) => readIn(readFileSync(file, "utf8"))));

/** `var(--tw-x,y)`, as utilities of Tailwind say it, where nothing sets --tw-x: those are in the same sheet. */
function withoutFallbacks(css: string): string {
  return css.replace(/var\((--tw-[\w-]+),(var\([^()]*\)|[^()]*)\)/g, (whole, name: string, other: string) =>
    css.includes(`${name}:`) ? whole : other,
  );
}

const screensOf = ({ parent }: Declaration): string =>
  parent?.parent?.type === "atrule" ? (parent.parent as postcss.AtRule).params : "";

const selectorOf = ({ parent }: Declaration): string => (parent as postcss.Rule).selector;

/** All that set a custom property of the whole page, in the order of the sheet. */
function tokensOf(root: Root): Declaration[] {
  const all: Declaration[] = [];
  root.walkDecls(/^--/, (one) => void (ROOTS.has(selectorOf(one)) && all.push(one)));
  return all;
}

function dropOverridden(root: Root): void {
  const all = tokensOf(root);
  for (const [at, one] of all.entries()) {
    const isSetAnew = all
      .slice(at + 1)
      .some(
        (later) =>
          later.prop === one.prop &&
          screensOf(later) === screensOf(one) &&
          selectorOf(later) === selectorOf(one),
      );
    if (isSetAnew) remove(one);
  }
}

/** On a page from right to left its own rules are those of the root, but where a later rule of the root would then win. */
function sayRoot(root: Root): void {
  const all = tokensOf(root);
  root.walkRules(/^(:root)?\[dir=rtl\]$/, (rule) => {
    const isHeavier = rule.selector.startsWith(":root");
    const wouldLose = rule.nodes.some((one) => {
      const at = all.indexOf(one as Declaration);
      return (
        at < 0 ||
        all.slice(at + 1).some((later) => later.prop === all[at]!.prop && selectorOf(later) !== rule.selector)
      );
    });
    if (!isHeavier || !wouldLose) rule.selector = ":root";
  });
}

function dropUnread(root: Root, kept: ReadonlySet<string>): void {
  for (;;) {
    const read = kept.union(new Set(readIn(String(root))));
    const unread = tokensOf(root).filter(({ prop }) => !read.has(prop));
    if (unread.length === 0) return;
    unread.forEach(remove);
  }
}

/** Takes out a declaration, and what then holds nothing. */
function remove(one: Declaration): void {
  let holder: postcss.Container | undefined = one.parent as postcss.Container;
  one.remove();
  while (holder && holder.type !== "root" && holder.nodes?.length === 0) {
    const next: postcss.Container | undefined = holder.parent as postcss.Container | undefined;
    holder.remove();
    holder = next;
  }
}

/** Bytes that setting a property costs beside its name and value: `:` and `;`, and `var()` where it is read. */
const SET = 2;
const READ = 5;

function writtenOut(root: Root, kept: ReadonlySet<string>): string {
  const all: Declaration[] = [];
  root.walkDecls(/^--/, (one) => void all.push(one));
  const set = Map.groupBy(all, ({ prop }) => prop);
  for (const one of tokensOf(root)) {
    const { prop, value } = one;
    const isSetOnce = set.get(prop)!.length === 1 && selectorOf(one).startsWith(":root") && !screensOf(one);
    const reads = String(root).split(`var(${prop})`).length - 1;
    const isShorter = reads * value.length <= value.length + prop.length + SET + reads * READ;
    if (!isSetOnce || !isShorter || kept.has(prop) || selectorOf(one).includes("rtl")) continue;
    root.walkDecls((reader) => void (reader.value = reader.value.replaceAll(`var(${prop})`, value)));
    remove(one);
  }
  return String(root);
}
