import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, visit } from "yaml";
import { create } from "../../../scripts/content/new.ts";
import { pseudo } from "../../../scripts/locales/pseudo.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { tier1Values } from "../../../src/core/facts/checks/launch.ts";
import { HEARD } from "../../../src/core/words/load/heard.ts";
import { filesOf } from "../../../src/core/words/load/parity.ts";
import { readLocales } from "../../../src/core/words/locales.ts";
import { otherPhrases } from "../../shared/other-phrases.ts";
import type { ProjectCopy } from "../copy.ts";

/**
 * The source and the day of the volunteer's changes: today, because the build refuses a day in the future.
 */
const SOURCE = "read-by-a-volunteer";
export const DAY = new Date().toISOString().slice(0, 10);

function addSource(copy: ProjectCopy): void {
  copy.set("src/data/sources.yaml", [SOURCE], {
    publisher: "Example",
    title: "Our numbers",
    titleLanguage: "en",
    language: "en",
    url: "https://example.org/numbers",
    kind: "official",
    date: DAY,
    seen: DAY,
    citable: true,
  });
}

/** Changes values in every map of some files of facts, and nothing else. */
function edit(copy: ProjectCopy, pattern: string, change: (entry: Entry) => Partial<Entry>): void {
  for (const file of globSync(pattern, { cwd: join(copy.root, "src/data") })) {
    const path = `src/data/${file}`;
    const document = parseDocument(copy.read(path));
    visit(document, {
      Map(_at, map) {
        for (const [key, value] of Object.entries(change(map.toJS(document) as Entry)))
          map.set(key, Array.isArray(value) ? document.createNode(value) : value);
      },
    });
    copy.write(path, document.toString({ lineWidth: 0 }));
  }
}

interface Entry {
  readonly value?: unknown;
  readonly status?: string;
  readonly sources?: readonly string[];
}

/** Files with the telephones that people call in Quebec. */
const PHONES = "{services,police}/*.yaml";
const TEN_DIGITS = /^\+1\d{10}$/;

/** Changes every visible number of ten digits to another, with a new source that has its own day. */
export function changeNumbers(copy: ProjectCopy): void {
  addSource(copy);
  const others = new Map<string, string>();
  const other = (value: string): string => {
    // 555-0100 to 555-0199 are reserved for examples, so nobody answers there.
    const area = value.slice(0, 5);
    const taken = [...others.values()].filter((one) => one.startsWith(area)).length;
    const made = others.get(value) ?? `${area}55501${String(taken % 100).padStart(2, "0")}`;
    others.set(value, made);
    return made;
  };
  for (const pattern of [PHONES, "youth-protection.yaml"])
    edit(copy, pattern, ({ value, status, sources }) => ({
      ...(typeof value === "string" &&
        TEN_DIGITS.test(value) &&
        status !== "withheld" &&
        sources && { value: other(value), sources: [SOURCE] }),
    }));
}

/** Confirms every second value that is not confirmed, with a source. */
export function raiseStatuses(copy: ProjectCopy): void {
  addSource(copy);
  let met = 0;
  edit(copy, "{{services,police,platforms}/*,youth-protection,provinces,abroad}.yaml", (entry) => {
    const { status = "", sources } = entry;
    if (!["listed", "unconfirmed"].includes(status) || !sources) return {};
    met += 1;
    return met % 2 === 1 ? {} : { status: "confirmed", sources: [...sources, SOURCE] };
  });
}

/** The town that a volunteer adds. */
export const TOWN = { id: "ville-exemple", name: "Ville-Exemple", code: "99001" };

/**
 * Adds a town of the Sûreté du Québec, with another name. It has the post and the region of an existing town.
 */
export function addTown(copy: ProjectCopy): void {
  const like = loadFacts(copy.root).places.find(
    ({ police, post, routable }) => police === "sq" && post && routable,
  );
  if (!like) throw new Error("no town of the Sûreté du Québec");
  const row = copy
    .read("src/data/places.csv")
    .split("\n")
    .find((line) => line.startsWith(`${like.id},`))!;
  append(
    copy,
    "src/data/places.csv",
    row.replace(`${like.id},${like.code},`, `${TOWN.id},${TOWN.code},`).replace(quoted(like.name), TOWN.name),
  );
  append(copy, "src/data/place-names.csv", `Petit-Exemple,fr,common-name,${TOWN.code},,everyday,no`);
}

const quoted = (name: string): string => (name.includes(",") ? `"${name}"` : name);

function append(copy: ProjectCopy, file: string, row: string): void {
  copy.write(file, `${copy.read(file).trimEnd()}\n${row}\n`);
}

/** The situation that a volunteer adds, and the text for each ⟦mark⟧ of its facts. */
export const SITUATION = "another-worry";
/** The start of its words in every language, also in the languages made from them. */
export const WORRY = /[AÁ] w[oó]+rr[yý],? \d/;
const WRITTEN: readonly (readonly [asks: RegExp, value: string])[] = [
  [/^pictures/, "worries-and-after"],
  [/^its place/, "77"],
  [/^true/, "false"],
  [/^help\//, `help/${SITUATION}`],
  [/^the sentence on danger/, "calm"],
  [/under say/, "nothing"],
  [/under (avoid|talk)/, "calm"],
  [/^id of a service/, "info-social-811"],
  [/^what comes next/, "talk-calmly"],
  [/sources\.yaml/, SOURCE],
  [/^the day/, DAY],
];

/** Runs `npm run new -- situation` and fills in the result. The ear learns from one sentence in each language. */
export function addSituation(copy: ProjectCopy): void {
  addSource(copy);
  // The build refuses a situation that no page lists, so the pages are read before it is there.
  const { pages, plan } = loadFacts(copy.root);
  for (const { path } of create(copy.root, "situation", SITUATION)) {
    const language = path.split("/")[1] ?? "";
    const words = new Map<string, string>();
    if (path.endsWith(".txt")) copy.write(path, `${copy.read(path)}a worry of ${language} that is new\n`);
    copy.write(
      path,
      copy.read(path).replaceAll(/"⟦([^⟧]*)⟧"/g, (_mark, asks: string) => {
        const [, fact] = (path.startsWith("src/") ? WRITTEN : []).find(([asked]) => asked.test(asks)) ?? [];
        if (fact !== undefined) return /^(\d+|true|false)$/.test(fact) ? fact : JSON.stringify(fact);
        words.set(asks, `A worry, ${words.size + 1}, in ${language}`);
        return JSON.stringify(words.get(asks));
      }),
    );
  }
  // The pages of all situations. From there each reader reaches the plan.
  for (const door of Object.values(plan.doors)) {
    const part = pages.get(door)?.parts.findIndex(({ situations }) => situations.length > 0) ?? -1;
    const listed = pages.get(door)?.parts[part]?.situations ?? [];
    copy.set("src/data/pages.yaml", [door, "parts", part, "situations"], [...listed, SITUATION]);
  }
  execFileSync(process.execPath, ["scripts/ear/train.ts"], { cwd: copy.root, stdio: "pipe" });
}

/** Measures how well the ear hears after it has learned. */
export function measureEar(copy: ProjectCopy): void {
  execFileSync(process.execPath, ["scripts/ear/test.ts", "--write"], { cwd: copy.root, stdio: "pipe" });
}

/** Launches the site: a contact, a host, and a signature for each first-tier value. */
export function launch(copy: ProjectCopy): void {
  copy.set("src/data/site.yaml", ["contact"], "someone@example.org");
  copy.set("src/data/site.yaml", ["host"], { name: "Example", logs: "none" });
  const signed = { who: "A. B.", when: DAY, how: "telephoned" };
  const values = tier1Values(loadFacts(copy.root));
  const entries = [...values].map(([key, { value }]) => [key, { value, signed }]);
  const file = parseDocument("{}");
  file.contents = file.createNode(Object.fromEntries(entries)) as typeof file.contents;
  copy.write("src/data/verify/tier-1.yaml", file.toString());
  copy.set("src/data/site.yaml", ["launch"], "live");
}

export const NEW_LANGUAGES = ["qaa", "qab"];

/** Adds a fourth and a fifth language, each with its own words. */
export function addLanguages(copy: ProjectCopy): void {
  const from = readLocales(copy.root);
  // Accents turn words in Latin letters into invented words.
  const like = from.filter(({ dir }) => dir === "ltr");
  for (const [at, id] of NEW_LANGUAGES.entries()) {
    pseudo(copy.root, { id, from: like[at % like.length]!.id, order: 90 + at, vowels: 1 });
    const file = `locales/${id}/locale.json`;
    // An invented tag, so that no measure of an existing language applies.
    copy.write(file, JSON.stringify({ ...(JSON.parse(copy.read(file)) as object), tag: id }));
    for (const name of filesOf(join(copy.root, `locales/${id}`)).filter((one) => HEARD.test(one)))
      otherPhrases(join(copy.root, `locales/${id}`, name));
  }
  execFileSync(process.execPath, ["scripts/ear/train.ts"], { cwd: copy.root, stdio: "pipe" });
}

/** Does what CONTRIBUTING says after a change of a value. */
export function writeLog(copy: ProjectCopy): void {
  execFileSync(process.execPath, ["scripts/content/changes.ts"], { cwd: copy.root, stdio: "pipe" });
}
