import type { Block } from "./handover.rules.ts";
import type { Line } from "./lines.rules.ts";
import { isolated, type Part } from "./own-words.rules.ts";
import type { Phrases } from "./phrases.rules.ts";

const LINE_END = "\r\n";
/** Prefix of own words on lines of their own, so that a spreadsheet never reads such a line as a formula. */
const QUOTE = "> ";

/** Right-to-left letters, and characters that change the direction. */
const NEEDS_ISOLATING =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * Returns the handover as plain text, to copy or save. Lines end in the Windows way. Own words with several
 * lines, or from right to left, have lines of their own behind "> ", isolated, so that they cannot disturb
 * the text around them. Invisible control characters appear as symbols (␀).
 *
 * @returns "" when there is no block
 */
export function handoverText(blocks: readonly Block[], phrases: Phrases): string {
  let part = 0;
  return blocks
    .map(({ level, heading, lines }) => {
      const title = level === 2 ? `${++part}. ${heading}` : heading;
      return [title, ...lines.flatMap((line) => linesOf(line, phrases))].join(LINE_END) + LINE_END;
    })
    .join(LINE_END);
}

/** Returns the text as a file. The mark at its start tells Windows editors that it is UTF-8. */
export function notesFile(text: string): string {
  return `\ufeff${text}`;
}

function linesOf({ label, parts, danger, origin }: Line, { separator, join, origins }: Phrases): string[] {
  const inline = parts.filter((part) => !standsAlone(part)).map((part) => withNote(draw(part.text), part));
  const alone = parts.filter(standsAlone);
  const notes = alone
    .map(({ note }) => note)
    .filter(Boolean)
    .map((note) => `(${note})`);
  const said = [...inline, ...notes].join(join);
  const named = label === "" ? said : `${label}${said === "" ? separator.trimEnd() : separator}${said}`;
  const head = origin ? `${named} ${origins[origin]}` : named;
  return [danger ? `! ${head}` : head, ...alone.flatMap(quote)];
}

function standsAlone({ own, text }: Part): boolean {
  return own && (LINE_BREAK.test(text) || NEEDS_ISOLATING.test(text));
}

function quote({ text }: Part): string[] {
  return text.split(LINE_BREAK).map((line) => {
    const shown = draw(line);
    return QUOTE + (NEEDS_ISOLATING.test(line) ? isolated(shown) : shown);
  });
}

function withNote(text: string, { note }: Part): string {
  return note === "" ? text : `${text} (${note})`;
}

/**
 * Replaces control characters by symbols. A tab becomes spaces, because it would start a new cell in a
 * spreadsheet.
 */
function draw(text: string): string {
  return text
    .replaceAll("\t", "    ")
    .replace(/[\0-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replaceAll("\x7f", "\u2421");
}
