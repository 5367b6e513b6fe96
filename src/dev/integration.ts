import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { AstroIntegration } from "astro";
import { letWait, workOn } from "../core/mode.ts";
import { completeWords } from "./complete.ts";
import type { Faults } from "./faults.ts";

/**
 * How long files must rest before they are read again, in milliseconds. Some editors empty a file before they write it,
 * and the watcher names two changes within 50 ms once.
 */
const QUIET = 100;

/** Says whether an address is that of a page, and not of a module or a file. */
const isPage = (path: string): boolean => !/^\/(@|src\/|node_modules\/)|\.[a-z0-9]+$/.test(path);

/**
 * For `npm run dev` only: shows unpublished languages, shows the key of each missing sentence, and reloads the page
 * after a change of words or facts. Where a fault lets no page show, it shows the fault. A build does none of this.
 */
export function working(root = process.cwd()): AstroIntegration {
  let folder = "";
  /** Why the words cannot be copied: a `locale.json` is wrong. */
  let broken: string | undefined;
  /** The faults of the words as they are now. It is undefined before the first page after a change. */
  let faults: Promise<Faults> | undefined;
  const complete = (): void => {
    faults = undefined;
    try {
      completeWords(root, folder);
      broken = undefined;
    } catch (error) {
      broken = (error as Error).message;
    }
  };
  const find = async (): Promise<Faults> => {
    if (broken !== undefined) return { everywhere: broken.split("\n"), drafts: new Map() };
    // A build needs none of this.
    const { findFaults } = await import("./faults.ts");
    const found = findFaults(root, folder);
    letWait(found.drafts.keys());
    return found;
  };
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
      "astro:server:setup": ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split("?")[0] ?? "/";
          if (!isPage(path)) return next();
          faults ??= find().then((found) => {
            for (const fault of [...found.everywhere, ...[...found.drafts.values()].flat()])
              logger.error(fault);
            return found;
          });
          faults.then(async ({ everywhere, drafts }) => {
            const draft = [...drafts].find(([id]) => path.split("/").includes(id));
            const shown = everywhere.length > 0 ? everywhere : (draft?.[1] ?? []);
            if (shown.length === 0) return next();
            const { faultsPage } = await import("./faults.ts");
            response.setHeader("content-type", "text/html; charset=utf-8").end(faultsPage(shown));
          }, next);
        });
        const readAgain = (): void => {
          complete();
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.ws.send({ type: "full-reload" });
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on("all", (_event, file) => {
          if (!/^(locales|src\/data)\//.test(relative(root, file))) return;
          clearTimeout(waiting);
          waiting = setTimeout(readAgain, QUIET);
        });
      },
    },
  };
}
