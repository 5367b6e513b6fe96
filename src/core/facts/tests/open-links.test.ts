import assert from "node:assert/strict";
import { test } from "node:test";
import { openLinks } from "../open-links.rules.ts";
import { loadFacts } from "../../../site/load-facts.ts";

test("no address uses plain http if a source shows it over https", () => {
  const known = openLinks(loadFacts()).filter(({ secure }) => secure !== undefined);
  assert.deepEqual(
    known.map(({ key, url, secure }) => `${key}: ${url}, but ${secure}`),
    [],
  );
});

test("for a link, any https page of its host is proof; for a source, only the same address is", () => {
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
    found.map(({ key, secure }) => [key, secure]),
    [
      ["services.way.channels.0.value", "https://a.example/two/"],
      ["services.way.channels.1.value", undefined],
      ["sources.read.url", undefined],
      ["sources.twice.url", "https://a.example/two/"],
    ],
  );
});
