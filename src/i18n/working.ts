const ROOT = "REPORT_SAFELY_WORDS";

/** Called by `deploy/working.ts` alone: the folder whose words show while somebody works; none for a build. */
export function workOn(folder: string | undefined): void {
  if (folder === undefined) delete process.env[ROOT];
  else process.env[ROOT] = folder;
}

/** Whether somebody works with `npm run dev`: drafts show, and a sentence that is not written shows its key. Never in a build. */
export const isWorking = (): boolean => process.env[ROOT] !== undefined;

/** Where words are read: the project, or while somebody works a copy of its words that is completed with keys. */
export const wordsRoot = (): string => process.env[ROOT] ?? process.cwd();
