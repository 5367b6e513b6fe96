/**
 * The card, the call and what comes after may have stood in the place of a report sheet. When such a page is read
 * anew, Back leads on to pages that the browser still takes for parts of it: they are asked for, so that what is seen
 * is what the address says.
 */
const { pathname } = location;
// In the document of a sheet, which is complete, this page is a guest: there the sheet itself shows what comes next.
if (document.readyState !== "complete")
  addEventListener("popstate", () => {
    if (location.pathname !== pathname) location.reload();
  });

export {};
