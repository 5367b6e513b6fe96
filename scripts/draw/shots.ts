import { locales, site } from "../../src/site/site.ts";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { serve } from "../../deploy/serve.ts";
import { serviceOf } from "../../src/ui/service.view.ts";
import { findBrowser } from "../setup/browser.ts";

// Takes pictures of the built site for people to look at: one page of each kind, in each width, language and colour
// scheme, and each plan on paper. `npm run shots -- WORD…` takes only addresses that contain one of the words.

const OUT = "artefacts/shots";
const WIDTHS = [360, 768, 1280];
const SCHEMES = ["light", "dark"] as const;
/** Paths without the language. An `@` adds answers, as in "@a1,b1". */
const PAGES = [
  "",
  "help/11/",
  "help/11/@a3,b3,c1",
  "help/9/@a1",
  "help/3/",
  "police/",
  "police/15/",
  "police/place/saint-jerome/",
  "police/place/montreal/",
  "police/service/sq/",
  "police/provinces/",
  "police/abroad/",
  "a-z/",
  "a-z/l/",
  "dpj/",
  "platforms/",
  "platforms/snapchat/",
  "services/",
  `${serviceOf(site(), "cybertip").slug}/`,
  "routes/",
  "no-such-page/",
];

const [, , ...wanted] = process.argv;
const addresses = ["/", ...locales().flatMap(({ id }) => PAGES.map((path) => `/${id}/${path}`))].filter(
  (address) => wanted.length === 0 || wanted.some((part) => address.includes(part)),
);

mkdirSync(OUT, { recursive: true });
const server = await serve(0);
const port = (server.address() as { port: number }).port;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({
        viewport: { width, height: width < 768 ? 640 : 900 },
        colorScheme,
      });
      for (const address of addresses) {
        await open(page, address);
        await page.screenshot({
          path: join(OUT, `${nameOf(address)}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
      }
      await page.close();
    }
  }
  const paper = await browser.newPage();
  for (const address of addresses) {
    await open(paper, address);
    await paper.pdf({ path: join(OUT, `${nameOf(address)}.pdf`), format: "Letter", printBackground: false });
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${addresses.length} pages in ${OUT}`);

/** Opens an address and chooses its answers. */
async function open(page: Page, address: string): Promise<void> {
  const [path, answers = ""] = address.split("@");
  await page.goto(`http://localhost:${port}${path}`);
  for (const id of answers.split(",").filter(Boolean)) await page.locator(`#${id}`).check({ force: true });
}

/** Returns a file name: "/ar/help/11/@a1" becomes "ar-help-11-a1". */
function nameOf(address: string): string {
  return address.replace(/[^\w]+/g, "-").replace(/^-|-$/g, "") || "chooser";
}
