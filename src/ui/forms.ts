import { fileHref } from "../core/words/urls.ts";

/**
 * Attributes of every form with text fields; no text field may be outside such a form. For each other form, and for
 * fields outside forms, Chromium sends its maker a number made from the host and the fields before anyone types. It takes
 * a form with this action for a search and sends nothing. The form is never sent: the content policy forbids it.
 * Fields inherit the other attributes, which stop autocorrect and completion: these may ask a server.
 */
export const PRIVATE = {
  action: fileHref("search"),
  autocomplete: "off",
  autocorrect: "off",
  writingsuggestions: "false",
} as const;
