import type { Facts } from "./schema/facts.ts";

/** An address over plain http, which whoever runs the network can read with the page behind it. */
export interface OpenLink {
  /** Where it stands among the facts, as in "services.batshaw.channels.1.value". */
  readonly key: string;
  readonly url: string;
  /** What shows that it may be https: the same address over https; for a way on, any page of its host. */
  readonly twin: string | undefined;
}

/** Every plain http address of the facts, those that a reader follows first, then the pages that were read. */
export function openLinks(facts: Pick<Facts, "sources">): OpenLink[] {
  const all = [...addressesIn(facts, "")];
  const safe = all.map(({ url }) => url).filter((url) => url.startsWith("https:"));
  const byAddress = new Map(safe.map((url) => [bare(url), url]));
  const byHost = new Map(safe.map((url) => [new URL(url).host, url]));
  const isSource = (key: string): boolean => key.startsWith("sources.");
  return all
    .filter(({ url }) => url.startsWith("http:"))
    .map(({ key, url }) => {
      // Where a source was read is said as it was; where a reader goes on, the host decides.
      const twin = byAddress.get(bare(url)) ?? (isSource(key) ? undefined : byHost.get(new URL(url).host));
      return { key, url, twin };
    })
    .sort((a, b) => Number(isSource(a.key)) - Number(isSource(b.key)));
}

const bare = (url: string): string => url.replace(/^https?:/, "").replace(/\/$/, "");

function* addressesIn(value: unknown, key: string): Generator<{ key: string; url: string }> {
  if (typeof value === "string" && /^https?:\/\/\S+$/.test(value)) yield { key, url: value };
  if (typeof value !== "object" || value === null) return;
  const parts = value instanceof Map ? value.entries() : Object.entries(value);
  for (const [name, part] of parts) yield* addressesIn(part, key === "" ? String(name) : `${key}.${name}`);
}
