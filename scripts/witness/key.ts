// npm run witness:key -- FILE
// Makes the key by which whoever publishes signs a build: FILE holds the secret half, which stays outside the project;
// the other half is printed, for partners who watch the site.
import { existsSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { newKeys } from "./keys.ts";

const [file] = process.argv.slice(2);
const inside = file === undefined || !relative(process.cwd(), resolve(file)).startsWith("..");
if (file === undefined || inside || existsSync(file)) {
  console.error(
    file === undefined
      ? "Say where the secret key goes: npm run witness:key -- ~/report-safely.key"
      : inside
        ? `${file} lies in the project: a secret key belongs outside.`
        : `${file} is there already, and is not written over.`,
  );
  process.exit(1);
}
const { secret, open } = newKeys();
writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
console.log(`Secret key: ${file}. Nobody else needs it; whoever has it signs in your name.`);
console.log(`Public key, for whoever watches the site:\n${open}`);
