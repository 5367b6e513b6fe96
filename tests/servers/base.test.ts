import assert from "node:assert/strict";
import { test } from "node:test";
import { CACHE_OTHERWISE, HEADERS, cacheControl, headersOf } from "../../deploy/headers.ts";
import { locales, none } from "../built/site.ts";
import { onEachHost } from "./each.ts";

const BASE = "/community/safely";

onEachHost((asked) => {
  test(`below ${BASE}/ every page and file has its headers and cache rule, and no header that affects the rest of the host`, async () => {
    const faults = await Promise.all(
      asked.site.pages.map(async ({ path }) => {
        const { status, headers } = await asked.ask(BASE + path);
        const sent = new Set(headersOf(BASE));
        const wrong = HEADERS.filter(
          (header) => headers[header.name.toLowerCase()] !== (sent.has(header) ? header.value : undefined),
        ).map(({ name }) => name);
        if (headers["cache-control"] !== cacheControl(path))
          wrong.push(`Cache-Control ${headers["cache-control"]}`);
        return status === 200 && wrong.length === 0 ? [] : [`${path}: ${status} ${wrong}`];
      }),
    );
    none(faults.flat());
  });

  test("the folder without its last slash redirects to the site", async () => {
    for (const path of [BASE, ...locales.map(({ id }) => `${BASE}/${id}`)]) {
      const { status, headers } = await asked.ask(path);
      assert.ok([301, 308].includes(status), `${path} ${status}`);
      assert.equal(headers.location, `${path}/`);
    }
  });

  test("an unknown address gets an answer in the reader's language, inside and outside the folder", async () => {
    for (const { id } of locales) {
      const answer = await asked.ask(`${BASE}/${id}/not-there/`);
      assert.equal(answer.status, 404);
      assert.equal(answer.headers["cache-control"], CACHE_OTHERWISE);
      assert.ok(answer.bytes.equals(asked.site.read(`/${id}/404/`)));
    }
    for (const path of [`${BASE}/zz/`, `/${locales[0]?.id}/`, "/", "/not-there"]) {
      const answer = await asked.ask(path);
      assert.equal(answer.status, 404, path);
      assert.ok(answer.bytes.equals(asked.site.read("/404.html")), path);
    }
  });
}, BASE);
