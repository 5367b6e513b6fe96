import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { AstroIntegration } from "astro";
import { workOn } from "../core/mode.ts";
import { completeWords } from "./complete.ts";

/**
 * For `npm run dev` only: shows unpublished languages, shows the key of each missing sentence, and reloads the page
 * after a change of words or facts. A build does none of this.
 */
export function working(root = process.cwd()): AstroIntegration {
  let folder = "";
  const complete = (): void => completeWords(root, folder);
  return {
    name: "working",
    hooks: {
      "astro:config:setup": ({ command, addMiddleware }) => {
        if (command !== "dev") return workOn(undefined);
        folder = mkdtempSync(join(tmpdir(), "report-safely-words-"));
        complete();
        workOn(folder);
        addMiddleware({ entrypoint: new URL("./marks.ts", import.meta.url), order: "post" });
      },
      "astro:server:setup": ({ server }) => {
        server.watcher.on("all", (_event, file) => {
          if (!/^(locales|src\/data)\//.test(relative(root, file))) return;
          complete();
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}
