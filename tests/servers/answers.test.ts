import assert from "node:assert/strict";
import { extname } from "node:path";
import { test } from "node:test";
import { CACHE_OTHERWISE, TYPES, cacheControl } from "../../deploy/headers.ts";
import { locales, none } from "../built/site.ts";
import { unpacked, type Answer } from "./ask.ts";
import { lacking, onEachHost } from "./each.ts";

const TYPE = new Map(TYPES.map(({ ending, type }) => [ending, type]));
const HTML = "text/html; charset=utf-8";
/** A file for CDNs, which do not send it. */
const HIDDEN = "/_headers";

onEachHost((asked) => {
  /** Returns every address of the sample. */
  const addresses = (): string[] => [
    ...asked.site.pages.map(({ path }) => path),
    ...asked.site.files.filter((file) => file !== HIDDEN),
  ];

  /** Returns the faults in the answers to all addresses. */
  async function each(
    fault: (answer: Answer, path: string) => string[],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    assert.ok(addresses().length > 60);
    const faults = await Promise.all(
      addresses().map(async (path) =>
        fault(await asked.ask(path, { headers }), path).map((text) => `${path}: ${text}`),
      ),
    );
    none(faults.flat());
  }

  test("every page and every file has every header of the list and the cache rule of its kind", () =>
    each((answer, path) =>
      answer.status === 200 ? lacking(answer, cacheControl(path)) : [`${answer.status}`],
    ));

  test("the cache never stores pages, keeps files with a hash for ever, and asks again for data", async () => {
    const rule = new Map(addresses().map((path) => [cacheControl(path), path]));
    assert.deepEqual([...rule.keys()].sort(), [
      "no-store",
      "public, max-age=0, must-revalidate",
      "public, max-age=31536000, immutable",
    ]);
    for (const [value, path] of rule)
      assert.equal((await asked.ask(path)).headers["cache-control"], value, path);
    none(asked.site.pages.map(({ path }) => path).filter((path) => cacheControl(path) !== "no-store"));
  });

  test("a script requested with a query is the same script, with the same cache time", async () => {
    const script = asked.site.files.find((path) => path.startsWith("/find/"));
    assert.ok(script);
    const answer = await asked.ask(`${script}?2`);
    assert.equal(answer.status, 200);
    assert.ok(unpacked(answer).equals(asked.site.read(script)));
    assert.deepEqual(lacking(answer, cacheControl(script)), []);
  });

  test("each file has its correct type", () =>
    each(({ headers }, path) => {
      const wanted = TYPE.get(path.endsWith("/") ? ".html" : extname(path));
      return headers["content-type"] === wanted ? [] : [`${headers["content-type"]} instead of ${wanted}`];
    }));

  test("only the Markdown text of a page has the header that search engines must not list it", () =>
    each(({ headers }, path) => {
      const wanted = path.endsWith(".md") ? "noindex" : undefined;
      const said = headers["x-robots-tag"];
      return said === wanted ? [] : [`${String(said)} instead of ${wanted}`];
    }));

  for (const [accepted, sent] of [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ] as const) {
    test(`a client that accepts “${accepted}” gets ${sent ?? "it plain"}, with the same bytes after unpacking`, () =>
      each(
        (answer, path) => {
          const text =
            TYPES.find(({ ending }) => ending === (path.endsWith("/") ? ".html" : extname(path)))?.text ??
            false;
          const own = asked.site.read(path);
          const small = own.length < 1000; // Some servers do not compress files as small as this.
          const encoding = answer.headers["content-encoding"];
          const right =
            encoding === (text ? sent : undefined) ||
            (small && (encoding === undefined || accepted.includes(encoding)));
          return [
            ...(right ? [] : [`${encoding} instead of ${sent}`]),
            ...(unpacked(answer).equals(own) ? [] : ["other bytes"]),
            ...(encoding === undefined || /accept-encoding/i.test(answer.headers.vary ?? "")
              ? []
              : ["a cache would give it to anyone"]),
          ];
        },
        { "accept-encoding": accepted },
      ));
  }

  test("the server sends pages as the build step compressed them", async () => {
    for (const { path } of asked.site.pages.filter(({ path }) => path.endsWith("/"))) {
      const answer = await asked.ask(path, { headers: { "accept-encoding": "br" } });
      assert.ok(answer.bytes.equals(asked.site.read(`${path}index.html.br`)), path);
    }
  });

  for (const { id, tag } of locales) {
    test(`an unknown address under /${id}/ gets an answer in that language`, async () => {
      for (const path of [
        `/${id}/not-there/`,
        `/${id}/not-there`,
        `/${id}/help/`,
        `/${id}/help/999/`,
        `/${id}/a/b/c.html`,
        `/${id}/data.csv`,
      ]) {
        const answer = await asked.ask(path);
        assert.equal(answer.status, 404, path);
        assert.equal(answer.headers["content-type"], HTML, path);
        assert.deepEqual(lacking(answer, CACHE_OTHERWISE), [], path);
        assert.ok(answer.bytes.equals(asked.site.read(`/${id}/404/`)), path);
        assert.match(answer.bytes.toString(), new RegExp(`<html lang="${tag}"`));
      }
    });
  }

  test("any other unknown address gets an answer in all languages, and the cache asks again", async () => {
    for (const path of [
      "/not-there",
      "/zz/not-there/",
      "/_astro/gone.js",
      "/find/gone.js",
      "/data/gone.csv",
      HIDDEN,
    ]) {
      const answer = await asked.ask(path);
      assert.equal(answer.status, 404, path);
      assert.equal(answer.headers["content-type"], HTML, path);
      assert.deepEqual(lacking(answer, CACHE_OTHERWISE), [], path);
      assert.ok(answer.bytes.equals(asked.site.read("/404.html")), path);
    }
  });

  test("a page without its last slash redirects to the page, on the same host", async () => {
    for (const { path } of asked.site.pages.filter(({ path }) => path.endsWith("/") && path !== "/")) {
      const answer = await asked.ask(path.slice(0, -1));
      assert.ok([301, 308].includes(answer.status), `${path} ${answer.status}`);
      assert.equal(answer.headers.location, path);
      assert.deepEqual(lacking(answer, cacheControl(path.slice(0, -1))), [], path);
    }
  });

  test("HEAD has the same answer as GET, without a body", async () => {
    for (const [path, status] of [
      ["/", 200],
      [asked.site.pages.at(-1)?.path ?? "/", 200],
      ["/not-there", 404],
    ] as const) {
      const answer = await asked.ask(path, { method: "HEAD" });
      assert.equal(answer.status, status, path);
      assert.equal(answer.bytes.length, 0, path);
      assert.deepEqual(lacking(answer, status === 200 ? cacheControl(path) : CACHE_OTHERWISE), [], path);
    }
  });

  test("a client can request a part of a file, as PDF readers do", async () => {
    const answer = await asked.ask("/share.png", { headers: { range: "bytes=100-199" } });
    assert.equal(answer.status, 206);
    assert.match(answer.headers["content-range"] ?? "", /^bytes 100-199\//);
    assert.ok(answer.bytes.equals(asked.site.read("/share.png").subarray(100, 200)));
  });

  test("the server does not send again what a browser already has, compressed or plain", async () => {
    for (const encoding of ["identity", "gzip", "br"]) {
      for (const path of ["/", "/data/places.csv", "/share.png"]) {
        const headers = { "accept-encoding": encoding };
        const { headers: first } = await asked.ask(path, { headers });
        assert.ok(first.etag, `${path} ${encoding}`);
        const again = await asked.ask(path, { headers: { ...headers, "if-none-match": first.etag } });
        assert.equal(again.status, 304, `${path} ${encoding}`);
        assert.equal(again.bytes.length, 0);
        assert.deepEqual(lacking(again, cacheControl(path)), []);
        const other = await asked.ask(path, { headers: { ...headers, "if-none-match": '"another"' } });
        assert.equal(other.status, 200, `${path} ${encoding}`);
      }
    }
  });
});
