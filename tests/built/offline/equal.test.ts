import assert from "node:assert/strict";
import { test } from "node:test";
import { all, files, hrefs, plans, rows, section } from "./support.ts";

test("the three files have the same plans with the same contacts, the same regions, the same police and the same parts", () => {
  const shape = (html: string): unknown => ({
    parts: all(html, /<section id=(\w+)[^>]*>/g),
    plans: [...plans(html)].map(([id, body]) => [
      id,
      [...new Set(hrefs(body).filter((href) => /^(?:tel|sms):/.test(href)))].sort(),
      all(body, /(<h[45])/g).length,
    ]),
    police: new Set(
      hrefs(section(html, "a3") + section(html, "a9"))
        .filter((href) => href.startsWith("tel:"))
        .sort(),
    ),
    youth: new Set(hrefs(section(html, "a4"))),
    bodies: rows(section(html, "a9")).length,
    services: rows(section(html, "a8")).length,
  });
  const [first, ...others] = files.map(({ html }) => shape(html));
  for (const other of others) assert.deepEqual(other, first);
});
