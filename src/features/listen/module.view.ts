import type { Site } from "../../core/site.ts";
import { remembered } from "../../core/remembered.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { bundled, distinct, moduleOf, type Module } from "../../ui/bundle.view.ts";

/**
 * Returns the script that reads pages of one language aloud, with its few words. Its file is beside the
 * scripts of plans.
 */
export const listenModule = remembered((locale: Locale): Module => {
  const t = translator(locale, "listen");
  const words = { listen: t("listen"), stop: t("stop"), on: t("on"), others: t("others") };
  return moduleOf(
    "plan",
    bundled(
      `import { offer } from "./src/features/listen/listen.client.ts"; offer(${JSON.stringify(words)});`,
    ),
  );
});

/** Returns the scripts of all languages. Two languages with the same words share one. */
export const listenModules = (site: Site): Module[] => distinct(site.locales.map(listenModule));
