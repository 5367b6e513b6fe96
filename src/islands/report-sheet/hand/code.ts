import type { Block } from "../../../domain/sheet/handover.ts";
import type { Phrases } from "../../../domain/sheet/phrases.ts";
import type { Told } from "../told/story.ts";

const SVG = "http://www.w3.org/2000/svg";
/** White that a reader needs around a code, in squares. */
const QUIET = 4;

/** The lines for a machine as a code, for paper; where they are too long, a sentence says so. */
export function showCode(
  figure: HTMLElement,
  blocks: readonly Block[],
  { qr, noQr, tag, dir }: Phrases,
  told: Told,
): void {
  const lines = blocks.find(({ id }) => id === "machine")?.lines ?? [];
  const text = lines.map(({ parts }) => parts.map((part) => part.text).join("")).join("\n");
  const code = text === "" ? undefined : told.qrPath(text);
  const caption = document.createElement("figcaption");
  Object.assign(caption, { lang: tag, dir });
  caption.textContent = code ? qr : noQr;
  figure.replaceChildren(...(code ? [drawn(code)] : []), caption);
}

function drawn({ size, path }: { readonly size: number; readonly path: string }): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const whole = size + 2 * QUIET;
  svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${whole} ${whole}`);
  svg.setAttribute("aria-hidden", "true");
  const squares = document.createElementNS(SVG, "path");
  squares.setAttribute("d", path);
  svg.append(squares);
  return svg;
}
