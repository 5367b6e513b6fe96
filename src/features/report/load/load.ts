import { loadedOnce } from "../../../core/site.ts";
import type { Sheet } from "../answers.rules.ts";
import { fold } from "../../../core/words/fold.rules.ts";
import type { OfficePhrases, Phrases } from "../phrases.rules.ts";
import { besideOf } from "./beside.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import { SheetFile } from "../sheet-facts.schema.ts";
import { SheetWords, type SheetBeside, type SheetForm, type SheetHandover } from "../sheet-words.schema.ts";
import { checkBeside, checkForm, checkHandover } from "./check-words.ts";
import { checkMistakes, checkSheet } from "./check.ts";
import { Problems } from "../../../core/read/problems.ts";
import { readBoth } from "../../../core/read/words.ts";
import type { Words } from "../../../core/words/load/words.ts";

/** The report sheet with its words. */
export interface SheetSources {
  readonly sheet: Sheet;
  /** Words of the form, by language id. */
  readonly forms: ReadonlyMap<string, SheetForm>;
  /** The languages for the handover, in the order of the chooser. */
  readonly handovers: readonly OfficePhrases[];
  /** What is written in another language, by the id of a language in which reports are taken. */
  readonly turns: ReadonlyMap<string, Turned>;
  /** The same text for its reader, by the id of a language in which nobody takes reports. */
  readonly besides: ReadonlyMap<string, Beside>;
}

/** The words of one language for what people write in another. */
export interface Turned extends Pick<SheetHandover, "relations" | "currencies"> {
  readonly intl: string;
}

/** The text beside the handover, and what is said on the telephone. */
export interface Beside {
  readonly phrases: Phrases;
  readonly telephone: SheetBeside["telephone"];
}

/**
 * Loads the report sheet with the words of every language. A person can hand it over in each language in
 * which reports are taken. A missing phrase in such a language stops the build.
 *
 * @throws FactsError naming file and key, as in "locales/fr/sheet.yaml: handover.fields.asked.options.money:
 * missing"
 */
export function loadSheet(
  facts: Pick<Facts, "situations" | "platforms">,
  locales: readonly Locale[],
  words: ReadonlyMap<string, Pick<Words, "platforms" | "plan">>,
  root = process.cwd(),
): SheetSources {
  const { file, words: said } = readBoth(root, locales, "sheet", { facts: SheetFile, words: SheetWords });
  const problems = new Problems();
  checkSheet(file, facts, problems);
  for (const locale of locales) {
    const found = said.get(locale.id)!;
    checkMistakes(file, words.get(locale.id)?.plan, problems);
    checkForm(file, locale, found.form, problems);
    const at = `locales/${locale.id}/sheet.yaml`;
    const takesReports = file.handovers.includes(locale.id);
    if (found.handover && takesReports) checkHandover(file, locale, found.handover, problems);
    else if (found.handover)
      problems.add(
        at,
        "handover",
        "nobody takes reports in this language (src/data/sheet.yaml: handovers): delete this part",
      );
    else if (takesReports)
      problems.add(at, "handover", "missing: src/data/sheet.yaml: handovers names this language");
    if (found.beside && takesReports)
      problems.add(at, "beside", "the handover is in this language already: delete this part");
    else if (found.beside) checkBeside(file, locale, found.beside, problems);
  }
  problems.throwIfAny();
  const platforms = (locale: Locale): Record<string, string> => {
    const named = Object.entries(words.get(locale.id)?.platforms ?? {}).filter(([id]) =>
      facts.platforms.has(id),
    );
    return Object.fromEntries(named.map(([id, { name }]) => [id, name]));
  };
  const taken = locales.flatMap((locale) => {
    const { handover } = said.get(locale.id)!;
    if (!handover) return [];
    // What people write in another language comes with what reads a story.
    const { relations, currencies, ...rest } = handover;
    return [
      {
        phrases: { ...rest, ...languageOf(locale), platforms: platforms(locale) },
        turned: { intl: locale.intl, relations, currencies },
      },
    ];
  });
  return {
    sheet: withSituations(
      file,
      facts,
      [...said.values()].map(({ form }) => form),
    ),
    forms: new Map([...said].map(([id, { form }]) => [id, form])),
    handovers: taken.map(({ phrases }) => phrases),
    turns: new Map(taken.map(({ phrases: { id }, turned }) => [id, turned])),
    besides: new Map(
      locales.flatMap((locale) => {
        const { beside, form } = said.get(locale.id)!;
        if (!beside) return [];
        const { telephone, ...frame } = beside;
        const phrases = { ...besideOf(frame, form), ...languageOf(locale), platforms: platforms(locale) };
        return [[locale.id, { phrases, telephone }] as const];
      }),
    ),
  };
}

const languageOf = ({ id, label, tag, dir, intl }: Locale) => ({ id, label, tag, dir, intl });

/** Adds to each need the situations whose list of details names it, and to each relative word its spellings. */
function withSituations(
  { needs, relative, ...rest }: SheetFile,
  { situations }: Pick<Facts, "situations">,
  forms: readonly SheetForm[],
): Sheet {
  const wanting = (ids: readonly string[]): string[] =>
    [...situations.values()]
      .filter(({ evidence }) => evidence.some((id) => ids.includes(id)))
      .map(({ id }) => id);
  return {
    ...rest,
    relative: Object.entries(relative).map(([id, days]) => ({
      id,
      days,
      words: [...new Set(forms.flatMap((form) => (form.relative[id] ?? "").split("|").map(fold)))],
    })),
    needs: needs.map((need) => ({ ...need, situations: wanting(need.evidence) })),
  };
}

/** The report sheet, its questions and its words, loaded once. */
export const sheetSources = loadedOnce(({ facts, locales, words, root }) =>
  loadSheet(facts, locales, words, root),
);
