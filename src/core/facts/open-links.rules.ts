import type { Facts } from "./schema/facts.ts";

/** A plain http address. People who run the network can read it and the page. */
export interface OpenLink {
  /** Dotted path in the facts, as in "services.batshaw.channels.1.value". */
  readonly key: string;
  readonly url: string;
  /** An https address that suggests a fix: the same address, or for a link that is no source, any page of its host. */
  readonly secure: string | undefined;
}

/** Returns every plain http address in the facts. Links that readers follow come first, then sources. */
export function openLinks(facts: Pick<Facts, "sources">): OpenLink[] {
  const all = [...addressesIn(facts, "")];
  const safe = all.map(({ url }) => url).filter((url) => url.startsWith("https:"));
  const byAddress = new Map(safe.map((url) => [bare(url), url]));
  const byHost = new Map(safe.map((url) => [new URL(url).host, url]));
  const isSource = (key: string): boolean => key.startsWith("sources.");
  return all
    .filter(({ url }) => url.startsWith("http:"))
    .map(({ key, url }) => {
      // A source keeps the address that was read. For other links, https on the same host is enough.
      const secure = byAddress.get(bare(url)) ?? (isSource(key) ? undefined : byHost.get(new URL(url).host));
      return { key, url, secure };
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
