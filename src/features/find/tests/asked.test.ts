import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Answer } from "../answer.rules.ts";
import { Finder } from "../finder.rules.ts";
import { findIndex } from "../index.view.ts";
import { loadFindSources } from "../find.load.ts";
import { SEEN, UNSEEN } from "./asked-queries.ts";

const sources = loadFindSources(facts(), locales());
const finders = await Promise.all(
  locales().map(async (locale) => {
    const finder = new Finder(findIndex(siteIn(locale), sources));
    await finder.ready;
    return { id: locale.id, finder };
  }),
);
const byLanguage = new Map(finders.map(({ id, finder }) => [id, finder]));
const finder = finders[0]!.finder;
const routable = facts().places.filter((place) => place.routable);

/** Ids of the towns of an answer, in its order. */
function towns(answer: Answer): string[] {
  if (answer.kind === "idle" || answer.kind === "none") return [];
  const hits = [...(answer.kind === "town" ? answer.towns : []), ...answer.hits];
  return hits.flatMap(({ entry, via }) =>
    entry.kind === "town"
      ? (/([^/]+)\/$/.exec(entry.href)?.[1] ?? [])
      : // The row of a region asks in the box which town.
        entry.kind === "area" && answer.kind === "rows"
        ? towns(finder.find(via))
        : [],
  );
}

function isRight(answer: Answer, wanted: string): boolean {
  const [kind, ...ids] = wanted.split(" ");
  const found = towns(answer);
  if (kind === "urgent") return answer.urgent?.some((one) => one === ids[0]) === true && found.length === 0;
  if (kind === "ask") return answer.kind !== "town" && ids.every((id) => found.includes(id));
  return ids.every((id) => found.slice(0, 3).includes(id));
}

for (const [name, table] of Object.entries({ SEEN, UNSEEN })) {
  test(`names that are no official ones find what people mean, 97 of 100 times (${name})`, (context) => {
    const lines = table
      .trim()
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()));
    const wrong = lines.filter(
      ([page, typed, wanted]) => !isRight(byLanguage.get(page!)!.find(typed!), wanted!),
    );
    for (const [page, typed, wanted] of wrong) {
      const answer = byLanguage.get(page!)!.find(typed!);
      context.diagnostic(
        `${page} “${typed}” wants ${wanted}, gets ${answer.kind}: ${towns(answer).join(" ")}`,
      );
    }
    context.diagnostic(`${lines.length - wrong.length} of ${lines.length} right`);
    assert.ok(wrong.length <= lines.length * 0.03);
  });
}

test("the name of a region in any language asks which town, and opens none", () => {
  const names = [...sources.keywords.values()].flatMap(({ regions = {} }) => Object.values(regions).flat());
  assert.ok(names.length > 50);
  for (const { id, finder } of finders) {
    for (const scope of ["all", "police", "youth-protection"] as const) {
      for (const name of names) {
        const answer = finder.find(name, scope);
        assert.ok(
          answer.kind !== "town" && towns(answer).length > 1,
          `${id} ${scope}: ${name}: ${answer.kind}`,
        );
      }
    }
  }
});

test("a place that shares its name with its county is not chosen where a town of the county has other help", () => {
  const help = ({
    police,
    post,
    split,
    region,
    youthProtection,
    youthProtectionDoubt,
  }: (typeof routable)[0]) =>
    JSON.stringify([police, post, split, region, youthProtection, youthProtectionDoubt]);
  const shared = routable.filter(({ name }) => routable.some(({ mrc }) => mrc === name));
  assert.ok(shared.length > 0);
  for (const place of shared) {
    const county = routable.filter(({ mrc }) => mrc === place.name);
    const answer = finder.find(place.name);
    assert.ok(towns(answer).includes(place.id), place.name);
    if (county.some((town) => town.police !== place.police && help(town) !== help(place)))
      assert.notEqual(answer.kind, "town", place.name);
  }
});

test("a long name is found where one of its last letters is wrong, 95 of 100 times", () => {
  const names = routable.filter(({ name }) => name.length >= 12);
  let tried = 0;
  let found = 0;
  const slip = fc.record({
    place: fc.constantFrom(...names),
    back: fc.integer({ min: 1, max: 3 }),
    letter: fc.constantFrom("", "a", "e", "q", "ss"),
  });
  fc.assert(
    fc.property(slip, ({ place, back, letter }) => {
      const at = place.name.length - back;
      const answer = finder.find(place.name.slice(0, at) + letter + place.name.slice(at + 1), "police");
      tried += 1;
      if (answer.kind === "choose" || towns(answer).slice(0, 3).includes(place.id)) found += 1;
    }),
    { numRuns: 400, seed: 7 },
  );
  assert.ok(found >= tried * 0.95, `${found} of ${tried}`);
});

const KNIFE = ["knife", "il a un couteau", "معه سكين"];
const DYING = ["suicide", "je ne veux plus vivre", "تعبت من حياتي"];

test("danger in any language shows whom to call first, and no place that is only spelled like it", () => {
  for (const { id, finder } of finders) {
    for (const [urgency, phrases] of [
      ["emergency", KNIFE],
      ["crisis", DYING],
    ] as const) {
      for (const phrase of phrases) {
        const answer = finder.find(phrase);
        assert.deepEqual(answer.urgent, [urgency], `${id}: ${phrase}`);
        assert.deepEqual(towns(answer), [], `${id}: ${phrase}`);
      }
    }
  }
});

test("beside thoughts of suicide stands the plan for them, and no row that only shares a word", () => {
  for (const { id, finder } of finders) {
    const { slug } = facts().situations.get("self-harm")!;
    for (const typed of [
      "je ne veux plus vivre",
      "j'ai envie d'me suicider",
      "i wanna kms",
      "jvais me suicider",
    ]) {
      const answer = finder.find(typed);
      assert.equal(answer.kind, "rows", `${id}: ${typed}`);
      assert.deepEqual(
        "hits" in answer ? answer.hits.map(({ entry }) => entry.kind === "situation" && entry.href) : [],
        [`/${id}/${slug}/`],
        `${id}: ${typed}`,
      );
    }
  }
});

test("a sentence of which less than half is understood says so, and shows at most three rows", () => {
  for (const { id, finder } of finders) {
    const answer = finder.find("zzq brok vlim tresk chantage plonk");
    assert.equal(answer.kind, "unclear", id);
    assert.ok("hits" in answer && answer.hits.length <= 3, id);
  }
});

test("no place or app is offered that is only spelled like a word of a sentence", () => {
  for (const { id, finder } of finders) {
    for (const typed of ["كروت Apple", "bail", "Interpol", "صباح الخير", "mon bébé a percé une dent"])
      assert.deepEqual(towns(finder.find(typed)), [], `${id}: ${typed}`);
    for (const typed of ["bail", "Interpol"]) {
      const answer = finder.find(typed);
      assert.ok("hits" in answer && answer.hits.length > 0, `${id}: ${typed}`);
    }
  }
});

test("no name of a place is taken for a danger", () => {
  const names = [...routable.map(({ name }) => name), ...facts().placeNames.map(({ name }) => name)];
  for (const { id, finder } of finders)
    assert.deepEqual(
      names.filter((name) => finder.find(name).urgent),
      [],
      id,
    );
});

test("a place that is named together with a danger is shown below the number", () => {
  const answer = finder.find("il a un couteau à Saint-Jérôme");
  assert.deepEqual(answer.urgent, ["emergency"]);
  assert.ok(towns(answer).length > 0);
});
