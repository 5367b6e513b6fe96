import { openChromium } from "../chromium.ts";
import { leaving } from "../leaving.ts";

leaving("Chromium", openChromium, [true, false]);
