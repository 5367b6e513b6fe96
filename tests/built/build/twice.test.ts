import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ProjectCopy } from "../copy.ts";
import { FULL } from "../../shared/sample.ts";
import { none } from "../site.ts";

const CLOCK = fileURLToPath(new URL("./twice-clock.ts", import.meta.url));
/**
 * The date of a commit years later, when the tables of facts no longer reach its day. The build must work
 * then too.
 */
const SOURCE_DATE_EPOCH = String(Date.parse("2038-06-01") / 1000);
/** Two machines with a different day, time zone, language and folder. */
const MACHINES = [
  // Days on which no fact has its date.
  { TZ: "Pacific/Kiritimati", DAYS_AHEAD: "5000", LANG: "C", SOURCE_DATE_EPOCH },
  { TZ: "America/Adak", DAYS_AHEAD: "5400", LANG: "fr_CA.UTF-8", SOURCE_DATE_EPOCH },
];
/** A town with posts, two places of the same name, a village of Nunavik, a town without a number. */
const PLACES = new Set(["75017", "66023", "23027", "99065", "25213", "46005", "55008", "54072"]);

const RARELY = { skip: !FULL && "two builds, a minute: FULL=1, or npm run test:full" };

const copies = FULL ? MACHINES.map(() => new ProjectCopy()) : [];
after(() => copies.forEach((copy) => copy.remove()));

/** Returns every file of a built site by its hash. */
function built({ root }: ProjectCopy): Map<string, string> {
  const dist = join(root, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
  return new Map(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(dist, name)))
        .digest("hex"),
    ]),
  );
}

let sites: readonly ReadonlyMap<string, string>[] = [];
before(() => {
  for (const [index, copy] of copies.entries()) {
    copy.keepPlaces(PLACES);
    copy.build({ ...MACHINES[index], NODE_OPTIONS: `--import ${CLOCK}` });
  }
  sites = copies.map(built);
});

test(
  "the same facts and words give the same files, byte for byte, on another day, in another time zone and another folder",
  RARELY,
  () => {
    const [first, second] = sites;
    assert.ok(first && second);
    assert.deepEqual([...second.keys()], [...first.keys()]);
    assert.ok(first.size > 500, String(first.size));
    none([...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name));
  },
);

test(
  "the compared files include pages, handouts on paper, files for a phone, open data and both indexes of the find box",
  RARELY,
  () => {
    const names = [...(sites[0]?.keys() ?? [])].join("\n");
    for (const some of [
      /\/index\.html$/m,
      /\.pdf$/m,
      /\/notes\.html$/m,
      /^data\/datapackage\.json$/m,
      /^find\/guides-/m,
      /^find\/(?!guides-)/m,
      /^_astro\//m,
      /^sitemap\.xml$/m,
      /^_headers$/m,
    ])
      assert.match(names, some);
  },
);

test("no file contains the folder or the day of its build", RARELY, () => {
  for (const [index, { root }] of copies.entries()) {
    const day = new Date(Date.now() + Number(MACHINES[index]?.DAYS_AHEAD) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const traces = [root, day];
    none(
      [...(sites[index]?.keys() ?? [])].filter((name) => {
        const text = readFileSync(join(root, "dist", name), "latin1");
        return traces.some((trace) => text.includes(trace));
      }),
    );
  }
});
