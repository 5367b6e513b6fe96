// npm run locales: reports how much of each language is missing, looks untranslated or is older than its source.
// Exits with 1 if a published language lacks something. For each sentence of one: npm run locales -- XX. For another source: npm run locales -- XX YY
import { noAges } from "./age.ts";
import { lines } from "./lines.ts";
import { report } from "./report.ts";

try {
  const [only, beside] = process.argv.slice(2);
  const everything = report(process.cwd(), beside);
  const reports = everything.filter(({ locale }) => only === undefined || locale.id === only);
  if (reports.length === 0) throw new Error(`locales/${only}: no such language`);
  for (const one of reports) console.log(lines(one, only !== undefined).join("\n"));
  const unknown = noAges(process.cwd());
  if (unknown !== undefined) console.log(unknown);
  if (
    reports.some(({ locale, missing, exit }) => locale.published && (missing.length > 0 || exit === "none"))
  )
    process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
