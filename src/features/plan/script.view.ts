import { bundled, moduleOf, type Module } from "../../ui/bundle.view.ts";

let made: Module | undefined;

/** Returns the script that replaces the style rules of a plan in browsers without `:has()`. */
export const followScript = (): Module =>
  (made ??= moduleOf("plan", bundled(`export { follow } from "./src/features/plan/without-has.client.ts";`)));
