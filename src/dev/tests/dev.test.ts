import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("a sentence with variants for readers is one sentence: any language may have another set of variants", () => {
  const variants = {
    "{all: Stop it., me: Stop., self: Stop now.}": "form.one",
    "{all: Stop it., me-young: Stop., me-adult: Stop now.}": "form.two",
    "{me-young: Stop., my-child: Stop it., at-work: Stop it., someone-else: Stop it.}": "form.three",
  };
  const steps = (said: (written: string, at: number) => string): string =>
    `form:\n${Object.keys(variants)
      .map((written, at) => `  ${["one", "two", "three"][at]}: ${said(written, at)}\n`)
      .join("")}labels: {me-young: {for: Me}, my-child: {for: My child}}\n`;
  const rooted = (locale: string, published: boolean, order: number, text: string) => ({
    [`locales/${locale}/locale.json`]: JSON.stringify({ ...LOCALE, tag: `en-${order}00`, order, published }),
    [`locales/${locale}/variants.yaml`]: text,
  });
  write(
    rooted(
      "one",
      true,
      1,
      steps((written) => written),
    ),
  );
  write(rooted("two", false, 2, "labels: {me-young: {for: Own}}\n"));
  write(
    rooted(
      "three",
      false,
      3,
      steps((_written, at) => ["Own", "{all: Own}", "{all: A, me-adult: B}"][at]!),
    ),
  );
  const to = join(root, "completed");
  completeWords(root, to);
  const read = (locale: string): unknown =>
    parse(readFileSync(join(to, `locales/${locale}/variants.yaml`), "utf8"));
  assert.deepEqual(read("two"), {
    labels: { "me-young": { for: "Own" }, "my-child": { for: "⟦variants.labels.my-child.for⟧" } },
    form: {
      one: "⟦variants.form.one⟧",
      two: "⟦variants.form.two⟧",
      three: "⟦variants.form.three⟧",
    },
  });
  const own = { one: "Own", two: { all: "Own" }, three: { all: "A", "me-adult": "B" } };
  assert.deepEqual((read("three") as { form: unknown }).form, own);
  assert.equal(
    readFileSync(join(to, "locales/one/variants.yaml"), "utf8"),
    readFileSync(join(root, "locales/one/variants.yaml"), "utf8"),
  );
});

test("a draft asks for nothing in a published language: no key that it has alone shows there", () => {
  write({
    "locales/two/ui/plan.json": '{"mispelt": "Own"}',
    "locales/two/ui/more.json": '{"only": "Own"}',
    "locales/two/guides/more.md": "---\ntitle: Two\ntab: Two\n---\n## Heading\n",
  });
  const to = join(root, "completed");
  completeWords(root, to);
  assert.equal(readFileSync(join(to, "locales/one/ui/plan.json"), "utf8"), WHOLE);
  assert.equal(existsSync(join(to, "locales/one/ui/more.json")), false);
  assert.equal(existsSync(join(to, "locales/one/guides/more.md")), false);
  assert.equal(existsSync(join(to, "locales/three/ui/more.json")), false);
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
