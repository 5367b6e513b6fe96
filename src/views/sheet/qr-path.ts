import qrcode from "qrcode";

/** More signs than these make squares that no telephone reads from paper. */
const MOST = 1_400;

/**
 * A text as the path of a QR code, one unit a square.
 *
 * @param text ASCII
 * @returns undefined when it is too long
 */
export function qrPath(text: string): { readonly size: number; readonly path: string } | undefined {
  if (text.length > MOST) return undefined;
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: "L" }).modules;
  const squares = [...data].flatMap((dark, at) =>
    dark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  return { size, path: squares.join("") };
}
