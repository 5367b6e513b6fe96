import type { FieldPhrases, Phrases } from "../phrases.rules.ts";
import type { SheetBeside, SheetForm } from "../sheet-words.schema.ts";
import type { Words } from "../../../core/schema/line.ts";

/** Number of the only account, place or file. */
const ONLY = "1";

/**
 * Returns the phrases of the text that a person reads beside the handover: the labels and answers are those of the
 * form that they filled in.
 */
export function besideOf(
  frame: Omit<SheetBeside, "telephone">,
  form: SheetForm,
): Omit<Phrases, "id" | "label" | "tag" | "dir" | "intl" | "platforms"> {
  const { zones, scripts, otherPlatform } = form;
  const fields = Object.entries(form.fields).map(([id, { label, options }]) => [id, wordsOf(label, options)]);
  return {
    ...frame,
    zones,
    scripts,
    otherPlatform,
    fields: Object.fromEntries(fields) as Record<string, FieldPhrases>,
  };
}

function wordsOf(label: Words, options: Readonly<Record<string, Words>> | undefined): FieldPhrases {
  const said = heardBy(label);
  return {
    label: said.all,
    ...(said.self !== said.all && { self: said.self }),
    ...(said.me !== said.all && { me: said.me }),
    ...(said.all.includes("{{number}}") && { only: said.all.replace("{{number}}", ONLY) }),
    ...(options && {
      options: mapped(options, (words) => heardBy(words).all),
      spoken: { me: changed(options, "me"), self: changed(options, "self") },
    }),
  };
}

function heardBy(words: Words): { all: string; me: string; self: string } {
  if (typeof words === "string") return { all: words, me: words, self: words };
  return { all: words.all, me: words.me, self: words.self ?? words.all };
}

/** Returns the options that a reader hears otherwise than everybody else. */
function changed(options: Readonly<Record<string, Words>>, reader: "me" | "self"): Record<string, string> {
  const other = Object.entries(options).filter(([, words]) => heardBy(words)[reader] !== heardBy(words).all);
  return mapped(Object.fromEntries(other), (words) => heardBy(words)[reader]);
}

function mapped(
  options: Readonly<Record<string, Words>>,
  to: (words: Words) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([id, words]) => [id, to(words)]));
}
