import assert from "node:assert/strict";
import { test } from "node:test";
import { openLinks } from "../open-links.rules.ts";
import { loadFacts } from "../../../site/load-facts.ts";

test("no address stays over plain http where a source shows it over https", () => {
  const known = openLinks(loadFacts()).filter(({ twin }) => twin !== undefined);
  assert.deepEqual(
    known.map(({ key, url, twin }) => `${key}: ${url}, but ${twin}`),
    [],
  );
});

test("where a reader goes on, one page of the host over https is enough; where a source was read, the same address", () => {
  const page = (url: string) => ({ url });
  const facts = {
    sources: new Map([
      ["read", page("http://a.example/one")],
      ["other", page("https://a.example/two/")],
      ["twice", page("http://a.example/two")],
    ]),
    services: new Map([
      ["way", { channels: [{ value: "http://a.example/three" }, { value: "http://b.example/" }] }],
    ]),
  };
  const found = openLinks(facts as unknown as Parameters<typeof openLinks>[0]);
  assert.deepEqual(
    found.map(({ key, twin }) => [key, twin]),
    [
      ["services.way.channels.0.value", "https://a.example/two/"],
      ["services.way.channels.1.value", undefined],
      ["sources.read.url", undefined],
      ["sources.twice.url", "https://a.example/two/"],
    ],
  );
});
