// Writes what each host needs to send the headers of deploy/headers.ts: `npm run hosts`.
import { existsSync, writeFileSync } from "node:fs";
import { HOST_FILES, cdnHeaders } from "../deploy/hosts.ts";

for (const [path, make] of Object.entries(HOST_FILES)) {
  writeFileSync(path, make());
  console.log(path);
}
if (existsSync("dist")) {
  writeFileSync("dist/_headers", cdnHeaders());
  console.log("dist/_headers");
}
