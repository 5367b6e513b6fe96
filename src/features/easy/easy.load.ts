import { loadedOnce } from "../../core/site.ts";
import { countWords, sentences } from "../../core/words/prose.rules.ts";
import { EasyFile } from "./easy-facts.schema.ts";
import { EasyWords } from "./easy-words.schema.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { readText } from "../../core/read/files.ts";
import { Problems } from "../../core/read/problems.ts";
import { readBoth } from "../../core/read/words.ts";

const FILE = "src/data/easy.yaml";
const DRAWINGS = "src/features/easy/drawings";

/** The page in easy words: its screens, their words in every language, their drawings. */
export interface EasySources {
  readonly file: EasyFile;
  /** By language id. */
  readonly words: ReadonlyMap<string, EasyWords>;
  /** By screen: SVG that takes the colour of the text. */
  readonly drawings: ReadonlyMap<string, string>;
}

/**
 * Reads the page in easy words and checks its rules: one sentence per line, none too long.
 *
 * @throws FactsError naming file and key, as in
 *   "locales/fr/easy.yaml: screens.body.say.1: 12 words, at most 10"
 */
export function loadEasy(
  facts: Pick<Facts, "addresses" | "services" | "sources">,
  locales: readonly Locale[],
  root = process.cwd(),
): EasySources {
  const { file, words } = readBoth(root, locales, "easy", { facts: EasyFile, words: EasyWords });
  const problems = new Problems();
  checkFile(file, facts, problems);
  for (const locale of locales) checkWords(words.get(locale.id)!, file, locale, problems);
  const drawings = new Map(file.screens.map(({ id }) => [id, drawing(root, id, problems)]));
  problems.throwIfAny();
  return { file, words, drawings };
}

function checkFile(
  { screens, leads, sources }: EasyFile,
  facts: Pick<Facts, "addresses" | "services" | "sources">,
  problems: Problems,
): void {
  if (!facts.addresses.has(leads))
    problems.add(FILE, "leads", `no page "${leads}" in src/data/addresses.yaml`);
  for (const id of sources) if (!facts.sources.has(id)) problems.add(FILE, "sources", `no source "${id}"`);
  screens.forEach(({ services }, at) => {
    for (const { service, channels } of services)
      for (const name of channels)
        if (!facts.services.get(service)?.channels.some(({ id, type }) => id === name || type === name))
          problems.add(FILE, `screens.${at}.services`, `${service}: no channel "${name}"`);
  });
}

function checkWords(words: EasyWords, file: EasyFile, { id, tag }: Locale, problems: Problems): void {
  const place = `locales/${id}/easy.yaml`;
  const most = file.words.in[id] ?? file.words.most;
  const check = (key: string, text: string): void => {
    // The reader also reads a number to dial, so it counts as a word.
    const all = sentences(text.replaceAll("[](", "[0]("), tag).filter((one) => countWords(one) > 0);
    if (all.length > 1) problems.add(place, key, "more than one sentence: each stands on a line of its own");
    for (const count of all.map(countWords))
      if (count > most) problems.add(place, key, `${count} words, at most ${most}`);
  };
  const { lead, next, leads, book, screens } = words;
  for (const [key, text] of Object.entries({ next, leads, book })) check(key, text);
  lead.forEach((text, at) => check(`lead.${at}`, text));
  const known = file.screens.map((screen) => screen.id);
  for (const screen of known)
    if (!screens[screen]) problems.add(place, `screens.${screen}`, "missing: src/data/easy.yaml names it");
  for (const [screen, { heading, say, after = [] }] of Object.entries(screens)) {
    const key = `screens.${screen}`;
    if (!known.includes(screen)) problems.add(place, key, "no such screen in src/data/easy.yaml");
    check(`${key}.heading`, heading);
    say.forEach((text, at) => check(`${key}.say.${at}`, text));
    after.forEach((text, at) => check(`${key}.after.${at}`, text));
  }
}

/** Returns one drawing. It has no colour of its own, because it must be visible in dark mode and on paper. */
function drawing(root: string, id: string, problems: Problems): string {
  const path = `${DRAWINGS}/${id}.svg`;
  const svg = readText(root, path, problems) ?? "";
  const painted = [...svg.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)].find(
    ([, paint = ""]) => !["none", "currentColor"].includes(paint),
  );
  if (painted) problems.add(path, painted[0], 'a colour of its own: currentColor, none or class="lit"');
  return svg.replaceAll(/\s*\n\s*/g, "").trim();
}

/** The page in easy words, loaded once. */
export const easySources = loadedOnce(({ facts, locales, root }) => loadEasy(facts, locales, root));
