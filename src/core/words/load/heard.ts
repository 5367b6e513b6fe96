import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { remembered } from "../../remembered.rules.ts";
import type { Locale } from "../../schema/locale.ts";
import type { Problems } from "../../read/problems.ts";
import { parseYaml } from "../../read/yaml.ts";
import type { Tree } from "../parity.rules.ts";
import { filesOf } from "./parity.ts";

/**
 * Files of what people type: the site hears danger by them, and finds help. All languages may share what people type in
 * languages that the site does not read.
 */
export const HEARD =
  /^((asked|danger|days|heard|keywords|leads|told|who)\.yaml|said\/(?!language\.txt)[^/]+\.txt)$/;
/** Lists of names, also of currencies, which are the same in many languages. */
const NAMES = /^(abroad|apps\w*|away|brands|cities|currenc\w+|platforms|provinces|regions|services)(\.|$)/;
/** Fewer phrases in common than this happen between two languages. */
const MANY = 4;

type Compared = Pick<Locale, "id" | "tag">;

/**
 * Reports the lists of phrases that are copied from another language: with them the site does not hear a reader who
 * calls for help in this one. A list is copied if another language has more than half of its phrases. Lists of one
 * group count together, so that a group of short lists is found too. Dialects of one language may share their phrases.
 *
 * @param others published languages. The first that has the phrases is named
 */
export function checkHeard(
  root: string,
  locale: Compared,
  others: readonly Compared[],
  problems: Problems,
): void {
  const folder = `locales/${locale.id}`;
  const strangers = others.filter(({ tag }) => languageOf(tag) !== languageOf(locale.tag));
  for (const name of filesOf(join(root, folder)).filter((file) => HEARD.test(file))) {
    const groups = Map.groupBy(listsIn(root, `${folder}/${name}`), ([key]) => key.split(".")[0] ?? "");
    for (const lists of groups.values()) {
      for (const other of strangers) {
        const copied = copiedLists(lists, new Map(listsIn(root, `locales/${other.id}/${name}`)));
        if (copied.phrases < MANY) continue;
        const [first = "", ...rest] = copied.keys;
        const more = rest.length > 0 ? `, and ${rest.length} more of this group` : "";
        problems.add(
          `${folder}/${name}`,
          first,
          `still as in locales/${other.id}${more}: write what people type in this language`,
        );
        break;
      }
    }
  }
}

type List = readonly [key: string, phrases: readonly string[]];

/** Returns the keys of the lists that are mostly the same as there, and how many phrases they have in common. */
function copiedLists(
  lists: readonly List[],
  there: ReadonlyMap<string, readonly string[]>,
): { keys: string[]; phrases: number } {
  const copied = lists.flatMap(([key, phrases]) => {
    const theirs = new Set(there.get(key));
    // Digits are the same in every language.
    const worded = phrases.filter((phrase) => /\p{L}/u.test(phrase));
    const common = worded.filter((phrase) => theirs.has(phrase)).length;
    return common * 2 > worded.length ? [{ key, common }] : [];
  });
  return { keys: copied.map(({ key }) => key), phrases: copied.reduce((sum, { common }) => sum + common, 0) };
}

function listsIn(root: string, file: string): readonly List[] {
  if (!existsSync(join(root, file))) return [];
  const text = readFileSync(join(root, file), "utf8");
  return file.endsWith(".txt") ? [["", linesOf(text)]] : listsOf(text);
}

/** Returns the sentences of a file: the lines that are no comment. */
const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line.trim() !== "" && !/^#( |$)/.test(line));

/** Returns every list of phrases in a file, by its dotted key. Lists of names are left out. */
const listsOf = remembered((text: string): readonly List[] => {
  const lists: List[] = [];
  const walk = (tree: Tree | undefined, key: string): void => {
    if (typeof tree !== "object" || tree === null || NAMES.test(key)) return;
    if (Array.isArray(tree)) lists.push([key, tree.map(String)]);
    else for (const [name, value] of Object.entries(tree)) walk(value, key === "" ? name : `${key}.${name}`);
  };
  // The loader of each file reports a file that does not parse.
  walk(parseYaml(text).value as Tree | undefined, "");
  return lists;
});

const languageOf = (tag: string): string => new Intl.Locale(tag).language;
