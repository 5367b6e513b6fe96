import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test as base, type Page } from "@playwright/test";
import type { Locale } from "../../src/schema/locale.ts";
import type { Situation } from "../../src/schema/situation.ts";
import { facts, locales } from "../../src/store/site.ts";

/** Who visits: someone new, whose browser holds nothing, or someone who was here before and left. */
export interface Visit {
  readonly isAgain: boolean;
}

/** The tests of promises: each is tried in a fresh browser, and in one that has seen the site. */
export const test = base.extend<Visit>({
  isAgain: [false, { option: true }],
  context: async ({ context, isAgain }, use) => {
    if (isAgain) {
      const before = await context.newPage();
      for (const address of ["/", ...LOCALES.flatMap(({ id }) => [`/${id}/`, `/${id}/police/`])]) await before.goto(address);
      await before.close();
    }
    await use(context);
  },
});

/** All of a list for a first visit on a phone, or when `FULL`; of the other visits a third, drawn by the seed. */
export function tried<T>(all: readonly T[]): readonly T[] {
  return FULL || test.info().project.name === "phone" ? all : all.filter((_, at) => at % 3 === SEED % 3);
}

export const LOCALES: readonly Locale[] = locales();
export const SITUATIONS: readonly Situation[] = [...facts().situations.values()];
/** Whether every page is tried, and not a sample: `FULL=1`. */
const FULL = process.env.FULL === "1";
/** Which page of each kind is tried beside the heaviest; set and printed by playwright.config.ts. */
const SEED = Number(process.env.SEED);
const DIST = "dist";
// A folder of more pages than this holds one kind; fewer are each their own.
const FEW = 4;

/** A kind of page, and the paths of all of them after the language. */
interface Kind {
  readonly name: string;
  readonly paths: readonly string[];
}

/** The kinds of page of a language, heaviest first, read from the built site: a new kind is tested by being there. */
function kinds({ id }: Locale): Kind[] {
  const root = join(DIST, id);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("index.html"));
  const weighed = files
    .map((file) => ({ path: file.replaceAll("\\", "/").replace(/index\.html$/, ""), weight: statSync(join(root, file)).size }))
    .toSorted((a, b) => b.weight - a.weight || a.path.localeCompare(b.path));
  const named = weighed.filter(({ path }) => folderOf(path) !== "" && !isNumbered(path));
  const crowds = Map.groupBy(named, ({ path }) => folderOf(path));
  const kindOf = (path: string): string => {
    if (isNumbered(path)) return `${folderOf(path)}/#`;
    return (crowds.get(folderOf(path))?.length ?? 0) > FEW ? `${folderOf(path)}/*` : path;
  };
  const grouped = Map.groupBy(weighed, ({ path }) => kindOf(path));
  return [...grouped].map(([name, all]) => ({ name, paths: all.map(({ path }) => path) }));
}

/** "police/place/granby/" lies in "police/place", and "police/" in "". */
function folderOf(path: string): string {
  return path.split("/").slice(0, -2).join("/");
}

function isNumbered(path: string): boolean {
  return /\/\d+\/$/.test(path);
}

/** Address of one page of each kind, in one language: the heaviest, or the lightest. */
export function onePerKind(locale: Locale, weight: "heaviest" | "lightest" = "heaviest"): string[] {
  return kinds(locale).map(({ paths }) => `/${locale.id}/${paths.at(weight === "heaviest" ? 0 : -1) ?? ""}`);
}

/** Addresses to try in one language: of each kind the heaviest and one drawn by the seed, or all when `FULL`. */
export function addresses(locale: Locale): string[] {
  return kinds(locale).flatMap(({ paths }) => {
    const drawn = FULL ? paths : new Set([paths[0] ?? "", paths[SEED % paths.length] ?? ""]);
    return [...drawn].map((path) => `/${locale.id}/${path}`);
  });
}

/** Address of a situation's page. */
export function planOf({ slug }: Situation, { id }: Locale): string {
  return `/${id}/${slug}/`;
}

/** Opens a situation's page from the sentence of the home page that says it: one tap. */
export async function tapSentence(page: Page, situation: Situation, locale: Locale): Promise<void> {
  await page.goto(`/${locale.id}/`);
  await page.locator(`main a[href="${planOf(situation, locale)}"]`).click();
  await page.waitForURL(`**${planOf(situation, locale)}`);
}

/** Chooses answers by the letter of the question and the place of the answer, as in `answer(page, "a2", "c1")`. */
export async function answer(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) await page.locator(`label:has(#${id})`).click();
}

/** What a reader sees, as one line. */
export async function seenText(page: Page, selector = "body"): Promise<string> {
  return oneLine(await page.locator(selector).innerText());
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Gathers what breaks a promise, so that one run names every page that does. */
export class Broken {
  readonly #all: string[] = [];

  unless(holds: boolean, what: string): void {
    if (!holds) this.#all.push(what);
  }

  /** @throws when anything was gathered, naming the first forty */
  expectNothing(): void {
    expect(this.#all.slice(0, 40), `${this.#all.length} break the promise`).toEqual([]);
  }
}
