import { openChromium } from "../chromium.ts";
import { tellsNobody } from "../tells-nobody.ts";

tellsNobody({
  name: "Chromium",
  asksOfForms: true,
  own: /^(accounts\.google\.com|clients2\.google\.com|redirector\.gvt1\.com|update\.googleapis\.com)$/,
  open: (folder, watch, formsAt) =>
    openChromium(true, folder, [`--proxy-server=${watch.address}`, `--autofill-server-url=${formsAt}/`]),
});
