import { facts, locales, site } from "../../../site/site.ts";
import { easySources } from "../easy.load.ts";
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain } from "../../../core/words/prose.rules.ts";
import { readingLevel } from "../../../../scripts/content/reading-level.ts";
import { STYLES } from "../../guides/tests/guide-style.ts";

/** The school year whose pupils can read the page. */
const GRADE = 3;

for (const locale of locales()) {
  const own = easySources(site()).words.get(locale.id)!;
  const screens = easySources(site()).file.screens.map(({ id, services }) => ({
    id,
    services,
    ...own.screens[id]!,
  }));
  const linesOf = ({ heading, say, after = [] }: (typeof screens)[number]): string[] =>
    [heading, ...say, ...after].map((line) => plain(line.replaceAll("[](", "[0](")));
  const all = [...own.lead, ...screens.flatMap(linesOf), own.leads];

  describe(`the page in easy words (${locale.id})`, () => {
    test("a child in the third year of school can read every screen", (context) => {
      const levels = screens.map((screen) => ({
        id: screen.id,
        ...readingLevel(linesOf(screen).join("\n"), locale.tag),
      }));
      for (const { id, grade } of levels)
        if (grade !== undefined) context.diagnostic(`${id}: year ${grade.toFixed(1)}`);
      assert.deepEqual(
        levels
          .filter(({ grade }) => grade !== undefined && grade > GRADE)
          .map(({ id, grade }) => `${id}: ${grade}`),
        [],
      );
    });

    test("the page follows the wording and punctuation of the language", () => {
      const style = STYLES[locale.id];
      const faults = all.flatMap((line) => [
        ...(style?.avoid.exec(line) ?? []),
        ...(style?.signs ?? []).flatMap(([what, sign]) => (sign.test(line) ? [`${what}: ${line}`] : [])),
      ]);
      assert.deepEqual(faults, []);
    });

    test("the page names nothing that would hurt, and its title reveals nothing", () => {
      const hard =
        /abus|sex|naked|nude|rape|touch|viol|nu\b|nue\b|intime|jail|prison|اعتداء|جنس|عار|اغتصاب|سجن/i;
      assert.deepEqual(
        all.filter((line) => hard.test(line)),
        [],
      );
      assert.doesNotMatch(`${own.title} ${own.description}`, /help|aide|secret|safe|danger|مساعدة|سرّ|خطر/i);
    });

    test("the page promises no secrecy, no arrest and no result", () => {
      const promise =
        /we promise|promis|always|never|toujours quelqu|jamais|confiden|arrest|arrêt[eé]\b|سنحلّ|دائمًا|أعدك|توقيف|سرّي/i;
      assert.deepEqual(
        all.filter((line) => promise.test(line)),
        [],
      );
    });
  });
}

test("a child who reads the page finds a confirmed number that answers day and night", () => {
  const services = easySources(site()).file.screens.flatMap((screen) => screen.services);
  assert.ok(services.length > 0);
  for (const { service, channels } of services) {
    const found = facts()
      .services.get(service)!
      .channels.filter(({ id, type }) => channels.some((one) => one === id || one === type));
    assert.ok(
      found.some(({ hours, status }) => hours === "always" && status === "confirmed"),
      service,
    );
  }
});
