import puppeteer from "puppeteer-core";
import { findBrowser } from "../../../scripts/setup/browser.ts";
import { tellsNobody } from "../tells-nobody.ts";

tellsNobody({
  name: "Chromium",
  asksOfForms: true,
  own: /^(accounts\.google\.com|clients2\.google\.com|redirector\.gvt1\.com|update\.googleapis\.com)$/,
  open: (profile, watch, formsAt) => {
    const executablePath = findBrowser();
    if (!executablePath)
      throw new Error("No Chromium: run `node scripts/setup/browser.ts`, or set CHROME_PATH to its program.");
    return puppeteer.launch({
      executablePath,
      headless: true,
      userDataDir: profile,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        `--proxy-server=${watch.address}`,
        `--autofill-server-url=${formsAt}/`,
      ],
    });
  },
});
