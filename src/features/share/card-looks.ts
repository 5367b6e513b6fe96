// What another site's style sheet says of all paragraphs or links is taken back, also where it insists. That does not
// reach direction.
export const PLAIN = important("all:revert");
/** The frame inherits nothing either; its letters are as large as the reader's browser is told to make them. */
export const FRAME = important(
  "all:initial",
  "display:block",
  "max-width:34em",
  "margin:1em 0",
  "padding:min(1em,16px)",
  "border:2px solid #10233a",
  "background:#fff",
  "color:#10233a",
  "color-scheme:light",
  "font:medium/1.5 sans-serif",
  "text-align:start",
);
export const BUTTON = important(
  "display:inline-block",
  "padding:.6em 1em",
  "background:#0a4f57",
  "color:#fff",
  "font-weight:bold",
  "text-decoration:none",
);
export const LIST = important("padding-inline-start:min(2.5em,20px)");
/** With very large letters a number grows no wider than the card. */
export const CALL = important("white-space:nowrap", "font-size:min(1em,6vw)");
export const ISOLATED = important("unicode-bidi:isolate");

/** The same as a style sheet, for the card that a page of this site shows: its policy refuses looks inside tags. */
export const SHEET = Object.entries({
  "> div": FRAME,
  // Whoever moves by key sees where they are.
  "> div :where(:not(:focus))": PLAIN,
  "p:nth-child(2) a": BUTTON,
  ul: LIST,
  '[href^="tel:"]': CALL,
  bdi: ISOLATED,
})
  .map(([selector, looks]) => `.shared-card ${selector}{${looks}}`)
  .join("");

export function important(...rules: string[]): string {
  return rules.map((rule) => `${rule}!important`).join(";");
}
