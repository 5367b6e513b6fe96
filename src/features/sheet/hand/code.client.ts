import type { Block } from "../../report/handover.rules.ts";
import type { OfficePhrases } from "../../report/phrases.rules.ts";
import type { Code } from "./qr.client.ts";
import type { Told } from "../told/story.client.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The lines for a machine as a code, for paper; where they are too long, a sentence says so. */
export function showCode(
  figure: HTMLElement,
  blocks: readonly Block[],
  { qr, noQr, tag, dir }: OfficePhrases,
  told: Told,
): void {
  const lines = blocks.find(({ id }) => id === "machine")?.lines ?? [];
  const text = lines.map(({ parts }) => parts.map((part) => part.text).join("")).join("\n");
  const code = text === "" ? undefined : told.codeOf(text);
  const caption = document.createElement("figcaption");
  Object.assign(caption, { lang: tag, dir });
  caption.textContent = code ? qr : noQr;
  figure.replaceChildren(...(code ? [drawn(code)] : []), caption);
}

function drawn({ side, path }: Code): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${side} ${side}`);
  svg.setAttribute("aria-hidden", "true");
  const squares = document.createElementNS(SVG, "path");
  squares.setAttribute("d", path);
  svg.append(squares);
  return svg;
}
