import qrcode from "qrcode";
import { codePath, codeSide } from "../../core/code.rules.ts";

/**
 * Returns a QR code as one black path.
 *
 * @param address what the code opens
 * @example codeSvg("https://report-safely.example/en/") // "<svg …"
 */
export function codeSvg(address: string): string {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "M" });
  const [side, path] = [codeSide(modules), codePath(modules)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`;
}
