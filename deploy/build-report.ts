import type { AstroIntegration } from "astro";

/** Prints the number of files of each kind of page at the end of a build, as in "police: 1,318". */
export function buildReport(): AstroIntegration {
  return {
    name: "pages",
    hooks: {
      "astro:build:done": ({ assets, logger }) => {
        for (const [kind, count] of kindsOf(assets)) logger.info(`${kind}: ${count.toLocaleString("en")}`);
      },
    },
  };
}

/** Counts the files of each folder of `src/pages`. Pages outside a folder count as one kind. */
function kindsOf(assets: ReadonlyMap<string, readonly URL[]>): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [route, { length }] of assets) {
    const [first = "", ...rest] = route.replace("/[locale]", "").split("/").filter(Boolean);
    const kind = rest.length > 0 || first.startsWith("[") ? first.replaceAll(/\[(\.{3})?|\]/g, "") : "others";
    if (length > 0) kinds.set(kind, (kinds.get(kind) ?? 0) + length);
  }
  return new Map([...kinds].sort(([a], [b]) => a.localeCompare(b)));
}
