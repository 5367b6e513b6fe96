import assert from "node:assert/strict";
import { test } from "node:test";
import { mainOf, pageAt, textOf } from "../site.ts";

/** Names that a publisher itself has in English and in French, as they stand on its pages. */
const NAMES = {
  en: ["Government of Quebec", "Marie-Vincent Foundation"],
  fr: ["Gouvernement du Québec", "Fondation Marie-Vincent"],
};

for (const [id, names] of Object.entries(NAMES))
  test(`the page of questions names publishers in its language where they have a name in it (${id})`, () => {
    const text = textOf(mainOf(pageAt(`/${id}/questions/`)!));
    for (const name of names) assert.ok(text.includes(name), name);
    for (const name of Object.values(NAMES).flat())
      if (!names.includes(name)) assert.ok(!text.includes(name), name);
  });
