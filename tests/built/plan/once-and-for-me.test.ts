// Each part of a plan has a text and stands once, and the box below speaks to the same reader as the plan.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathOf, PLANS } from "../../shared/plan.ts";
import { locales, none, pageAt, textOf } from "../site.ts";

for (const locale of locales) {
  const pages = PLANS.map((plan) => ({
    plan,
    path: pathOf(plan, locale),
    page: pageAt(pathOf(plan, locale)),
  }));

  test(`a part of a plan that a tap opens is never empty (${locale.id})`, () => {
    let folds = 0;
    const faults = pages.flatMap(({ path, page }) =>
      [...(page?.html ?? "").matchAll(/<div class="fold-in[^"]*">([^]*?)<\/details>/g)].flatMap(
        ([, inside = ""]) => {
          folds += 1;
          return textOf(inside) === "" ? [path] : [];
        },
      ),
    );
    assert.ok(folds > PLANS.length);
    none(faults);
  });

  test(`among the sources of a plan each number of a service stands once (${locale.id})`, () => {
    let lines = 0;
    const faults = pages.flatMap(({ path, page }) => {
      const [list = ""] = /<ul class="origins">[^]*?<\/ul>/.exec(page?.html ?? "") ?? [];
      const all = list.split("</li>").map(textOf).filter(Boolean);
      lines += all.length;
      return all.filter((line, at) => all.indexOf(line) !== at).map((line) => `${path}: ${line}`);
    });
    assert.ok(lines > PLANS.length);
    none(faults);
  });

  test(`the box below the plan of a young person speaks to that person (${locale.id})`, () => {
    const labelOf = (reader: string): Set<string> =>
      new Set(
        pages
          .filter(({ plan }) => plan.reader === reader)
          .map(({ page }) =>
            textOf(/<label[^>]*for="tell"[^]*?id="tell-hint"[^]*?<\/p>/.exec(page?.html ?? "")?.[0] ?? ""),
          ),
      );
    const [young, ...others] = labelOf("me-young");
    assert.ok(young);
    assert.deepEqual(others, []);
    assert.doesNotMatch(young, /\b(?:[Vv]ous|vos|[A-Za-z]+ez)\b|كم\b|احكوا|تكتبونه/u);
  });
}
