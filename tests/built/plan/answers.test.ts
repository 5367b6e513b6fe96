import assert from "node:assert/strict";
import { test } from "node:test";
import { hides } from "../hides.ts";
import { none, pages, tags } from "../site.ts";

test("each answer that a list of ways asks for hides what is not for it", () => {
  const asking = pages.filter(({ markup }) => / data-[a-c]="/.test(markup) && / type="radio"/.test(markup));
  assert.ok(asking.length > 0);
  const faults = asking.flatMap((page) =>
    tags(page, "input")
      .map(({ attributes }) => attributes)
      .filter(({ type, name }) => type === "radio" && page.markup.includes(` data-${name}="`))
      // Position 0 offers everything.
      .filter(({ id = "" }) => /^[a-z][1-9]$/.test(id) && !hides(page.html, id))
      .map(({ id }) => `${page.path}: ${id}`),
  );
  none(faults);
});
