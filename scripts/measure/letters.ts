import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const FILES = ["latin", "arabic"].map(
  (script) => `node_modules/@fontsource-variable/readex-pro/files/readex-pro-${script}-wght-normal.woff2`,
);

/**
 * Sets the page in Readex Pro, so that it has the same widths on every machine. Screens use a system font, and that of a
 * test machine may be wider than any phone's. It also works if the scripts of the page are off.
 */
export const setInReadex = (page: Page): Promise<void> =>
  page.evaluate(
    setIn,
    FILES.map((file) => readFileSync(file, "base64")),
  );

/** Runs in the browser: loads these font files and uses them for the page. */
async function setIn(files: readonly string[]): Promise<void> {
  const families = files.map((file, at) => {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const face = new FontFace(`measured-${at}`, bytes.buffer, { weight: "160 700" });
    document.fonts.add(face);
    return face.load();
  });
  const loaded = await Promise.all(families);
  document.body.style.fontFamily = loaded.map(({ family }) => family).join();
}
