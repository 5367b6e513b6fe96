import { bundled, moduleOf, type Module } from "../shared/bundle.ts";

let made: Module | undefined;

/** The script that does the work of the rules of a plan where a browser does not know `:has()`. */
export const followScript = (): Module =>
  (made ??= moduleOf("plan", bundled(`export { follow } from "./src/islands/answers/without-has.ts";`)));
