// npm run measure -- [FOLDER…]: measures the plans of built sites on a phone, without script, before a reader opens or
// answers anything. It prints the lowest, the middle and the highest value for each language. It fails if a plan is over
// a limit, and names it.
import { globSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { findShell } from "../setup/browser.ts";
import { setInReadex } from "./letters.ts";
import { figuresOf, over, weightOf } from "./page.ts";

const folders = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findShell()! });

for (const folder of folders.length > 0 ? folders : ["dist"]) {
  const server = createServer(sirv(folder));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const plans = Map.groupBy(globSync("*/help/**/index.html", { cwd: folder }), (file) => file.split("/")[0]!);
  console.log(folder);
  for (const [language, files] of plans) {
    const rows = [];
    for (const file of files.sort()) {
      await page.goto(`${origin}/${file.replace("index.html", "")}`);
      // The take-down chooser has the address of a situation, but is not a plan.
      if ((await page.locator(".guard").count()) === 0) continue;
      await setInReadex(page);
      rows.push({ file, ...(await page.evaluate(figuresOf)), bytes: weightOf(folder, file) });
    }
    console.log(`  ${language}: ${rows.length} plans`);
    for (const key of ["words", "height", "first", "second", "repeats", "days", "bytes"] as const) {
      const sorted = rows.filter((row) => row[key] !== undefined).sort((a, b) => a[key]! - b[key]!);
      const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
      console.log(
        `    ${key.padEnd(8)} ${least?.[key]} · ${middle?.[key]} · ${most?.[key]} (${most?.file.replace("/index.html", "")})`,
      );
    }
    for (const row of rows)
      for (const figure of over(row)) {
        console.error(`    ${row.file.replace("/index.html", "")}: ${figure} is too much`);
        process.exitCode = 1;
      }
  }
  await context.close();
  server.close();
}
await browser.close();
