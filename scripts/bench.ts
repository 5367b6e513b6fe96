// npm run bench: what is said of speed, as ratios; apart from the tests, because machines are noisy. Needs a built site.
import { execFileSync } from "node:child_process";

for (const script of ["bench-find", "bench-sheet", "bench-build"]) {
  console.log(`\n${script}`);
  execFileSync(process.execPath, [`scripts/${script}.ts`], { stdio: "inherit" });
}
