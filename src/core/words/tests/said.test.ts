import { facts, locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";

/**
 * Files beside those of the situations: a letter that accuses someone, which the routing policy names and the facts do
 * not have yet; calm sentences with words of danger; and what people type when they look for something else.
 */
const OTHERS = ["fake-accusation", "calm", "app", "line", "place", "guide"];
/** Tags for danger, then for who speaks. `also:` names a second situation. */
const TAGS = /^(?:911|988|child|parent|staff|other|also:[a-z0-9-]+)$/;
/** Matches the tags in brackets, then the sentence. */
const LINE = /^(?:\[([^\]]+)\] )?(\S.*)$/;

const known = new Set([...facts().situations.keys(), ...OTHERS]);

for (const { id } of locales()) {
  const lines = globSync(`locales/${id}/said/*.txt`).flatMap((file) =>
    readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line, at) => {
        const [, tags = "", text = ""] = LINE.exec(line) ?? [];
        return { file, place: `${file}:${at + 1}`, tags, text };
      }),
  );

  test(`each sentence that people type is in the file of its target, with known tags (${id})`, () => {
    assert.ok(lines.length > 3_000);
    const faults = lines.flatMap(({ file, place, text, tags }) => [
      ...(known.has(basename(file, ".txt")) ? [] : [`${place}: no such situation`]),
      ...(text === "" ? [`${place}: no sentence`] : []),
      ...(tags === "" ? [] : tags.split(" "))
        .filter((tag) => !TAGS.test(tag) || (tag.startsWith("also:") && !known.has(tag.slice(5))))
        .map((tag) => `${place}: no such tag "${tag}"`),
    ]);
    assert.deepEqual(faults, []);
  });

  test(`no sentence that people type appears twice (${id})`, () => {
    const texts = lines.map(({ text }) => text.toLowerCase());
    assert.deepEqual(
      texts.filter((text, at) => texts.indexOf(text) !== at),
      [],
    );
  });
}
