import type { Facts } from "./schema/facts.ts";
import type { FactKind } from "./schema/freshness.ts";
import type { Status } from "./schema/status.ts";

/** A number or an address that visitors may use, with its sources. */
export interface PublishedValue {
  /** Unique, as in "kids-help-phone/phone" or "police/sq/0". */
  readonly key: string;
  readonly kind: FactKind;
  /** File that a volunteer opens to change it. */
  readonly file: string;
  /** Undefined for a claim, which has no value. */
  readonly value: string | undefined;
  readonly status: Status;
  readonly sources: readonly string[];
  /** ISO day by which a person must check it, if that may be sooner than for its kind. */
  readonly look?: string | undefined;
}

/** Returns every visible value of the facts, in file order. Withheld values are left out. */
export function publishedValues(facts: Facts): PublishedValue[] {
  return [
    ...services(facts),
    ...youth(facts),
    ...police(facts),
    ...provinces(facts),
    ...platforms(facts),
    ...claims(facts),
  ].filter(({ status }) => status !== "withheld");
}

function* services({ services: all }: Facts): Generator<PublishedValue> {
  for (const { id, tier, channels } of all.values()) {
    for (const channel of channels) {
      const kind = tier === 1 ? "first-tier" : "service";
      yield { ...channel, key: `${id}/${channel.id}`, kind, file: `src/data/services/${id}.yaml` };
    }
  }
}

function* youth({ youthProtection }: Facts): Generator<PublishedValue> {
  for (const { code, phones } of youthProtection) {
    for (const phone of phones) {
      yield {
        ...phone,
        key: `dpj/${code}/${phone.label}`,
        kind: "youth-protection",
        file: "src/data/youth-protection.yaml",
      };
    }
  }
}

function* police({ police: all }: Facts): Generator<PublishedValue> {
  for (const { id, phones, posts } of all.values()) {
    const file = `src/data/police/${id}.yaml`;
    for (const holder of [
      { key: `police/${id}`, phones },
      ...posts.map((post) => ({ key: `police/${id}/${post.id}`, phones: post.phones })),
    ]) {
      for (const [at, { value, status, sources }] of holder.phones.entries()) {
        if (value !== null)
          yield { key: `${holder.key}/${at}`, kind: "police", file, value, status, sources };
      }
    }
  }
}

function* provinces({ provinces: all }: Facts): Generator<PublishedValue> {
  for (const { id, phones } of all) {
    for (const [at, { value, status, sources }] of phones.entries()) {
      if (value !== null)
        yield {
          key: `province/${id}/${at}`,
          kind: "province",
          file: "src/data/provinces.yaml",
          value,
          status,
          sources,
        };
    }
  }
}

function* platforms({ platforms: all }: Facts): Generator<PublishedValue> {
  for (const { id, links } of all.values()) {
    for (const { purpose, urls, status, sources } of links) {
      for (const [tag, value] of Object.entries(urls)) {
        yield {
          key: `platform/${id}/${purpose}/${tag}/${value}`,
          kind: "platform",
          file: `src/data/platforms/${id}.yaml`,
          value,
          status,
          sources,
        };
      }
    }
  }
}

function* claims({ claims: all, figures }: Facts): Generator<PublishedValue> {
  const counted = new Set([
    ...Object.values(figures.figures).map(({ claim }) => claim),
    ...Object.values(figures.series).flatMap((series) => series.claims),
  ]);
  for (const [id, { sources, law }] of all) {
    yield {
      key: `claim/${id}`,
      kind: law ? "law" : counted.has(id) ? "figure" : "claim",
      file: "src/data/claims.yaml",
      value: undefined,
      status: "confirmed",
      sources,
      look: law?.look,
    };
  }
}
