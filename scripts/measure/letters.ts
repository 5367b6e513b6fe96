import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const FILES = ["latin", "arabic"].map(
  (script) => `node_modules/@fontsource-variable/readex-pro/files/readex-pro-${script}-wght-normal.woff2`,
);

/**
 * Sets the open page in Readex Pro, on every machine alike. A screen shows the system's type, and the only type of a
 * machine that runs tests may be wider than that of any telephone. It works where the page's scripts are off too.
 */
export const setInReadex = (page: Page): Promise<void> =>
  page.evaluate(
    setIn,
    FILES.map((file) => readFileSync(file, "base64")),
  );

/** Runs in the browser: sets the page in the type of these files. */
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
