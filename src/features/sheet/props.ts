import type { GroupField } from "../report/sheet-facts.schema.ts";
import type { SheetPage } from "./page.view.ts";

/** A part of the sheet. */
export interface SheetPart {
  page: SheetPage;
}

/** A part that asks one question. */
export interface FieldPart extends SheetPart {
  field: GroupField;
  /** Id on the page; "#" stands for the number of the block it is in. */
  id: string;
}
