import puppeteer from "puppeteer-core";
import { findFirefox } from "../../../scripts/setup/firefox.ts";
import { tellsNobody } from "../tells-nobody.ts";

tellsNobody({
  name: "Firefox",
  asksOfForms: false,
  own: /^firefox\.settings\.services\.mozilla\.com$/,
  open: (profile, { port }) => {
    const executablePath = findFirefox();
    if (!executablePath)
      throw new Error("No Firefox: run `node scripts/setup/firefox.ts`, or set FIREFOX_PATH to its program.");
    return puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: true,
      userDataDir: profile,
      extraPrefsFirefox: {
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": port,
        // What is written of open tabs, for after a crash, is written while the sheet is filled in.
        "browser.sessionstore.interval": 500,
        "browser.sessionstore.resume_from_crash": true,
      },
    });
  },
});
