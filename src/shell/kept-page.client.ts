/**
 * A report sheet can show the card, the call and the page after a report inside its own document. After a reload of one
 * of these pages, the browser still thinks that Back stays in the same document. Then this script reloads, so that the
 * page matches its URL. It also checks once at the start, because Back may come before the script loads.
 */
// In the document of a sheet, the sheet itself shows the next page.
if (!customElements.get("report-sheet")) {
  const [visit] = performance.getEntriesByType("navigation");
  const { pathname } = new URL(visit?.name ?? location.href);
  const show = (): void => {
    if (location.pathname !== pathname) location.reload();
  };
  show();
  addEventListener("popstate", show);
}

export {};
