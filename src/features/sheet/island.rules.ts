import type { OfficePhrases } from "../report/phrases.rules.ts";
import type { EarTerms } from "./told/sounds.rules.ts";
import type { ClueKind } from "../report/sheet-facts.schema.ts";
import type { DoorTable } from "../report/receiver.rules.ts";
import type { Sheet } from "../report/answers.rules.ts";

/** A sentence for everyone else, one for the young person, and one for an adult to whom it happened. */
export type Both = readonly [all: string, me: string, self: string];

/** What is said in one language of a story that was read. It comes with what reads the story. */
export interface ToldSaid {
  /** Kind of find to the question whose or what it is, with {{value}}. */
  readonly asks: Readonly<Record<string, string>>;
  /** What a find may be, to the words of that answer. */
  readonly heard: Readonly<Record<string, Both>>;
  /** Mistake that someone is about to make, to what is said to them. */
  readonly mistakes: Readonly<Record<string, Both>>;
}

/** What the page hands to the script of the sheet, as JSON: the rules' data and the words of the page's language. */
export interface SheetIsland {
  readonly sheet: Sheet;
  readonly handovers: readonly OfficePhrases[];
  /** Id of the page's language. */
  readonly language: string;
  /** Slip id to what may have slipped. */
  readonly slips: Readonly<Record<string, Both>>;
  /** Kind of clue to why it may tell who writes, the label of the button that leads to it, and how many more there are. */
  readonly clues: Readonly<Record<ClueKind | "look" | "more", Both>>;
  /** Handover language to the label of the button that copies. */
  readonly copy: Readonly<Record<string, string>>;
  /** Whose the sheet is, by reader, in words. */
  readonly whose: Readonly<Record<string, string>>;
  /** BCP 47 tag of the page's language for ages. */
  readonly intl: string;
  /** Where the sheet is handed over, for every situation and reader. */
  readonly doors: DoorTable;
  /** Reason to why a door is shown. */
  readonly why: Readonly<Record<string, Both>>;
  /** Above the towns of one name. */
  readonly which: Both;
  /** Names in answers to questions, each with the page that it leads to. */
  readonly links: readonly (readonly [name: string, url: string])[];
  /** Number in a plan's address to what happened: a plan leads to the sheet with it and the letter of its reader. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Letter of a plan's reader to the reader. */
  readonly letters: Readonly<Record<string, string>>;
  /** Pages that take the place of the sheet without its being left, each with the module that holds it. */
  readonly kept: Readonly<Record<string, string>>;
  /** What reads the own words: its address. */
  readonly told: string;
  /** What the ear learned, and what people ask: addresses, "" where the language has none. */
  readonly ear: string;
  readonly questions: string;
  readonly terms: EarTerms;
  /** Sentences of `locales/xx/ui/sheet.json` that are said while the sheet is in use. */
  readonly say: Readonly<Record<(typeof SAID)[number], string>>;
}

/** Keys of the sentences that are said while the sheet is in use. */
export const SAID = [
  "copied",
  "notCopied",
  "saved",
  "clear",
  "cleared",
  "undo",
  "undone",
  "noImageWhy",
  "tooLong",
  "handoverEmpty",
  "change",
  "taken",
  "takenTown",
  "heardMore",
  "perhaps",
] as const;
