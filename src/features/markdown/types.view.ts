import type { View } from "../../shell/page.view.ts";

/** The content of a page as Markdown. */
export interface MarkdownPage {
  readonly view: View;
  readonly title: string;
  /** Whether the list of who answers follows at the end. */
  readonly help: boolean;
  readonly parts: readonly string[];
}
