import { bundled, moduleOf, type Module } from "../../ui/bundle.view.ts";

let made: Module | undefined;

/** The script that does the work of the rules of a plan where a browser does not know `:has()`. */
export const followScript = (): Module =>
  (made ??= moduleOf("plan", bundled(`export { follow } from "./src/features/plan/without-has.client.ts";`)));
