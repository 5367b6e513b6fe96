import { site } from "../../src/site/site.ts";
import { shareSource } from "../../src/features/share/share.load.ts";
import { readFileSync } from "node:fs";

/** Another person's page with a card on it. */
export interface ForeignPage {
  readonly name: string;
  readonly html: string;
  /** Whether the card keeps its frame there. */
  readonly framed: boolean;
}

// Styles that a school's theme may set for everything, with !important.
const SCHOOL = `* { color: #fff; font-size: 9px; line-height: 1; letter-spacing: 3px; text-transform: uppercase; float: left }
  body { background: #fff; font-family: cursive } p, li { display: inline; opacity: 0.3 } ul { list-style: none; text-indent: -999px }
  a { display: none; color: #eee !important; background: #fff !important } a[href^="tel"] { visibility: hidden }
  div { height: 20px; overflow: hidden; width: 2000px; position: absolute } strong, bdi { font-weight: 100; font-size: 0 }`;
const TURNED = `* { direction: rtl; text-align: right } body { background: #10233a; color: #fff } a { color: #ff0 }
  bdi { unicode-bidi: normal }`;
const STRICT = `body { background: #fff; color: #222; font: 1rem serif }`;

/** Returns three pages with the example card in one language. */
export function foreignPages(locale: string): ForeignPage[] {
  const card = readFileSync(`dist/${locale}/share/html/${shareSource(site()).example}.txt`, "utf8");
  const page = (name: string, html: string, style: string, policy = ""): ForeignPage => {
    const head = `<meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width"><title>${name}</title><style nonce="own">${style}</style>`;
    const whole = `<!doctype html><html ${html}><head>${head}</head><body><main id="pasted">${card}</main></body></html>`;
    return { name, html: whole, framed: policy === "" };
  };
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-own'">`;
  return [
    page("a school with styles of its own", 'lang="fr"', SCHOOL),
    page("a page read from right to left", 'lang="ar" dir="rtl"', TURNED),
    page("a page with a strict policy", 'lang="en"', STRICT, policy),
  ];
}

/** Returns the faults of the card on the open page. It runs in the page, so it uses nothing outside. */
export function cardFaults(framed: boolean): string[] {
  const card = document.querySelector<HTMLElement>("#pasted > div")!;
  const faults: string[] = [];
  const colour = (css: string): number[] => (css.match(/[\d.]+/g) ?? []).map(Number);
  const light = (css: string): number => {
    const [r = 0, g = 0, b = 0] = colour(css).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (start: Element): string => {
    for (let one: Element | null = start; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if ((colour(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  if (getComputedStyle(card).borderTopStyle !== (framed ? "solid" : "none")) faults.push("its frame");
  for (const one of [card, ...card.querySelectorAll("*")]) {
    const style = getComputedStyle(one);
    const text = (one.textContent ?? "").trim();
    const named = `<${one.localName}> ${text.slice(0, 30)}`;
    const { width, height } = one.getBoundingClientRect();
    if (width < 4 || height < 4 || style.visibility !== "visible") faults.push(`${named}: not seen`);
    if (Number(style.opacity) < 1 || style.float !== "none") faults.push(`${named}: not as it is`);
    if (parseFloat(style.fontSize) < 12) faults.push(`${named}: too small`);
    if (style.textTransform !== "none" || style.textIndent !== "0px") faults.push(`${named}: other letters`);
    const [a, b] = [light(style.color), light(behind(one))].sort((x, y) => y - x) as [number, number];
    if ((a + 0.05) / (b + 0.05) < 4.5) faults.push(`${named}: ${style.color} on ${behind(one)}`);
    const dir = one.localName === "bdi" ? "ltr" : card.dir;
    if (style.direction !== dir) faults.push(`${named}: reads ${style.direction}`);
    if (one.localName === "bdi" && style.unicodeBidi !== "isolate") faults.push(`${named}: not isolated`);
  }
  if (card.scrollWidth > card.clientWidth + 1 || card.getBoundingClientRect().width > innerWidth)
    faults.push("wider than the page");
  return faults;
}
