// npm run test:programs: finds or installs every program that `npm test` needs, before any test.
import { BROWSER } from "./browser.ts";
import { FIREFOX } from "./firefox.ts";
import { provide } from "./provide.ts";
import { SERVERS } from "./servers.ts";
import { WEBKIT } from "./webkit.ts";

if (!(await provide([SERVERS, FIREFOX, WEBKIT, BROWSER]))) process.exitCode = 1;
