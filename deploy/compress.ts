// npm run compress: writes FILE.br and FILE.gz beside every file of the built site that gets smaller, for hosts that send
// precompressed files. It is not part of the build, because it takes a minute or more. Without it hosts compress live.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { brotli } from "./brotli.ts";
import { TYPES } from "./headers.ts";

const zip = promisify(gzip);

/** A compressed file must be smaller than this share of the original. */
const WORTH = 0.95;

const ENCODINGS: readonly [ending: string, encode: (content: Buffer, quality: number) => Promise<Buffer>][] =
  [
    [".br", brotli],
    [".gz", (content) => zip(content, { level: 9 })],
  ];

/**
 * Compresses a built site, or only the files in `names`.
 *
 * @param dist folder of the built site
 * @param quality of brotli. Less than 11 is faster, for files that no phone waits for
 * @returns the number of compressed files, and their bytes before and after brotli
 */
export async function compress(
  dist: string,
  names = filesOf(dist),
  quality = 11,
): Promise<{ files: number; from: number; to: number }> {
  const total = { files: 0, from: 0, to: 0 };
  const waiting = names.filter((name) => TYPES.find(({ ending }) => ending === extname(name))?.text);
  const worker = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const content = readFileSync(join(dist, name));
      const [written] = await Promise.all(
        ENCODINGS.map(async ([ending, encode]) =>
          sister(join(dist, name + ending), content, await encode(content, quality)),
        ),
      );
      if (written === undefined) continue;
      total.files += 1;
      total.from += content.length;
      total.to += written;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return total;
}

function sister(file: string, content: Buffer, small: Buffer): number | undefined {
  if (small.length > content.length * WORTH) return undefined;
  writeFileSync(file, small);
  return small.length;
}

function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begun = performance.now();
  const dist = fileURLToPath(new URL("../dist", import.meta.url));
  if (!existsSync(join(dist, "index.html"))) {
    console.error("dist/ holds no whole site: npm run build comes first, and must end well.");
    process.exit(1);
  }
  const { files, from, to } = await compress(dist);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${files} files, ${(from / 1e6).toFixed(1)} MB, as brotli ${(to / 1e6).toFixed(1)} MB, in ${seconds} s`,
  );
}
