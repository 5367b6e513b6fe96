/** Pages of apps begin with a child who is being hurt now: 911, and what to tell it. */
import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { locales, mainOf, pageAt } from "../site.ts";

/** That it happens on a screen, what to tell about the person on it, and to record nothing. */
const SAID: Record<string, readonly RegExp[]> = {
  fr: [
    /en ce moment, à l’écran/,
    /nom d’utilisateur/,
    /application/,
    /même sans savoir la ville/,
    /N’enregistrez pas la vidéo/,
  ],
  en: [/right now, on a screen/, /user name/, /do not know the town/, /app/, /Do not record the video/],
  ar: [/الآن، في بثّ مباشر/, /اسم المستخدم/, /لم تعرفوا المدينة/, /التطبيق/, /لا تسجّلوا/],
};
const PAGES = ["", ...[...facts().platforms.keys()].map((id) => `${id}/`)];

for (const locale of locales)
  test(`the page of every app, and the page of all apps, begins with 911 for a child who is being hurt on a screen now (${locale.id})`, () => {
    assert.ok(PAGES.length > 10);
    for (const path of PAGES) {
      const page = pageAt(`/${locale.id}/platforms/${path}`);
      assert.ok(page, path);
      const [, after = ""] = mainOf(page).split("</h1>");
      // The first words under the name of the app, with nothing to read or tap before them.
      const [before = "", line = ""] = /^([^]*?)<p[^>]*>([^]*?)<\/p>/.exec(after)?.slice(1) ?? [];
      assert.equal(before.replace(/<[^>]*>|\s/g, ""), "", path);
      assert.doesNotMatch(before, /<(a|button|input|summary)\b/, path);
      assert.match(line, /<a href="tel:911"/, path);
      const text = line.replace(/<[^>]*>/g, "").replaceAll("\u00a0", " ");
      for (const part of SAID[locale.id] ?? []) assert.match(text, part, path);
    }
  });
