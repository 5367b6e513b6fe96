import { fileHref } from "../core/words/urls.ts";

/**
 * What a form with fields to type in carries, and each such field stands in one. Chromium sends its maker a number made
 * of the host and the fields of a form before anything is typed, another for each page; for fields in no form too. It
 * takes a form with this address for a search and sends nothing. Nothing is ever sent there: the policy forbids it.
 * Its fields take the rest from it: no word is corrected or completed, which may ask a server.
 */
export const PRIVATE = {
  action: fileHref("search"),
  autocomplete: "off",
  autocorrect: "off",
  writingsuggestions: "false",
} as const;
