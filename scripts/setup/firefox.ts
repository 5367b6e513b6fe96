import { fileURLToPath } from "node:url";
import { debian, findProgram, type Wanted } from "./programs.ts";
import { provide } from "./provide.ts";

/** Returns the path of a Firefox: `FIREFOX_PATH`, or the system's. Undefined if there is none. */
export function findFirefox(): string | undefined {
  return findProgram(["firefox-esr", "firefox"], process.env.FIREFOX_PATH);
}

/** The Firefox for the tests of visitors' journeys. */
export const FIREFOX: Wanted = {
  what: "a Firefox",
  found: () => {
    const path = findFirefox();
    return path && `Firefox: ${path}`;
  },
  ways: debian("firefox-esr"),
  otherwise:
    "The journeys are also walked in Firefox, and none could be found or installed.\n" +
    "Install one (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program, then run npm test again.",
};

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await provide([FIREFOX]))) process.exitCode = 1;
