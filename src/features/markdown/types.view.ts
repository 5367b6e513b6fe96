import type { View } from "../../shell/page.view.ts";

/** What a page says, as Markdown. */
export interface Twin {
  readonly view: View;
  readonly title: string;
  /** Whether who answers stands at its foot. */
  readonly help: boolean;
  readonly parts: readonly string[];
}
