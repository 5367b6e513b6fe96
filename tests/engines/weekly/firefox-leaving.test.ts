import { openFirefox } from "../firefox.ts";
import { leaving } from "../leaving.ts";

leaving("Firefox", openFirefox, [true, false]);
