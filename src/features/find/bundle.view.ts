import { bundled } from "../../ui/bundle.view.ts";

// Code and index travel together, because the box may make one request only. As a script of our own
// the file needs nothing of the content policy but `script-src 'self'`: no `connect-src`, no worker.
/**
 * The island and its index as one script that exports `attach`, for a box, and `listen`, for the
 * box of told sentences.
 *
 * @param index JSON; as a string it is read faster than as code, and cannot become code
 */
export function bundleFind(index: string): string {
  return bundled(
    `
    import { listener } from "./src/features/find/listen.client.ts";
    import { start } from "./src/features/find/search.client.ts";
    const index = JSON.parse(${JSON.stringify(index)});
    export const attach = (box) => start(box, index);
    export const listen = (then) => listener(index, "all", then);`,
  );
}

/** Data as a script that exports it under a name; the code that reads it came with the first. */
export function bundleData(name: string, json: string): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(json)});\n`;
}
