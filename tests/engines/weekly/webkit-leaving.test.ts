import { leaving } from "../leaving.ts";
import { openWebKit } from "../webkit.ts";

leaving("WebKit", () => openWebKit(false), [true]);
