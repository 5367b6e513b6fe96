import { once } from "../../domain/remembered.ts";
import { bundled } from "../shared/bundle.ts";

/** What makes the exit leave less behind (src/islands/exit-key), as it stands inside every page. */
export const exitScript = once(() =>
  bundled('import "./src/islands/exit-key/exit-key.ts";', undefined, "iife").trim(),
);
