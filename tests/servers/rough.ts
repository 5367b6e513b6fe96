import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { ODD_PIECES } from "../shared/odd-pieces.ts";

const METHODS = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "OPTIONS",
  "TRACE",
  "get",
  "PRI",
  "X".repeat(99),
];
const VERSIONS = [...Array<string>(20).fill("HTTP/1.1"), "HTTP/1.0", "HTTP/9.9", "HTTP/2.0", ""];
const LINES = [
  "Host: ",
  "Host: a\r\nHost: b",
  "Range: bytes=9-3",
  "Range: bytes=-",
  "Range: bytes=0-1,2-3,4-99999999999999999999",
  "If-None-Match: *",
  "If-Modified-Since: yesterday",
  "Accept-Encoding: br;q=0, gzip, *",
  `Accept-Encoding: ${"x,".repeat(3000)}`,
  `X-Long: ${"y".repeat(20_000)}`,
  "Expect: 100-continue",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: chunked\r\nContent-Length: 4",
  "Content-Length: -1",
  "Content-Length: 99999999999",
  "Upgrade: websocket\r\nConnection: Upgrade",
  "No colon here",
  " : folded",
  "Cookie: \u00ff\u0001",
];
const path = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...ODD_PIECES) },
      fc.string({ unit: "binary", maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => `/${parts.join("/")}`);
const request = fc
  .tuple(
    fc.constantFrom(...METHODS),
    path,
    fc.constantFrom(...VERSIONS),
    fc.array(fc.constantFrom(...LINES), { maxLength: 2 }),
  )
  .map(([method, path, version, lines]) =>
    [`${method} ${path} ${version}`, "Host: 127.0.0.1", ...lines, "Connection: close", "", ""].join("\r\n"),
  );
const noise = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes) => `${Buffer.from(bytes).toString("latin1")}\r\n\r\n`);

/** Returns malformed requests. Some are no requests at all. The same seed gives the same requests. */
export const oddRequests = (count: number, seed: number): string[] =>
  fc.sample(fc.oneof({ weight: 9, arbitrary: request }, noise), { numRuns: count, seed });

/**
 * Sends bytes as they are.
 *
 * @returns the status of the answer; 0 when the server closes without one, or stays silent for a second
 */
export function send(port: number, text: string): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    const done = (status: number): void => {
      socket.destroy();
      resolve(status);
    };
    socket.setTimeout(1000, () => done(0));
    socket.once("data", (bytes: Buffer) =>
      done(Number(/^HTTP\/\d\.\d (\d{3})/.exec(bytes.toString("latin1"))?.[1] ?? 0)),
    );
    socket.once("error", () => done(0));
    socket.once("close", () => done(0));
  });
}

/** Connections with requests that never end. */
export interface Held {
  /** Returns how many the server has not closed yet. */
  readonly open: () => number;
  readonly end: () => void;
}

const BEGUN = [
  // A request head, one letter at a time.
  "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ",
  // An announced body that never comes.
  "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n",
  // A complete request, and then nothing.
  "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
  // Only one letter.
  "G",
];

/**
 * Opens connections that never end their requests.
 *
 * @param count how many, the same number of each kind
 */
export async function holdOpen(port: number, count: number): Promise<Held> {
  const sockets = new Map<Socket, number>();
  await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const socket = connect(port, "127.0.0.1");
      sockets.set(socket, at % BEGUN.length);
      socket.once("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
      socket.resume();
      await new Promise((resolve) => socket.once("connect", resolve).once("close", resolve));
      socket.write(BEGUN[at % BEGUN.length]!);
    }),
  );
  const letters = setInterval(() => {
    for (const [socket, kind] of sockets) if (kind < 2 && socket.writable) socket.write("x");
  }, 300);
  return {
    open: () => sockets.size,
    end: () => {
      clearInterval(letters);
      for (const socket of sockets.keys()) socket.destroy();
    },
  };
}
