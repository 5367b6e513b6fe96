import { facts, locales, site, words } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { keysOf, type Tree } from "../parity.rules.ts";
import { plain } from "../prose.rules.ts";
import { valueOf } from "../../read/yaml.ts";
import { questionSources } from "../../../features/questions/questions.load.ts";
import { guideFile } from "../../../features/guides/load/load.ts";
import { isBelow } from "../load/law.ts";
import { filesOf } from "../load/parity.ts";
import { SAYS_LAW } from "../../../../tests/shared/law-words.ts";

/** What people type, and settings of a language: these are not advice to anyone. */
const UNSAID = /^((asked|keywords)\.yaml|locale\.json)$/;
/** Each answer has its own sources and status, in the facts of its question. */
const WITH_SOURCES = "people-ask.yaml";

test("each statement of law in a guide cites a claim with the state of the law and the day of its text", () => {
  let stated = 0;
  const faults = locales().flatMap((locale) =>
    [...words(locale).guides].flatMap(([id, { blocks }]) =>
      blocks.flatMap(({ kind, line, texts, rows, from }) => {
        const found = SAYS_LAW[locale.id]?.exec(plain([...texts, ...rows.flat()].join(" ")))?.[0];
        if (found === undefined || kind === "heading") return [];
        stated += 1;
        const has = from.some((claim) => facts().claims.get(claim)?.law);
        return has ? [] : [`${guideFile(locale.id, id)}: line ${line}: ${found}`];
      }),
    ),
  );
  assert.deepEqual(faults, []);
  assert.ok(stated >= Object.keys(SAYS_LAW).length, "no guide says what the law says");
});

test("each statement of law outside the guides is listed with the claims that it cites", () => {
  let stated = 0;
  const faults = locales().flatMap(({ id }) => {
    const root = join("locales", id);
    return filesOf(root)
      .filter((file) => /\.(json|yaml)$/.test(file) && !UNSAID.test(file) && file !== WITH_SOURCES)
      .flatMap((file) => {
        const keys = Object.keys(facts().law[file] ?? {});
        const sentences = keysOf(valueOf(readFileSync(join(root, file), "utf8")) as Tree);
        return [...sentences].flatMap(([sentence, text]) => {
          const found = SAYS_LAW[id]?.exec(plain(text))?.[0];
          if (found === undefined) return [];
          stated += 1;
          return keys.some((key) => isBelow(sentence, key)) ? [] : [`${root}/${file}: ${sentence}: ${found}`];
        });
      });
  });
  assert.deepEqual(faults, []);
  assert.ok(stated >= Object.keys(SAYS_LAW).length, "no word says what the law says");
});

test("no answer to what people ask states the law without a source", () => {
  const { facts: asked, words: answers } = questionSources(site());
  let stated = 0;
  const faults = locales().flatMap(({ id }) =>
    Object.entries(asked).flatMap(([question, { status }]) => {
      const { answer } = answers.get(id)![question]!;
      const texts = typeof answer === "string" ? [answer] : Object.values(answer);
      const found = texts.flatMap((text) => SAYS_LAW[id]?.exec(text)?.[0] ?? []);
      stated += found.length;
      return status === "judgement" ? found.map((one) => `${id}: ${question}: ${one}`) : [];
    }),
  );
  assert.deepEqual(faults, []);
  assert.ok(stated > 0, "no answer says what the law says");
});
