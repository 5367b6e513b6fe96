// npm run bench: what is said of speed, as ratios; apart from the tests, because machines are noisy. Needs a built site.
import { spawnSync } from "node:child_process";

const BENCHES = ["words", "page", "serve", "find", "sheet", "build"];

// One that cannot run on this machine leaves the others.
const failed = BENCHES.filter((name) => {
  console.log(`\nbench:${name}`);
  return spawnSync("npm", ["run", "--silent", `bench:${name}`], { stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nNot run to the end: ${failed.map((name) => `bench:${name}`).join(", ")}`);
  process.exitCode = 1;
}
