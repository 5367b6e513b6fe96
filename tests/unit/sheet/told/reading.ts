import { plainValue, type Detail } from "../../../../src/domain/sheet/told/details.ts";
import { tell } from "../../../../src/domain/sheet/told/tell.ts";
import { toldKnowledge } from "../../../../src/views/sheet/told.ts";

export const knowledge = toldKnowledge();
export const read = (text: string): Detail[] => tell(text, knowledge);

/** What was picked out, as in "age: 14 writer". */
export function said(text: string): string[] {
  return read(text).map((detail) => `${detail.kind}: ${plainValue(detail)}`.replace(/: $/, ""));
}
