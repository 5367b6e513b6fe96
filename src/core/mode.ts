// Loaded twice, for the configuration and for the pages: the second learns of the folder from the environment.
const ROOT = "REPORT_SAFELY_WORDS";
let folder = process.env[ROOT];

/** Called by `src/dev/integration.ts` alone, before a page is made: the folder whose words show while somebody works; none for a build. */
export function workOn(words: string | undefined): void {
  folder = words;
  if (words === undefined) delete process.env[ROOT];
  else process.env[ROOT] = words;
}

/** Whether somebody works with `npm run dev`: drafts show, and a sentence that is not written shows its key. Never in a build. */
export const isWorking = (): boolean => folder !== undefined;

/** Where words are read: the project, or while somebody works a copy of its words that is completed with keys. */
export const wordsRoot = (): string => folder ?? process.cwd();
