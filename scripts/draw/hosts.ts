// npm run hosts
// Writes the files of every host from the headers in deploy/headers.ts. SITE_BASE=/folder writes them for a folder of a host.
import { existsSync, writeFileSync } from "node:fs";
import { HOST_FILES, cdnHeaders } from "../../deploy/hosts.ts";
import { BASE } from "../../src/core/words/urls.ts";

for (const [path, make] of Object.entries(HOST_FILES)) {
  writeFileSync(path, make(BASE));
  console.log(path);
}
if (existsSync("dist")) {
  writeFileSync("dist/_headers", cdnHeaders(BASE));
  console.log("dist/_headers");
}
