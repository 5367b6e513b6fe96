import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { TYPES, UNLISTED } from "./headers.ts";

const types = new Map(TYPES.map((one) => [one.ending, one]));
const PACKED = [
  { ending: ".br", encoding: "br" },
  { ending: ".gz", encoding: "gzip" },
] as const;
/** Error codes of `open` for a file that does not exist. */
const NOT_THERE = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "EINVAL"]);

interface Found {
  readonly handle: FileHandle;
  readonly size: number;
  readonly etag: string;
  readonly encoding: string | undefined;
}

/**
 * Sends a file, or its compressed copy. It opens the file once, so that the whole response comes from one version even
 * if the file changes.
 *
 * @returns false if there is no such file. Then it has sent nothing
 */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): Promise<boolean> {
  const found = await find(file, String(request.headers["accept-encoding"] ?? ""));
  if (!found) return false;
  const { handle, size, etag, encoding } = found;
  try {
    response.setHeader("ETag", etag);
    response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return true;
    }
    const type = types.get(extname(file));
    if (type !== undefined) response.setHeader("Content-Type", type.type);
    if (type?.unlisted) response.setHeader(UNLISTED.name, UNLISTED.value);
    if (encoding !== undefined) response.setHeader("Content-Encoding", encoding);
    response.setHeader("Accept-Ranges", "bytes");
    const part = rangeOf(request.headers.range, size);
    if (part === "beyond") {
      response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
      return true;
    }
    const [start, end] = part ?? [0, size - 1];
    response.writeHead(part ? 206 : 200, {
      "Content-Length": end - start + 1,
      ...(part ? { "Content-Range": `bytes ${start}-${end}/${size}` } : {}),
    });
    if (request.method === "HEAD" || size === 0) {
      response.end();
      return true;
    }
    // A reader who leaves breaks the pipe, and so does a file that gets shorter. Neither is a server error.
    await pipeline(handle.createReadStream({ start, end, autoClose: false }), response).catch(() =>
      response.destroy(),
    );
    return true;
  } finally {
    await handle.close();
  }
}

async function find(file: string, accepted: string): Promise<Found | undefined> {
  const wanted = PACKED.filter(({ encoding }) => new RegExp(`\\b${encoding}\\b`).test(accepted));
  for (const { ending, encoding } of [...wanted, { ending: "", encoding: undefined }]) {
    const handle = await open(file + ending).catch((error: NodeJS.ErrnoException) => {
      if (!NOT_THERE.has(error.code ?? "")) throw error;
      return undefined;
    });
    const stats = await handle?.stat();
    if (handle && stats?.isFile())
      return { handle, size: stats.size, etag: `W/"${stats.size}-${stats.mtimeMs}"`, encoding };
    await handle?.close();
  }
  return undefined;
}

/**
 * Returns the requested part of a file, or undefined for the whole file or a range that it does not support (RFC 9110,
 * 14.2).
 *
 * @example rangeOf("bytes=9-3", 100) // undefined
 */
function rangeOf(
  header: string | undefined,
  size: number,
): [start: number, end: number] | "beyond" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < start) return undefined;
  return start >= size ? "beyond" : [start, end];
}
