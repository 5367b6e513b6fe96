import { once } from "../../core/remembered.rules.ts";
import { bundled } from "../../ui/bundle.view.ts";

/** What makes the exit leave less behind (src/shell/exit), as it stands inside every page. */
export const exitScript = once(() =>
  bundled('import "./src/shell/exit/exit-key.client.ts";', undefined, "iife").trim(),
);
