import qrcode from "qrcode";
import { codePath, codeSide } from "../../../core/code.rules.ts";

/** More signs than these make squares that no telephone reads from paper. */
const MOST = 1_400;

/** A code as a drawing: one path, in a square of so many units. */
export interface Code {
  readonly side: number;
  readonly path: string;
}

/** The code of a text in ASCII. @returns undefined when it is too long */
export function codeOf(text: string): Code | undefined {
  if (text.length > MOST) return undefined;
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "L" });
  return { side: codeSide(modules), path: codePath(modules) };
}
