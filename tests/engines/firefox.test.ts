import { openFirefox } from "./firefox.ts";
import { journeys } from "./journeys.ts";
import { leaving } from "./leaving.ts";
import { shared } from "./tab.ts";

const open = shared(openFirefox, 2);
journeys("Firefox", open);
leaving("Firefox", (keeps) => (keeps ? open() : openFirefox(false)), [true, false]);
