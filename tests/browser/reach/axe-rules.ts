/** The rule sets that axe checks. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// The palette consists of AAA pairs (docs/palette.md), so the stricter rule replaces the usual one.
export const CONTRAST = {
  "color-contrast": { enabled: false },
  "color-contrast-enhanced": { enabled: true },
};
