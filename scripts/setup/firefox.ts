import { fileURLToPath } from "node:url";
import { debian, findOrInstall, findProgram } from "./programs.ts";

/** Path of a Firefox on this machine: `FIREFOX_PATH`, then the system's. Undefined when there is none. */
export function findFirefox(): string | undefined {
  return findProgram(["firefox-esr", "firefox"], process.env.FIREFOX_PATH);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  findOrInstall(
    () => {
      const path = findFirefox();
      return path && `Firefox: ${path}`;
    },
    debian("firefox-esr"),
    "The journeys are also walked in Firefox, and none could be found or installed.\n" +
      "Install one (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program, then run npm test again.",
  );
}
