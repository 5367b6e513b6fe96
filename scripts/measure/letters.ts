/**
 * Runs in the browser: brings the site's own letters, which a page asks for late, and waits for them. They are read
 * from what the script in its head is told, so that it works where scripts are off too.
 *
 * @returns "loaded", or "missing" where the page names none or they cannot be had
 */
export async function bring(): Promise<string> {
  const told = [...document.head.querySelectorAll("script:not([type])")].map((one) => one.textContent).join();
  const faces = [
    ...told.matchAll(/\["([^"]+)","(url\([^)]+\))",\{weight:"([^"]+)"[^}]*?(?:unicodeRange:"([^"]+)")?\}/g),
  ].map(([, family = "", source = "", weight = "", unicodeRange = "U+0-10FFFF"]) => {
    const face = new FontFace(family, source, { weight, unicodeRange, display: "block" });
    document.fonts.add(face);
    return face;
  });
  await Promise.all(faces.map((face) => face.load()));
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return faces.length > 0 && faces.every(({ status }) => status === "loaded") ? "loaded" : "missing";
}
