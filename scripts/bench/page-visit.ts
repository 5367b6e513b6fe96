// One visit of page.ts: Lighthouse's phone, its largest paint, bytes and requests.
import { chromium, type Browser } from "@playwright/test";
import { freePort } from "./page-server.ts";
import { findBrowser } from "../setup/browser.ts";

/** Lighthouse's own names of the two ways. The goal is judged by what happened. */
export const WAYS = { applied: "devtools", simulated: "simulate" } as const;
export type Way = keyof typeof WAYS;

/** How long a page must be at rest before a visit ends, in ms. Applied, Lighthouse would wait for five seconds; the largest paint is long over. */
const REST = Object.fromEntries(
  ["pauseAfterFcpMs", "pauseAfterLoadMs", "networkQuietThresholdMs", "cpuQuietThresholdMs"].map((name) => [
    name,
    1000,
  ]),
);

export interface Measure {
  readonly paint: number;
  readonly bytes: number;
  readonly requests: number;
}
type Audits = Record<string, { numericValue?: number; details?: { items: { transferSize: number }[] } }>;
export type Lighthouse = (
  url: string,
  flags: object,
) => Promise<{ lhr: { audits: Audits; runtimeError?: { message: string } } }>;

/** One visit as Lighthouse's phone makes it, in a browser of its own: slow 4G and a processor four times slower. */
export async function visit(lighthouse: Lighthouse, url: string, way: Way): Promise<Measure> {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const { lhr } = await lighthouse(url, {
      port,
      output: "json",
      logLevel: "silent",
      throttlingMethod: WAYS[way],
      ...REST,
      onlyAudits: ["largest-contentful-paint", "network-requests"],
    });
    const paint = lhr.audits["largest-contentful-paint"]?.numericValue;
    if (lhr.runtimeError || paint === undefined)
      throw new Error(`${url}: ${lhr.runtimeError?.message ?? "no largest paint"}`);
    const items = lhr.audits["network-requests"]?.details?.items ?? [];
    return {
      paint,
      bytes: items.reduce((sum, { transferSize }) => sum + transferSize, 0),
      requests: items.length,
    };
  } finally {
    await browser.close().catch(() => undefined);
  }
}

export const launch = (args: string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu", ...args] });
