import { execFileSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Programs that drive a WebKit without a screen. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** The system's WebKit with its driver and a screen in memory; undefined when one of the three is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = onPath("WebKitWebDriver");
  const screen = onPath("Xvfb");
  const browser = globSync("/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser").sort().at(-1);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));
}

const INSTALLS: [command: string, ...args: string[]][] = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "webkit2gtk-driver", "xvfb"],
];

function installWebKit(): void {
  for (const [command, ...args] of INSTALLS) {
    if (findWebKit()) return;
    try {
      execFileSync(command, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    } catch {
      // The next one is tried; the message below says what to do when none worked.
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installWebKit();
  const found = findWebKit();
  if (!found) {
    console.error(
      "The journeys are also walked in WebKit, and none could be found or installed.\n" +
        "Install it (on Debian: apt-get install webkit2gtk-driver xvfb), then run npm test again.",
    );
    process.exit(1);
  }
  console.log(`WebKit: ${found.browser}`);
}
