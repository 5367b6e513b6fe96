import { bundled } from "../../ui/bundle.view.ts";

// Code and index travel together, because the box may make one request only. As a script of our own
// the file needs nothing of the content policy but `script-src 'self'`: no `connect-src`, no worker.
/**
 * The island and its index as one script that exports `attach`.
 *
 * @param index JSON; as a string it is read faster than as code, and cannot become code
 */
export function bundleFind(index: string, root = process.cwd()): string {
  return bundled(
    `
    import { start } from "./src/features/find/search.client.ts";
    const index = JSON.parse(${JSON.stringify(index)});
    export const attach = (box) => start(box, index);`,
    root,
  );
}

/** The second index as a script that exports `guides`; the code that searches it came with the first. */
export function bundleGuides(index: string): string {
  return `export const guides = JSON.parse(${JSON.stringify(index)});\n`;
}

/** What the ear learned as a script that exports `ear`. */
export function bundleEar(learned: string): string {
  return `export const ear = JSON.parse(${JSON.stringify(learned)});\n`;
}
