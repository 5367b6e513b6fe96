import type { Answer } from "../../../domain/sheet/answers.ts";
import type { Heard } from "../../../domain/sheet/heard/heard.ts";

/** A detail on the page: whether it is ticked, and whether it is in the sheet. */
export interface HeardLine {
  heard: Heard;
  role: string;
  answer: Answer;
  isTicked: boolean;
  isTaken: boolean;
}

/** What a visitor can do with a line. */
export interface LineActs {
  tick(line: HeardLine, isTicked: boolean): void;
  change(line: HeardLine, role: string, answer: Answer): void;
}
