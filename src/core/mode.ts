// Node loads this module twice: for the configuration and for the pages. The environment passes the folder to the second copy.
const ROOT = "REPORT_SAFELY_WORDS";
const WAITING = "REPORT_SAFELY_WAITING";
let folder = process.env[ROOT];

/** Sets the folder of the words that `npm run dev` shows. Only `src/dev/integration.ts` calls it, before any page. A build passes undefined. */
export function workOn(words: string | undefined): void {
  folder = words;
  if (words === undefined) delete process.env[ROOT];
  else process.env[ROOT] = words;
}

/** Says whether `npm run dev` runs. Then drafts show, and a missing sentence shows its key. It is false in a build. */
export const isWorking = (): boolean => folder !== undefined;

/** Sets the drafts that `npm run dev` cannot show before their faults are mended. Only `src/dev/integration.ts` calls it. */
export function letWait(ids: Iterable<string>): void {
  process.env[WAITING] = [...ids].join(" ");
}

/** Says whether a language waits for its faults to be mended. It is false in a build. */
export const waits = (id: string): boolean =>
  isWorking() && (process.env[WAITING] ?? "").split(" ").includes(id);

/** Returns the folder to read words from: the project, or in `npm run dev` a copy where keys fill the gaps. */
export const wordsRoot = (): string => folder ?? process.cwd();
