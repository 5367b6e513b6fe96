import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "../../../core/words/translate.ts";
import { wayOf } from "../../../ui/contact.view.ts";

test("a word to text appears with the language of its answer, in the reader's own language too", () => {
  let tried = 0;
  for (const locale of locales()) {
    for (const service of facts().services.values()) {
      for (const channel of service.channels) {
        const { word, meta } = wayOf(service, channel, siteIn(locale));
        if (word === undefined) continue;
        const [tag] = Object.entries(channel.word ?? {}).find(([, one]) => one === word) ?? [];
        assert.ok(meta.includes(translator(locale, "contact")(`language.${tag}`)), `${locale.id} ${word}`);
        tried += 1;
      }
    }
  }
  assert.ok(tried > 0);
});
