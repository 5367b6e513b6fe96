/**
 * Asks for what nobody needs to read a page once it has been painted: modules and paper. Every built page holds this function itself
 * (deploy/page/after-paint.ts): it may use nothing that stands outside.
 *
 * @param paper address of the style sheet for print
 */
export function afterPaint(modules: readonly string[], paper: string): void {
  // A browser has at most two frames in the making: when the fourth begins, the first has been seen.
  let frames = 4;
  const wait = (): void => {
    if (frames--) return void requestAnimationFrame(wait);
    modules.forEach((src) => void import(src));
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "stylesheet", media: "print", href: paper }));
  };
  wait();
}
