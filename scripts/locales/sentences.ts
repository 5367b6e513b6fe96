import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { isPlural, isVariants, withoutPlural, type Tree } from "../../src/core/words/parity.rules.ts";
import { parseGuide } from "../../src/features/guides/load/parse.ts";
import { filesOf, OWN, SOME } from "../../src/core/words/load/parity.ts";
import { Problems } from "../../src/core/read/problems.ts";

/** One sentence of a language. All plural forms, all variants, or a part of a guide count as one. */
export interface Sentence {
  /** Path in the folder of the language. */
  readonly file: string;
  /** Dotted key, or for a guide "part 3". */
  readonly key: string;
  readonly text: string;
  /** First and last line in the file, from 1. */
  readonly from: number;
  readonly to: number;
}

/** Returns the sentences that every language must have, by file and key. Files that may differ are left out. */
export function sentencesOf(root: string, language: string): Map<string, Sentence> {
  const folder = join(root, "locales", language);
  const all = new Map<string, Sentence>();
  const add = (one: Sentence): void => {
    const name = `${one.file}: ${one.key}`;
    const there = all.get(name);
    if (SOME.test(name)) return;
    all.set(
      name,
      there
        ? {
            ...one,
            text: `${there.text}\n${one.text}`,
            from: Math.min(there.from, one.from),
            to: Math.max(there.to, one.to),
          }
        : one,
    );
  };
  for (const file of filesOf(folder).filter((name) => !OWN.test(name))) {
    const text = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".md")) partsOf(file, text).forEach(add);
    else scalarsOf(file, text).forEach(add);
  }
  return all;
}

function scalarsOf(file: string, text: string): Sentence[] {
  const lines = new LineCounter();
  const walk = (node: unknown, key: string): Sentence[] => {
    const inside = (name: unknown): string => (key === "" ? String(name) : `${key}.${String(name)}`);
    if (isSeq(node)) return node.items.flatMap((item, at) => walk(item, inside(at)));
    if (isMap(node)) {
      if (isVariants(node.toJSON() as Tree)) return node.items.flatMap(({ value }) => walk(value, key));
      return node.items.flatMap(({ key: name, value }) => {
        const own = isScalar(name) ? String(name.value) : "";
        return walk(value, inside(isPlural(own) ? [...withoutPlural([own])][0] : own));
      });
    }
    if (!isScalar(node)) return [];
    const [start = 0, end = start] = (node as Node).range ?? [];
    return [
      {
        file,
        key,
        text: String(node.value),
        from: lines.linePos(start).line,
        to: lines.linePos(Math.max(start, end - 1)).line,
      },
    ];
  };
  return walk(parseDocument(text, { lineCounter: lines }).contents, "");
}

function partsOf(file: string, text: string): Sentence[] {
  const blocks = parseGuide(text, file, new Problems())?.blocks ?? [];
  const last = text.trimEnd().split("\n").length;
  const head: Sentence = {
    file,
    key: "head",
    text: text.slice(0, text.indexOf("\n---\n")),
    from: 1,
    to: Math.max(1, (blocks[0]?.line ?? last + 1) - 1),
  };
  const parts = blocks.map(({ line, texts, rows }, at): Sentence => {
    return {
      file,
      key: `part ${at + 1}`,
      text: [...texts, ...rows.flat()].join("\n"),
      from: line,
      to: Math.max(line, (blocks[at + 1]?.line ?? last + 1) - 1),
    };
  });
  return [head, ...parts];
}
