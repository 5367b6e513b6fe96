import type { Block } from "../../report/handover.rules.ts";
import type { SheetIsland } from "../island.rules.ts";
import type { Phrases } from "../../report/phrases.rules.ts";
import { handoverText, notesFile } from "../../report/text.rules.ts";

/** Long enough for any browser to have taken the file; then its address is gone. */
const KEPT = 10_000;

/** Copies the handover; where the browser does not let it, the text is selected. @returns what to say of it */
export async function copy(
  sheet: HTMLElement,
  blocks: readonly Block[],
  phrases: Phrases,
  { say }: SheetIsland,
): Promise<string> {
  if (blocks.length === 0) return say.handoverEmpty;
  try {
    await navigator.clipboard.writeText(handoverText(blocks, phrases));
    return say.copied;
  } catch {
    sheet.querySelector<HTMLDetailsElement>("[data-whole]")!.open = true;
    getSelection()?.selectAllChildren(sheet.querySelector("[data-out]")!);
    return say.notCopied;
  }
}

/** Saves the handover as `notes.txt`: a name that tells nobody what is in it. @returns false when there is nothing to save */
export function saved(blocks: readonly Block[], phrases: Phrases): boolean {
  if (blocks.length === 0) return false;
  const file = new Blob([notesFile(handoverText(blocks, phrases))], { type: "text/plain;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "notes.txt";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  return true;
}
