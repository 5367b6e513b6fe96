import { isolatedText } from "../../core/words/rich.ts";
import type { Words } from "../../core/schema/line.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Both } from "./island.rules.ts";

/** Words for each who may read them, with Latin runs in their order. */
export function bothOf(all: Readonly<Record<string, Words>>, locale: Locale): Record<string, Both> {
  return Object.fromEntries(
    Object.entries(all).map(([id, said]) => {
      const { all: every, me, self = every } = typeof said === "string" ? { all: said, me: said } : said;
      return [id, [every, me, self].map((text) => isolatedText(text, locale)) as [string, string, string]];
    }),
  );
}
