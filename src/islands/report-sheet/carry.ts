import type { Block } from "../../domain/sheet/handover.ts";
import type { Phrases } from "../../domain/sheet/phrases.ts";
import { handoverText, notesFile } from "../../domain/sheet/text.ts";

/** Long enough for any browser to have taken the file; then its address is gone. */
const KEPT = 10_000;

/** Copies the handover. @returns whether the browser let it */
export async function copied(blocks: readonly Block[], phrases: Phrases): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(handoverText(blocks, phrases));
    return true;
  } catch {
    return false;
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
