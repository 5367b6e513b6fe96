import looks from "./answers.css?inline";

let sheet: CSSStyleSheet | undefined;

/** Gives the answers their looks, once for all boxes of a page. A sheet made by script needs no leave of the content policy. */
export function dress(): void {
  if (sheet || !("adoptedStyleSheets" in document)) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
