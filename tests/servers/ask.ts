import { request, type Agent, type IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** An answer as it came, with nothing undone. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** How to ask. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
}

/**
 * Asks a server on this machine for an address exactly as it is written: no dot is resolved, no redirect followed,
 * nothing unpacked.
 *
 * @throws Error when the connection breaks before the answer is whole; `reused` tells that it was one kept open
 * from an earlier question, and that nothing had come yet
 */
export function ask(
  port: number,
  path: string,
  { method = "GET", headers = {}, agent }: Question = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers, agent, insecureHTTPParser: true },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.once("error", reject);
        response.once("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(parts),
          }),
        );
      },
    );
    sent.once("error", (error) => reject(Object.assign(error, { reused: sent.reusedSocket })));
    sent.end();
  });
}

/** What was packed, by what the answer says of itself. */
export function unpacked({ headers, bytes }: Answer): Buffer {
  const encoding = headers["content-encoding"];
  return encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
