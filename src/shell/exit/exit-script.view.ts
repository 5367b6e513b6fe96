import { once } from "../../core/remembered.rules.ts";
import { bundled } from "../../ui/bundle.view.ts";

/** Returns the script of the exit (src/shell/exit), which is inline in every page. */
export const exitScript = once(() =>
  bundled('import "./src/shell/exit/exit-key.client.ts";', undefined, "iife").trim(),
);
