import { loadedOnce } from "../../../core/site.ts";
import type { Sheet } from "../answers.rules.ts";
import type { Phrases } from "../phrases.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import { SheetFile } from "../sheet-facts.schema.ts";
import { SheetWords, type SheetForm } from "../sheet-words.schema.ts";
import { checkForm, checkHandover } from "./check-words.ts";
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
  readonly handovers: readonly Phrases[];
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
  }
  problems.throwIfAny();
  const platforms = (locale: Locale): Record<string, string> => {
    const named = Object.entries(words.get(locale.id)?.platforms ?? {}).filter(([id]) =>
      facts.platforms.has(id),
    );
    return Object.fromEntries(named.map(([id, { name }]) => [id, name]));
  };
  return {
    sheet: withSituations(file, facts),
    forms: new Map([...said].map(([id, { form }]) => [id, form])),
    handovers: locales.flatMap((locale) => {
      const { id, label, tag, dir, intl } = locale;
      const { handover } = said.get(id)!;
      return handover ? [{ ...handover, id, label, tag, dir, intl, platforms: platforms(locale) }] : [];
    }),
  };
}

/** Adds to each need the situations whose list of details names it. */
function withSituations({ needs, ...rest }: SheetFile, { situations }: Pick<Facts, "situations">): Sheet {
  const wanting = (ids: readonly string[]): string[] =>
    [...situations.values()]
      .filter(({ evidence }) => evidence.some((id) => ids.includes(id)))
      .map(({ id }) => id);
  return {
    ...rest,
    needs: needs.map((need) => ({ ...need, situations: wanting(need.evidence) })),
  };
}

/** The report sheet, its questions and its words, loaded once. */
export const sheetSources = loadedOnce(({ facts, locales, words, root }) =>
  loadSheet(facts, locales, words, root),
);
