import { locales } from "../../../site/site.ts";

/** A mistake in one file of the chooser, and the message of the loader. */
export type BadChooser = [what: string, file: string, from: string, to: string, message: string];

const DATA = "src/data/take-down.yaml";

/** Mistakes in the written request. */
export const BAD_REQUESTS: readonly BadChooser[] = [
  [
    "a part of the request that no line of the text has",
    DATA,
    "{id: signed, part: signature}",
    "{id: signed}",
    `${DATA}: request.parts.3: no line of the text holds "signature"`,
  ],
  [
    "a line of the text for a part that the law does not ask for",
    DATA,
    "{id: who}",
    "{id: who, part: passport}",
    `${DATA}: request.lines.2.part: no part "passport"`,
  ],
  [
    "a law without its first day in force",
    DATA,
    '  from: "2026-05-19"\n',
    "",
    `${DATA}: request.from: is missing`,
  ],
  [
    "a text in a language that the site does not have",
    DATA,
    "  language: en\n",
    "  language: tlh\n",
    `${DATA}: request.language: no language "tlh"`,
  ],
  [
    "a request with an unknown source",
    DATA,
    "p4-tida-text",
    "p4-no-such-page",
    `${DATA}: request.sources: no source "p4-no-such-page"`,
  ],
  [
    "a line of the text that nobody wrote",
    `locales/${locales()[0]!.id}/take-down.yaml`,
    "    signed: ",
    "    sealed: ",
    "request.lines.signed: missing",
  ],
];
