import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { marked } from "../marks.ts";
import { working } from "../integration.ts";
import { isWorking, workOn, wordsRoot } from "../../core/mode.ts";
import { completeWords } from "../complete.ts";

const root = mkdtempSync(join(tmpdir(), "working-"));
after(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

const WHOLE = '{"then": "What comes then", "call_one": "{{count}} call", "call_other": "{{count}} calls"}';
const LOCALE = {
  label: "One",
  tag: "en",
  intl: "en",
  dir: "ltr",
  order: 1,
  published: true,
  phone: "1-AAA-BBB-CCCC",
  clock: 12,
  reads: [],
};

test("npm run dev shows the key of a missing sentence, in each plural form of the language", () => {
  write({
    "locales/one/locale.json": JSON.stringify(LOCALE),
    "locales/two/locale.json": JSON.stringify({
      ...LOCALE,
      label: "Two",
      tag: "ar",
      intl: "ar",
      order: 2,
      published: false,
    }),
    "locales/one/ui/plan.json": WHOLE,
    "locales/one/steps.yaml": "acts: {stop: {all: Stop it., me: Stop.}, long: Text}\nlist: [first, second]\n",
    "locales/one/guides/law.md": "---\ntitle: One\ntab: One\n---\n## Heading\n",
    "locales/two/ui/plan.json": '{"call_one": "own"}',
    "locales/two/steps.yaml": "acts: {stop: Own}\nlist: [own]\n",
  });
  const to = join(root, "completed");
  completeWords(root, to);
  const read = (file: string): unknown => parse(readFileSync(join(to, "locales/two", file), "utf8"));
  assert.deepEqual(read("ui/plan.json"), {
    call_one: "own",
    then: "⟦plan.then⟧",
    ...Object.fromEntries(
      ["zero", "two", "few", "many", "other"].map((form) => [
        `call_${form}`,
        `⟦plan.call_${form}⟧ {{count}}`,
      ]),
    ),
  });
  assert.deepEqual(read("steps.yaml"), {
    acts: { stop: "Own", long: "⟦steps.acts.long⟧" },
    list: ["own", "⟦steps.list.1⟧"],
  });
  assert.match(
    readFileSync(join(to, "locales/two/guides/law.md"), "utf8"),
    /^title: "⟦guides\/law⟧"\ntab: "⟦guides\/law⟧"$/m,
  );
  assert.equal(
    readFileSync(join(to, "locales/one/ui/plan.json"), "utf8"),
    WHOLE,
    "what is whole is not touched",
  );
});

test("keys are marked in visible text only, and a draft says that it is a draft", () => {
  const page =
    '<title>⟦a.b⟧</title><main id="content"><p title="⟦c.d⟧">⟦e.f⟧ {{count}}</p><script>"⟦g.h⟧"</script></main>';
  const said = marked(page, "qaa");
  assert.equal(
    said,
    page
      .replace("⟦e.f⟧", "<mark>⟦e.f⟧</mark>")
      .replace('"content">', '"content"><p><mark>⟦draft⟧</mark> locales/qaa</p>'),
  );
  assert.equal(marked("<main><p>Whole</p></main>", undefined), "<main><p>Whole</p></main>");
});

test("a build shows no draft and no key, even while `npm run dev` runs", () => {
  workOn(root);
  assert.equal(wordsRoot(), root);
  void working().hooks["astro:config:setup"]?.({ command: "build" } as never);
  assert.equal(isWorking(), false);
  assert.equal(wordsRoot(), process.cwd());
});
