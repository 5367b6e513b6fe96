import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { loadFacts } from "../../../src/content/facts/load.ts";

/** The folder in which the facts were gathered, where it stands beside the project. */
const GATHERED = "../shared/facts";
const skip = existsSync(GATHERED) ? false : `no ${GATHERED} beside the project to compare with`;

const facts = loadFacts();
const read = <T>(name: string): T => JSON.parse(readFileSync(`${GATHERED}/${name}`, "utf8")) as T;

/** Withheld here although gathered as unconfirmed: on the list of values not to use. Nothing is ever raised. */
const LOWERED = new Set(["ncmec-cybertipline/phone"]);

interface Rated {
  readonly status: string;
}
interface Sourced extends Rated {
  readonly sources?: readonly string[];
}

/** The last day on which anything was gathered. */
const lastDay = skip
  ? ""
  : Object.values(read<Record<string, { seen: string }>>("sources.json")).reduce(
      (last, { seen }) => (seen > last ? seen : last),
      "",
    );

/** Whether a value was read anew since: it cites a source that nobody had seen then. */
const isMended = ({ sources = [] }: Sourced): boolean =>
  sources.some((id) => (facts.sources.get(id)?.seen ?? "") > lastDay);

/** Fails for each value that is no longer what was gathered, though nobody has read it anew. */
function same<Ours extends Sourced, Theirs>(
  pairs: readonly (readonly [name: string, ours: Ours | undefined, theirs: Theirs])[],
  ofOurs: (ours: Ours) => unknown,
  ofTheirs: (theirs: Theirs, name: string) => unknown,
): void {
  assert.ok(pairs.length > 0);
  for (const [name, ours, theirs] of pairs)
    if (!ours || !isMended(ours)) assert.deepEqual(ours && ofOurs(ours), ofTheirs(theirs, name), name);
}

test("each channel has the value and the status that were gathered, until it is read anew", { skip }, () => {
  interface GatheredChannel extends Rated {
    readonly id: string;
    readonly value: string | { readonly number: string };
  }
  const gathered = read<{ id: string; channels: readonly GatheredChannel[] }[]>("services.json");
  same(
    gathered.flatMap(({ id, channels }) =>
      channels.map((channel) => {
        const ours = facts.services.get(id)?.channels.find((one) => one.id === channel.id);
        return [`${id}/${channel.id}`, ours, channel] as const;
      }),
    ),
    ({ value, status }) => [value, status],
    ({ value, status }, name) => [
      typeof value === "string" ? value : value.number,
      LOWERED.has(name) ? "withheld" : status,
    ],
  );
});

interface GatheredPhone extends Rated {
  readonly label: string;
  readonly value: string;
  readonly hours: string | null;
}

test("each telephone of youth protection is as it was gathered, until it is read anew", { skip }, () => {
  const gathered = read<{ health_region_code: string; phones: readonly GatheredPhone[] }[]>("dpj.json");
  same(
    gathered.flatMap(({ health_region_code: region, phones }) =>
      phones.map((phone, at) => {
        const ours = facts.youthProtection.find(({ code }) => code === region)?.phones[at];
        return [`${region} ${phone.label}`, ours, phone] as const;
      }),
    ),
    ({ label, value, hours, status }) => [label, value, hours, status],
    ({ label, value, hours, status }) => [label, value, hours, status],
  );
});

test("each number abroad is the one that was gathered, until it is read anew", { skip }, () => {
  const { countries } = read<{
    countries: readonly { code: string; numbers: readonly { number: string; status: string }[] }[];
  }>("abroad.json");
  same(
    countries.flatMap(({ code, numbers }) =>
      numbers.map((number, at) => {
        const ours = facts.abroad.countries.find((country) => country.code === code)?.numbers[at];
        return [`${code} ${at}`, ours, number] as const;
      }),
    ),
    ({ value, status }) => [value, status],
    ({ number, status }) => [number, status],
  );
});

test(
  "each police number outside Quebec is the one that was gathered, until it is read anew",
  { skip },
  () => {
    const gathered =
      read<
        { id: string; phones: readonly { value: string | null; short_code?: string; status: string }[] }[]
      >("police/provinces.json");
    same(
      gathered.flatMap(({ id, phones }) =>
        phones.map((phone, at) => {
          const ours = facts.provinces.find((province) => province.id === id)?.phones[at];
          return [`${id} ${at}`, ours, phone] as const;
        }),
      ),
      ({ value, status }) => [value, status],
      ({ value, short_code: code, status }) => [value ?? code?.replace("-", "") ?? null, status],
    );
  },
);

test(
  "each step and link of a platform has the status that was gathered, until it is read anew",
  { skip },
  () => {
    interface GatheredPlatform {
      readonly id: string;
      readonly links: readonly Rated[];
      readonly tasks: Readonly<
        Record<string, { readonly steps: readonly (Rated & { fact_en: string })[] } | null>
      >;
    }
    const gathered = read<GatheredPlatform[]>("platforms/platforms.json");
    same(
      gathered.flatMap(({ id, links }) =>
        links.map((link, at) => [`${id} link ${at}`, facts.platforms.get(id)?.links[at], link] as const),
      ),
      ({ status }) => status,
      ({ status }) => status,
    );
    same(
      gathered.flatMap(({ id, tasks }) => {
        const ours = Object.values(facts.platforms.get(id)?.tasks ?? {}).flatMap((task) => task.steps);
        const theirs = Object.values(tasks).flatMap((task) => task?.steps ?? []);
        return theirs.map((step, at) => [`${id} step ${at}`, ours[at], step] as const);
      }),
      ({ fact, status }) => [fact, status],
      ({ fact_en: fact, status }) => [fact, status],
    );
  },
);

test("each place has the police service that was gathered for it, until it is read anew", { skip }, () => {
  const rows = parse<Record<string, string>>(readFileSync(`${GATHERED}/police/places.csv`), {
    columns: true,
  });
  const places = new Map(facts.places.map((place) => [place.code, place]));
  same(
    rows.map((row) => {
      const ours = places.get(row["code"] ?? "");
      return [row["code"] ?? "", ours && { ...ours, status: "", sources: ours.coverageSource }, row] as const;
    }),
    ({ police, post, coverage, phoneStatus }) => [police, post ?? "", coverage, phoneStatus],
    (row) => [row["police_service_id"], row["post_id"], row["coverage_status"], row["phone_status"]],
  );
});

test("no police number is surer than it was gathered, until it is read anew", { skip }, () => {
  const order = ["confirmed", "listed", "unconfirmed", "withheld"];
  const gathered =
    read<{ id: string; phones: readonly { value: string | null; status: string }[] }[]>(
      "police/services.json",
    );
  same(
    gathered.flatMap(({ id, phones }) =>
      phones.map((phone, at) => {
        const ours = facts.police.get(id)?.phones[at];
        const surer = ours && order.indexOf(ours.status) < order.indexOf(phone.status);
        return [`${id} ${at}`, ours && { ...ours, surer }, phone] as const;
      }),
    ),
    ({ value, surer }) => [value, surer],
    ({ value }) => [value, false],
  );
});
