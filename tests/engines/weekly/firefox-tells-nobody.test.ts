import { openFirefox } from "../firefox.ts";
import { tellsNobody } from "../tells-nobody.ts";

tellsNobody({
  name: "Firefox",
  asksOfForms: false,
  own: /^firefox\.settings\.services\.mozilla\.com$/,
  open: (folder, { port }) =>
    openFirefox(true, folder, {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": port,
      // Firefox then saves its open tabs, for recovery after a crash, while the visitor fills in the sheet.
      "browser.sessionstore.interval": 500,
      "browser.sessionstore.resume_from_crash": true,
    }),
});
