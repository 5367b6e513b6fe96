/**
 * The card, the call and what comes after may have stood in the place of a report sheet. When such a page is read
 * anew, Back leads on to pages that the browser still takes for parts of it: they are asked for, so that what is seen
 * is what the address says. Back may have been taken before this script came.
 */
// In the document of a sheet this page is a guest: there the sheet itself shows what comes next.
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
