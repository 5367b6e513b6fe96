import type { Html, StepView } from "./types.view.ts";

/** Returns what is said about a body of the first action, below its number or beside the bar of 911. */
export function textsOf({ text, say }: StepView): readonly Html[] {
  return [...text, say].filter((one) => one !== undefined);
}
