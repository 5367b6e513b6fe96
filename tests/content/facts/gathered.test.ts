import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
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

test("each channel has the value and the status that were gathered", { skip }, () => {
  interface GatheredChannel extends Rated {
    readonly id: string;
    readonly value: string | { readonly number: string };
  }
  interface GatheredService extends Rated {
    readonly id: string;
    readonly channels: readonly GatheredChannel[];
  }
  for (const gathered of read<GatheredService[]>("services.json")) {
    const service = facts.services.get(gathered.id);
    assert.equal(service?.status, gathered.status, gathered.id);
    assert.deepEqual(
      service.channels.map(({ id, value, status }) => ({ id, value, status })),
      gathered.channels.map(({ id, value, status }) => ({
        id,
        value: typeof value === "string" ? value : value.number,
        status: LOWERED.has(`${gathered.id}/${id}`) ? "withheld" : status,
      })),
    );
  }
});

test(
  "each telephone of youth protection has the value, hours and status that were gathered",
  { skip },
  () => {
    interface GatheredRegion extends Rated {
      readonly health_region_code: string;
      readonly phones: readonly { label: string; value: string; hours: string | null; status: string }[];
    }
    assert.deepEqual(
      facts.youthProtection.map(({ code, status, phones }) => ({ code, status, phones: phones.map(pick) })),
      read<GatheredRegion[]>("dpj.json").map(({ health_region_code: code, status, phones }) => ({
        code,
        status,
        phones: phones.map(pick),
      })),
    );
  },
);

function pick<T extends { label: string; value: string; hours: unknown; status: string }>(phone: T): object {
  const { label, value, hours, status } = phone;
  return { label, value, hours, status };
}

test(
  "each number abroad and each police number outside Quebec is the one that was gathered",
  { skip },
  () => {
    interface GatheredAbroad {
      readonly countries: readonly { code: string; numbers: readonly { number: string; status: string }[] }[];
    }
    assert.deepEqual(
      facts.abroad.countries.map(({ code, numbers }) => [
        code,
        ...numbers.map(({ value, status }) => `${value} ${status}`),
      ]),
      read<GatheredAbroad>("abroad.json").countries.map(({ code, numbers }) => [
        code,
        ...numbers.map(({ number, status }) => `${number} ${status}`),
      ]),
    );
    interface GatheredProvince {
      readonly id: string;
      readonly phones: readonly { value: string | null; short_code?: string; status: string }[];
    }
    assert.deepEqual(
      facts.provinces.map(({ id, phones }) => [
        id,
        ...phones.map(({ value, status }) => `${value} ${status}`),
      ]),
      read<GatheredProvince[]>("police/provinces.json").map(({ id, phones }) => [
        id,
        ...phones.map(
          ({ value, short_code: code, status }) => `${value ?? code?.replace("-", "") ?? null} ${status}`,
        ),
      ]),
    );
  },
);

test("each step and link of a platform has the status that was gathered", { skip }, () => {
  interface GatheredPlatform {
    readonly id: string;
    readonly links: readonly Rated[];
    readonly tasks: Readonly<
      Record<string, { readonly steps: readonly (Rated & { fact_en: string })[] } | null>
    >;
  }
  for (const gathered of read<GatheredPlatform[]>("platforms/platforms.json")) {
    const platform = facts.platforms.get(gathered.id);
    assert.ok(platform, gathered.id);
    assert.deepEqual(
      platform.links.map(({ status }) => status),
      gathered.links.map(({ status }) => status),
    );
    const steps = Object.values(platform.tasks).flatMap((task) => task.steps);
    assert.deepEqual(
      steps.map(({ fact, status }) => [fact, status]),
      Object.values(gathered.tasks)
        .flatMap((task) => task?.steps ?? [])
        .map(({ fact_en, status }) => [fact_en, status]),
    );
  }
});
