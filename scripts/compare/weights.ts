import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const brotli = promisify(brotliCompress);
/** One first flight of TCP: docs/budgets.md. */
const FLIGHT = 14_336;
/** Quick for all pages, the best quality for those that may be the heaviest. */
const QUICK = 5;
const BEST = 11;
const HEAVIEST = 40;

/** The weight of pages, as HTML with their styles. */
export interface Weights {
  readonly median: number;
  readonly heaviest: number;
  readonly "over one first flight": number;
  readonly "all, in kB": number;
}

/** @param files paths below `folder` */
export async function weights(folder: string, files: readonly string[]): Promise<Weights> {
  const sent = async (file: string, quality: number): Promise<number> =>
    (
      await brotli(readFileSync(join(folder, file)), {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality },
      })
    ).length;
  const quick: [file: string, bytes: number][] = [];
  for (const file of files) quick.push([file, await sent(file, QUICK)]);
  quick.sort(([, a], [, b]) => b - a);
  const best: number[] = [];
  for (const [file] of quick.slice(0, HEAVIEST)) best.push(await sent(file, BEST));
  return {
    median: quick[Math.floor(quick.length / 2)]?.[1] ?? 0,
    heaviest: Math.max(...best),
    "over one first flight": best.filter((bytes) => bytes > FLIGHT).length,
    "all, in kB": Math.round(quick.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000),
  };
}
