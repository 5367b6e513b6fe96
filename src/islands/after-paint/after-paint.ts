/** What `new FontFace()` is told: a name, `url(…)` of a file, and which letters and weights it holds. */
export type Face = readonly [family: string, source: string, descriptors: FontFaceDescriptors];

/**
 * Asks for what nobody needs to read a page once it has been painted: modules, paper, and the site's own type, which
 * is shown from the second page of a visit on, when the browser has it. Every built page holds this function itself
 * (deploy/page/after-paint.ts): it may use nothing that stands outside.
 *
 * @param paper address of the style sheet for print
 */
export function afterPaint(faces: readonly Face[], modules: readonly string[], paper: string): void {
  const make = (): FontFace[] => faces.map((face) => new FontFace(...face));
  // Where the browser does not tell the pages of this site from others, type may come early; it is never waited for.
  const shown = (window.navigation?.entries() ?? history).length > 1 ? make() : [];
  shown.forEach((font) => document.fonts.add(font));
  // A browser has at most two frames in the making: when the fourth begins, the first has been seen.
  let frames = 4;
  const wait = (): void => {
    if (frames--) return void requestAnimationFrame(wait);
    modules.forEach((src) => void import(src));
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "stylesheet", media: "print", href: paper }));
    // Kept by the browser; where it cannot be had, letters stay those of the system. What is not shown is made late too.
    (shown.length > 0 ? shown : make()).forEach((font) => void font.load().catch(() => {}));
  };
  wait();
}
