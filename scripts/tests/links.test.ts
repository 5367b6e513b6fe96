import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { askAll, isOffline } from "../content/links.ts";

const server = createServer((request, response) => {
  const path = request.url ?? "/";
  if (path === "/silent") return;
  if (path === "/moved") return void response.writeHead(301, { location: "/there" }).end();
  if (path === "/no-head" && request.method === "HEAD") return void response.writeHead(405).end();
  response.writeHead({ "/gone": 404, "/robots": 403, "/broken": 500 }[path] ?? 200).end();
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

test("a link that answers, redirects or refuses robots works; one that is gone, broken or silent does not", async () => {
  // Only the silent one gets a short timeout: the others answer even on a busy computer.
  const answers = [
    ...(await askAll(["/there", "/moved", "/no-head", "/robots", "/gone", "/broken"].map(at))),
    ...(await askAll([at("/silent")], 200)),
  ];
  const found = Object.fromEntries(answers.map(({ url, works }) => [new URL(url).pathname, works]));
  assert.deepEqual(found, {
    "/there": true,
    "/moved": true,
    "/no-head": true,
    "/robots": true,
    "/gone": false,
    "/broken": false,
    "/silent": false,
  });
  assert.match(answers.find(({ url }) => url === at("/silent"))?.answer ?? "", /Timeout/);
});

test("without network, the report says so and names no address", () => {
  const none = { url: "https://a.example/", answer: "ENOTFOUND", works: false };
  assert.ok(isOffline([none, { ...none, answer: "EAI_AGAIN" }]));
  assert.ok(!isOffline([none, { ...none, answer: "404" }]));
  assert.ok(!isOffline([]));
});
