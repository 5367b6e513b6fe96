// A full build for a folder of a host, with few places. It takes half a minute, so it runs only with FULL=1
// (npm run test:full).
import { facts } from "../../src/site/site.ts";
import assert from "node:assert/strict";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { ProjectCopy } from "../built/copy.ts";
import { decode, locales, none } from "../built/site.ts";
import { ask } from "./ask.ts";
import { caddy, nginx, type Host } from "./hosts.ts";
import { scratch } from "./support.ts";

const BASE = "/community/safely";

/** Returns the first place of each police service, so that the build has every kind of page. */
function someCodes(): Set<string> {
  const first = new Map(
    facts()
      .places.filter(({ routable }) => routable)
      .toReversed()
      .map((place) => [place.police, place]),
  );
  return new Set([...first.values()].map(({ code }) => code));
}

describe(
  `a site built for ${BASE}/`,
  { skip: !process.env.FULL && "half a minute: FULL=1, or npm run test:full" },
  () => {
    const root = scratch();
    const { origin } = facts().site;
    const languages = locales.map(({ id }) => id).join("|");
    let texts: ReadonlyMap<string, string>;
    const exists = (path: string): boolean =>
      existsSync(join(root, path.endsWith("/") ? `${path}index.html` : path));

    before(() => {
      const copy = new ProjectCopy();
      copy.keepPlaces(someCodes());
      process.env.SITE_BASE = BASE;
      copy.build();
      delete process.env.SITE_BASE;
      mkdirSync(dirname(root + BASE), { recursive: true });
      cpSync(join(copy.root, "dist"), root + BASE, { recursive: true });
      copy.remove();
      const names = globSync(["**/*.{html,js,css,json,xml,txt}", "**/_*"], { cwd: root + BASE }).filter(
        (name) => !/_astro$/.test(name),
      );
      texts = new Map(
        names.map((name) => [`${BASE}/${name}`, readFileSync(`${root}${BASE}/${name}`, "utf8")]),
      );
      assert.ok(texts.size > 500);
    });

    test("every link, script, style, picture and font is in the folder and exists", () => {
      const found = /\s(?:href|src|action|data-module|content)="(\/[^"]*)"|url\(["']?(\/[^"')]*)/g;
      none(
        [...texts].flatMap(([name, text]) =>
          [
            ...new Set([...text.matchAll(found)].map(([, attribute, url]) => decode(attribute ?? url ?? ""))),
          ].flatMap((address) => {
            const [path = ""] = address.split("#");
            return path.startsWith(`${BASE}/`) && exists(path) ? [] : [`${name}: ${address}`];
          }),
        ),
      );
    });

    test("every full address of our own, for search engines and other languages, is in the folder and exists", () => {
      none(
        [...texts].flatMap(([name, text]) =>
          [
            ...new Set(
              [...text.matchAll(/https:\/\/[^\s"'<>)]+/g)]
                .map(([address]) => address)
                .filter((address) => address.startsWith(origin)),
            ),
          ]
            .filter(
              (address) =>
                !exists(address.slice(origin.length)) || !`${address}/`.startsWith(`${origin}${BASE}/`),
            )
            .map((address) => `${name}: ${address}`),
        ),
      );
    });

    test("no script and no index has an address from the root of the host", () => {
      const stray = new RegExp(`["'\`(](/(?:${languages}|find|data|_astro)/[^"'\`)]*)`, "g");
      none(
        [...texts]
          .filter(([name]) => !/_headers$/.test(name))
          .flatMap(([name, text]) => [...text.matchAll(stray)].map(([, path]) => `${name}: ${path}`)),
      );
      assert.ok(
        [...texts].filter(([name]) => name.includes("/find/")).every(([, text]) => text.includes(`${BASE}/`)),
      );
      assert.match(texts.get(`${BASE}/_headers`) ?? "", new RegExp(`^${BASE}/:language/sheet/\\*$`, "m"));
    });

    for (const [name, start] of Object.entries({ Caddy: caddy, nginx })) {
      test(`${name}: a reader who follows every link from the chooser reaches every page`, async () => {
        const host: Host = await start({ root, base: BASE });
        try {
          const seen = new Set([`${BASE}/`]);
          const faults: string[] = [];
          for (const path of seen) {
            const { status, bytes } = await ask(host.port, path);
            if (status !== 200) faults.push(`${path}: ${status}`);
            for (const [, href = ""] of bytes.toString().matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g))
              seen.add(decode(href));
          }
          none(faults);
          const pages = [...texts.keys()].filter(
            (file) => file.endsWith("/index.html") && !file.endsWith("/404/index.html"),
          );
          none(pages.map((file) => file.slice(0, -"index.html".length)).filter((path) => !seen.has(path)));
        } finally {
          await host.stop();
        }
      });
    }
  },
);
