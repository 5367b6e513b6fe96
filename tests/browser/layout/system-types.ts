// npm run test:fonts: tests the layout of the built site on systems with only one typeface, a different one
// each time.
import { spawnSync } from "node:child_process";
import { systemTypes } from "../../../scripts/setup/fonts.ts";

const FILES = ["layout/letters", "layout/geometry", "layout/settings", "offline/file"].map(
  (name) => `${name}.test.ts`,
);

let failed = 0;
for (const [name, conf] of systemTypes()) {
  console.log(`The system's only type is ${name}.`);
  const { status } = spawnSync("playwright", ["test", "--project=phone", ...FILES], {
    env: { ...process.env, FONTCONFIG_FILE: conf },
    stdio: "inherit",
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
