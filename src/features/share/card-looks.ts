// Undoes the rules of another site's style sheet for all paragraphs or links, even with !important. It does
// not change the direction.
export const PLAIN = important("all:revert");
/** The frame inherits nothing. Its letters have the size that the reader sets in the browser. */
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
export const LINK = important("color:#0a4f57");
/** With very large letters, a number that is longer than its line breaks between its groups: a smaller one would be hard to read. */
export const CALL = important(
  "color:#0a4f57",
  "display:inline-block",
  "max-width:100%",
  "overflow-wrap:break-word",
);
export const ISOLATED = important("unicode-bidi:isolate");

/** The same as a style sheet, for cards on our own pages: our policy blocks inline styles. */
export const SHEET = Object.entries({
  "> div": `${FRAME};${important("max-width:none", "margin:0")}`,
  // Keyboard users see the focus.
  "> div :where(:not(:focus))": PLAIN,
  // No margin adds to the room within the frame.
  "> div > :first-child": important("margin-block-start:0"),
  "> div > :last-child": important("margin-block-end:0"),
  a: LINK,
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
