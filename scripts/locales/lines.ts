import type { Sentence } from "./sentences.ts";
import type { Comparison, LocaleReport } from "./report.ts";

/** Returns the report of one language as lines: each sentence, or only counts. It always names what stops the build. */
export function lines(
  { locale, sentences, source, missing, same, older, exit }: LocaleReport,
  isWhole = true,
): string[] {
  const place = ({ file, key }: Sentence): string => `  locales/${locale.id}/${file}: ${key}`;
  const list = (
    title: string,
    items: readonly unknown[],
    named: () => readonly string[],
    isNamed = isWhole,
  ): string[] =>
    items.length === 0
      ? []
      : [
          ` ${items.length} ${title}${isNamed ? ":" : `; npm run locales -- ${locale.id} names each`}`,
          ...(isNamed ? named() : []),
        ];
  return [
    `${locale.id}  ${locale.label}, ${locale.published ? "published" : "not published: npm run dev shows it"}, ${sentences} sentences`,
    ...list(
      "to write or mend",
      missing,
      () =>
        missing.map(({ file, field, message }) => `  ${[file, field, message].filter(Boolean).join(": ")}`),
      isWhole || locale.published,
    ),
    ...list("word for word as in another language", same, () => sameByFile(locale.id, same, place)),
    ...list(`changed in ${source} since`, older, () =>
      older.map((one) => `${place(one.sentence)}: ${one.own}, in ${source} ${one.source}`),
    ),
    ...(exit === undefined
      ? []
      : [
          ` The exit opens ${exit === "none" ? "nothing" : `the page of ${exit}`}: src/data/site.yaml has none for ${locale.id}.`,
        ]),
    ...(missing.length + same.length + older.length === 0 ? [" Nothing to do."] : []),
    "",
  ];
}

/** From this many sentences on, an untranslated file gets one line. */
const MANY = 8;

function sameByFile(id: string, same: Comparison["same"], place: (sentence: Sentence) => string): string[] {
  return [...Map.groupBy(same, ({ sentence }) => sentence.file)].flatMap(([file, all]) =>
    all.length >= MANY
      ? [`  locales/${id}/${file}: ${all.length} sentences, from ${all[0]!.sentence.key} on`]
      : all.map(
          (one) =>
            `${place(one.sentence)}: as in ${one.as}: ${one.sentence.text.replaceAll("\n", " ").slice(0, 60)}`,
        ),
  );
}
