import type { Phrases } from "./phrases.ts";
import type { Sheet } from "./answers.ts";

/** A sentence for everyone but the young person, and one for the young person. */
export type Both = readonly [all: string, me: string];

/** What the page hands to the script of the sheet, as JSON: the rules' data and the words of the page's language. */
export interface SheetIsland {
  readonly sheet: Sheet;
  readonly handovers: readonly Phrases[];
  /** Need id to what is needed, as HTML. */
  readonly needs: Readonly<Record<string, Both>>;
  /** Why id to why it matters, as HTML. */
  readonly why: Readonly<Record<string, Both>>;
  /** Slip id to what may have slipped, as HTML. */
  readonly slips: Readonly<Record<string, Both>>;
  /** How many things are missing, as a sentence, by their number. */
  readonly missing: readonly string[];
  /** Handover language to the label of the button that copies, as HTML. */
  readonly copy: Readonly<Record<string, string>>;
  /** Sentences of `locales/xx/ui/sheet.json` that are said while the sheet is in use. */
  readonly say: Readonly<Record<(typeof SAID)[number], string>>;
}

/** Keys of the sentences that are said while the sheet is in use. */
export const SAID = [
  "given",
  "missing",
  "copied",
  "notCopied",
  "saved",
  "clear",
  "cleared",
  "undo",
  "undone",
  "noImageWhy",
  "handoverEmpty",
] as const;
