// npm run witness:sign -- FILE
// After a build: signs dist/data/build.json with the secret key of `npm run witness:key`.
import { readFileSync, writeFileSync } from "node:fs";
import { BUILD_LIST, type BuildList } from "../../deploy/build-list.ts";
import { signed } from "./keys.ts";

const [file] = process.argv.slice(2);
const list = `dist/${BUILD_LIST}`;
if (file === undefined) {
  console.error("Say which key: npm run witness:sign -- ~/report-safely.key");
  process.exit(1);
}
const bytes = readFileSync(list);
writeFileSync(`${list}.sig`, `${signed(bytes, readFileSync(file, "utf8"))}\n`);
const { commit, changed, files } = JSON.parse(bytes.toString()) as BuildList;
console.log(`${list}.sig: ${Object.keys(files).length} files of commit ${commit}`);
if (changed || commit === "unknown")
  console.log("Nobody else can build the same: commit all changes, and build where git is.");
