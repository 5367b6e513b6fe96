import { publishable } from "../core/facts/publish.rules.ts";
import { FactsError, line, type Problem } from "../core/read/problems.ts";
import { readLocales } from "../core/words/locales.ts";
import { faultsOf } from "../site/faults.ts";
import { loadFacts } from "../site/load-facts.ts";

/** The faults that no page can show. */
export interface Faults {
  /** Faults of the facts and of published languages: no page can show before they are mended. */
  readonly everywhere: readonly string[];
  /** Faults of each draft, by its id. Only its own pages wait. */
  readonly drafts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds the faults that no key can stand for, such as a link to nothing.
 *
 * @param root the project
 * @param folder the words, with a key for each sentence that is missing
 */
export function findFaults(root: string, folder: string): Faults {
  const drafts = new Map<string, readonly string[]>();
  try {
    const facts = publishable(loadFacts(root));
    let shown = readLocales(folder, true);
    for (;;) {
      const faults = faultsOf(shown, facts, folder);
      const found = Map.groupBy(
        faults,
        ({ file }) => shown.find(({ id, published }) => !published && file.startsWith(`locales/${id}/`))?.id,
      );
      if (found.has(undefined)) return { everywhere: found.get(undefined)!.map(line), drafts };
      if (found.size === 0) return { everywhere: [], drafts };
      for (const [id, own] of found) drafts.set(id!, own.map(line));
      // A faulty draft can hide faults of the other languages, so the next round leaves it out.
      shown = shown.filter(({ id }) => !drafts.has(id));
    }
  } catch (error) {
    const problems: readonly Problem[] | undefined = error instanceof FactsError ? error.problems : undefined;
    return { everywhere: problems?.map(line) ?? (error as Error).message.split("\n"), drafts };
  }
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Returns the page that shows instead of one with faults. It loads again when a file is saved. */
export function faultsPage(faults: readonly string[]): string {
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${count} to mend</title>
<script type="module" src="/@vite/client"></script>
<h1>${count} to mend before this page can show</h1>
<ul>
${faults.map((fault) => `<li><code>${escaped(fault)}</code></li>`).join("\n")}
</ul>
<p>Save the file, and this page loads again.</p>
</html>
`;
}
