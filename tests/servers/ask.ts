import { request, type Agent, type IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** A raw answer. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** The options of a request. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
}

/**
 * Requests an address from a server on this machine exactly as written. It resolves no dots, follows no
 * redirect and unpacks nothing.
 *
 * @throws Error when the connection breaks before the full answer; `reused` says that the connection was kept
 * open from an earlier request and nothing had arrived yet
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

/** Unpacks a body by its content encoding. */
export function unpacked({ headers, bytes }: Answer): Buffer {
  const encoding = headers["content-encoding"];
  return encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
