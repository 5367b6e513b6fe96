import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { debian, findProgram, type Wanted } from "./programs.ts";
import { provide } from "./provide.ts";

/** Programs that run a WebKit without a screen. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Returns the system's WebKit with its driver and a virtual screen. Undefined if one of the three is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = findProgram(["WebKitWebDriver"]);
  const screen = findProgram(["Xvfb"]);
  const browser = globSync("/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser").sort().at(-1);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** The WebKit for the tests of visitors' journeys. */
export const WEBKIT: Wanted = {
  what: "a WebKit with its driver and a screen in memory",
  found: () => {
    const found = findWebKit();
    return found && `WebKit: ${found.browser}`;
  },
  ways: debian("webkit2gtk-driver", "xvfb"),
  otherwise:
    "The journeys are also walked in WebKit, and none could be found or installed.\n" +
    "Install it (on Debian: apt-get install webkit2gtk-driver xvfb), then run npm test again.",
};

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await provide([WEBKIT]))) process.exitCode = 1;
