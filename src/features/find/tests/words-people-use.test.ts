import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { findIndex } from "../index.view.ts";
import { Finder } from "../finder.rules.ts";
import { loadFindSources } from "../find.load.ts";
import { pageHref } from "../../../core/facts/addresses.ts";
import { href } from "../../../core/words/urls.ts";

/** What people type, in any language of the site, and the plan that it must lead to. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  "adult-contact": [
    "coach",
    "entraîneur",
    "entraineur",
    "مدرب",
    "مدرّب",
    "prof",
    "imam",
    "إمام",
    "oncle",
    "uncle",
    "خال",
  ],
  "image-shared": ["nude", "pack", "leak", "deepfake"],
  "threatened-with-images": [
    "chantage",
    "gift card",
    "carte-cadeau",
    "Interac",
    "إنتراك",
    "شانطاج",
    "minutes left",
    "cartes-cadeaux",
    "بطاقات هدايا",
  ],
  "something-else": ["baby pictures", "photos de bébé", "صور الطفولة"],
  "sold-or-pressured": ["sugar daddy", "شوغر دادي"],
  "coerced-self-harm": [
    "forced to hurt",
    "made to hurt someone",
    "they make me hurt my cat",
    "on m’oblige à me blesser",
    "on me force à frapper mon frère",
    "me forcent à faire du mal à mon chien",
    "يجبرونه على إيذاء نفسه",
    "بجبروني أأذي حالي",
    "يجبرونه على إيذاء قطته",
    "countdown",
    "compte à rebours",
    "عد تنازلي",
    "forced to cut",
    "forcé à se couper",
  ],
  "fake-accusation": [
    "sergeant",
    "sergent",
    "رقيب",
    "courier",
    "coursier",
    "gag order",
    "ordre de silence",
    "Interpol",
    "إنتربول",
    "summons",
    "citation à comparaître",
    "استدعاء",
    "bail",
    "caution",
    "كفالة",
    "arrested",
    "arrêté",
    "اعتقلوه",
  ],
  "child-told-me": ["oath", "serment", "أقسم", "priest", "prêtre", "كاهن"],
  "abuse-in-person": ["live stream", "en direct", "بث مباشر"],
};

/** What several plans are right for: each stands among the first three. */
const SHARED = new Set([
  "nude",
  "leak",
  "baby pictures",
  "imam",
  "إمام",
  "priest",
  "prêtre",
  "كاهن",
  "arrêté",
]);

/** What only begins a word of another plan, as “direction”: which of the two leads depends on how many languages there are. */
const BEGUN = new Set(["en direct"]);

const sources = loadFindSources(facts(), locales());
const finders = await Promise.all(
  locales().map(async (locale) => {
    const finder = new Finder(findIndex(siteIn(locale), sources));
    await finder.ready;
    return { locale, finder };
  }),
);

for (const [id, phrases] of Object.entries(TYPED)) {
  for (const phrase of phrases) {
    test(`2. Words people use: “${phrase}” leads to the right plan on the page of every language`, () => {
      for (const { locale, finder } of finders) {
        const answer = finder.find(phrase);
        const hits = answer.kind === "rows" ? answer.hits.map(({ entry }) => entry.href) : [];
        const plans = hits.filter(
          (path) => path.includes("/help/") && path !== pageHref("take-down", siteIn(locale)),
        );
        const right = plans.indexOf(href(locale.id, facts().situations.get(id)!.slug));
        assert.ok(
          right === 0 || (right > 0 && right < 3 && (SHARED.has(phrase) || BEGUN.has(phrase))),
          `${locale.id}: ${hits.join(" ")}`,
        );
      }
    });
  }
}
