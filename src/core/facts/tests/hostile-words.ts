import type { BadFile } from "./bad-file.ts";

/** Mistakes in files of words, by their path in the folder of a language. */
export const BAD_WORD_FILES: readonly BadFile[] = [
  {
    title: "a region without a name",
    file: "regions.yaml",
    from: /\n {2}"13": [^\n]*/,
    to: "",
    says: "administrative.13",
  },
  {
    title: "everyday words for a guide that does not exist",
    file: "keywords.yaml",
    from: /\nguides:\n {2}([a-z0-9-]+):/,
    to: "\nguides:\n  not-a-guide:",
    says: "guides.not-a-guide",
  },
  {
    title: "a situation without everyday words",
    file: "keywords.yaml",
    from: /\n {2}meeting: [^\n]*/,
    to: "",
    says: "situations.meeting",
  },
  {
    title: "an answer of the take-down chooser without words",
    file: "take-down.yaml",
    from: /\n {6}grown: [^\n]*/,
    to: "",
    says: "questions.age.answers.grown",
  },
  {
    title: "a section of the sheet without a title",
    file: "sheet.yaml",
    from: /\n {4}child: [^\n]*/,
    to: "",
    says: "sections.child",
  },
  {
    title: "a missing phrase for the counter",
    file: "counter.yaml",
    from: "  slowly:",
    to: "  slower:",
    says: "slowly",
  },
  {
    title: "a missing sentence of the file for phones",
    file: "ui/offline.json",
    from: /\n {2}"keep": [^\n]*/,
    to: "",
    says: "keep",
  },
  {
    title: "a word of a story twice",
    file: "told.yaml",
    from: /\nstreets: \[/,
    to: "$&twice, twice, ",
    says: "streets.1",
  },
  {
    title: "a phrase of a story with a set that does not exist",
    file: "told.yaml",
    from: /\nstreets: \[/,
    to: "$&a <nothing>, ",
    says: "streets.0",
  },
  {
    title: "an app of a story that the facts do not know",
    file: "told.yaml",
    from: /\napps:\n/,
    to: "$&  no-app: [nothing]\n",
    says: "apps.no-app",
  },
];
