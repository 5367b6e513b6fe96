// node scripts/locales/pseudo.ts FOLDER: adds a long, accented pseudo-language to a copy of the project, to test the layout.
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, isScalar, parseDocument, visit, type Pair } from "yaml";
import { filesOf, OWN } from "../../src/core/words/load/parity.ts";

/** Folder of the pseudo-language, and its part of the URL. */
export const PSEUDO = "xx";
const FROM = "en";

// Letters of the site's own font, so that tests measure what real readers see.
const [PLAIN, ACCENTED] = ["aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ"];
/** Text that code reads and that must not change: placeholders, link targets, figures, sources and blocks of guides. */
const KEPT = /\{\{[^}]*\}\}|\]\([^)]*\)|\{[^}]*\}|<!--[\s\S]*?-->|^:::?[a-z]+|\\n|https?:\S+/gm;

/** Names of menus are in quotation marks, and stay as the app shows them. */
const MENUS = new RegExp(`${KEPT.source}|“[^”]*”|«[^»]*»`, "gm");

/** Adds accents and repeats vowels. Twice makes a text a third longer, with as many words. @example lengthened("Call [](service:911)") // "Çááll [](service:911)" */
export function lengthened(text: string, stays = KEPT, vowels = 2): string {
  let from = 0;
  let made = "";
  const accent = (part: string): string =>
    part
      .replace(/[aeiou]/g, (vowel) => vowel.repeat(vowels))
      .replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  for (const { 0: kept, index } of text.matchAll(stays)) {
    made += accent(text.slice(from, index)) + kept;
    from = index + kept.length;
  }
  return made + accent(text.slice(from));
}

/**
 * Adds the pseudo-language to a copy of the project, as a published language.
 *
 * @param root folder of the copy: never the project itself or a git repository
 * @param made id (its folder), the language to take words from, its order, and how often each vowel repeats
 * @returns the name of its folder in `locales/`
 */
export function pseudo(root: string, { id = PSEUDO, from = FROM, order = 99, vowels = 2 } = {}): string {
  if (existsSync(join(root, ".git")))
    throw new Error(
      `${root}: the pseudo-locale is never published: give a copy of the project that is not a repository`,
    );
  const folder = join(root, "locales", id);
  cpSync(join(root, "locales", from), folder, { recursive: true });
  for (const name of filesOf(folder)) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    if (name === "locale.json")
      writeFileSync(
        file,
        JSON.stringify({
          ...JSON.parse(text),
          label: `Pséúúdóó ${id}`,
          tag: `${from}-XA`,
          order,
          reads: [from],
          published: true,
        }),
      );
    else if (name.endsWith(".md") && !OWN.test(name)) writeFileSync(file, guide(text, vowels));
    else if (!OWN.test(name)) writeFileSync(file, tree(text, name, vowels));
  }
  return id;
}

function guide(text: string, vowels: number): string {
  const end = text.indexOf("\n---\n", 3) + 5;
  return `---\n${tree(text.slice(4, end - 4), "", vowels)}---\n${lengthened(text.slice(end), KEPT, vowels)}`;
}

/** Lengthens every sentence of a file. It removes the handover text, because services have it in their own languages only. */
function tree(text: string, name: string, vowels: number): string {
  const document = parseDocument(text);
  const stays = name.startsWith("platform-steps/") ? MENUS : KEPT;
  if (name === "sheet.yaml" && isMap(document.contents)) document.delete("handover");
  visit(document, {
    Pair: (_at, pair: Pair) =>
      isScalar(pair.key) && pair.key.value === "say" && isMap(pair.value) && !pair.value.has("all")
        ? visit.SKIP
        : undefined,
    Scalar: (at, scalar) => {
      if (at !== "key" && typeof scalar.value === "string")
        scalar.value = lengthened(scalar.value, stays, vowels);
    },
  });
  return name.endsWith(".json") ? JSON.stringify(document.toJS()) : document.toString({ lineWidth: 0 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root] = process.argv.slice(2);
  if (root === undefined)
    throw new Error("node scripts/locales/pseudo.ts FOLDER: the folder of a copy of the project");
  console.log(`locales/${pseudo(root)}`);
}
