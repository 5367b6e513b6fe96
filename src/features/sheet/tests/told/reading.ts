import { site } from "../../../../site/site.ts";
import { plainValue, type Detail } from "../../told/details.rules.ts";
import { tell } from "../../told/tell.rules.ts";
import { toldKnowledge } from "../../told.view.ts";

export const knowledge = toldKnowledge(site());
export const read = (text: string): Detail[] => tell(text, knowledge);

/** What was picked out, as in "age: 14 writer". */
export function said(text: string): string[] {
  return read(text).map((detail) => `${detail.kind}: ${plainValue(detail)}`.replace(/: $/, ""));
}
