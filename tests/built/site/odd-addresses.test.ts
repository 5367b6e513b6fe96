import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { serve } from "../../../deploy/serve.ts";
import { DIST } from "../site.ts";
import { ODD_PIECES } from "../../shared/odd-pieces.ts";
import { runs } from "../../shared/sample.ts";

let server: Server;
before(async () => {
  server = await serve(0, DIST, "");
});
after(() => server.close());

const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
/** Everything that the server may send: the files of the site as they are. */
const files = new Set(
  globSync(`${DIST}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => hash(readFileSync(`${entry.parentPath}/${entry.name}`))),
);
const EMPTY = hash(Buffer.alloc(0));

interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: string;
  readonly location: string | undefined;
}

/**
 * Sends a request exactly as written, without resolving dots or encoding characters; undefined when Node
 * itself refuses to send it.
 */
function ask(path: string, method: string): Promise<Answer | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    try {
      const sent = request({ host: "127.0.0.1", port, path, method, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.once("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(parts),
            headers: response.rawHeaders.join("\n"),
            location: response.headers.location,
          }),
        );
      });
      sent.once("error", reject);
      sent.end();
    } catch (error) {
      assert.equal((error as NodeJS.ErrnoException).code, "ERR_UNESCAPED_CHARACTERS");
      resolve(undefined);
    }
  });
}

const PIECES = [
  ...ODD_PIECES,
  ...globSync(`${DIST}/*/handouts`).map((folder) => folder.split(/[\\/]/)[1] ?? ""),
];
const odd = fc.tuple(
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
        fc.string({ unit: "binary", maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => `/${parts.join("/")}`),
  fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"),
);

test("for any request, the local server sends a file of the site as it is, or nothing: no part of the request comes back", async () => {
  await fc.assert(
    fc.asyncProperty(odd, async ([path, method]) => {
      const answer = await ask(path, method);
      if (!answer) return;
      const { status, body, headers, location } = answer;
      assert.ok([200, 302, 308, 400, 404, 405, 414, 431].includes(status), String(status));
      assert.equal(status === 405, !["GET", "HEAD"].includes(method), `${method}: ${status}`);
      assert.ok(files.has(hash(body)) || hash(body) === EMPTY, "sends what is no file of the site");
      if (method === "GET") assert.equal(body.length > 0, status === 200 || status === 404);
      assert.doesNotMatch(headers, /<|X-Odd|example\.org|set-cookie/i);
      // An unknown path below a plan leads to the plan without a reader.
      if (status === 302) assert.match(location ?? "", /^\/[a-z-]+\/help\/[a-z0-9]+\/$/);
      // Any other redirect only adds the slash, on the same host.
      if (location !== undefined) assert.match(location, /^\/(?![/\\])[^<>"]*$/);
    }),
    runs(1_500),
  );
});

test("after all this it still answers", async () => {
  const answer = await ask("/", "GET");
  assert.equal(answer?.status, 200);
});
