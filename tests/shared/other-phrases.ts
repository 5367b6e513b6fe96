import { readFileSync, writeFileSync } from "node:fs";
import { isSeq, parseDocument, visit } from "yaml";

/** Words of a phrase. A name of a set, as `<who>`, is none. */
const WORDS = /<[^>]*>|[\p{L}\p{M}]+/gu;
const changed = (phrase: string): string =>
  phrase.replace(WORDS, (word) => (word.startsWith("<") ? word : `${word}q`));

/**
 * Changes every word in a file of what people type, as a translator does: a letter more makes it another language.
 *
 * @param file `danger.yaml`, `keywords.yaml`, `told.yaml`, or a file of `said/`
 */
export function otherPhrases(file: string): void {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".txt")) {
    const lines = text.split("\n").map((line) => {
      const [tags = ""] = /^\[[^\]]*\] /.exec(line) ?? [];
      return tags + changed(line.slice(tags.length));
    });
    writeFileSync(file, lines.join("\n"));
    return;
  }
  const document = parseDocument(text);
  visit(document, {
    Scalar(_at, scalar, path) {
      if (isSeq(path.at(-1)) && typeof scalar.value === "string") scalar.value = changed(scalar.value);
    },
  });
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
