import type { Phrases } from "../report/phrases.rules.ts";
import { leavesOf, type Sheet } from "../report/answers.rules.ts";
import type { Words } from "../../core/schema/line.ts";
import type { SheetForm } from "../report/sheet-words.schema.ts";

/** A question of the sheet on paper. */
export interface BlankField {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** Boxes to tick, each in the reader's language and in that of whoever takes the sheet; none where one writes. */
  readonly options: readonly { readonly label: string; readonly other: string | undefined }[];
}
export interface BlankPart {
  /** "" for the first: the title of the page stands above it. */
  readonly title: string;
  readonly fields: readonly BlankField[];
}

/** More answers than these are written by hand. */
const MOST_BOXES = 12;

/** The sheet that is filled in by hand, in the order of the one on the page. */
export function blankParts({ sections }: Sheet, form: SheetForm, other: Phrases): BlankPart[] {
  return sections
    .map(({ id, open, fields }) => ({
      title: open ? "" : plain(form.sections[id]?.title ?? ""),
      fields: fields
        .flatMap(leavesOf)
        .filter(({ paper }) => paper)
        .map(({ id: field, kind, options = [] }) => ({
          id: field,
          kind,
          label: plain(form.fields[field]?.label ?? ""),
          options:
            options.length > MOST_BOXES
              ? []
              : options.map((option) => ({
                  label: plain(form.fields[field]?.options?.[option] ?? ""),
                  other: other.fields[field]?.options?.[option],
                })),
        })),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** On paper the sheet speaks to whoever holds the pen: as to a grown-up. */
const plain = (words: Words): string => (typeof words === "string" ? words : words.all);
