import type { BadFile } from "./bad-file.ts";

const MEETING = "src/data/situations/meeting.yaml";
const TEENS = "src/data/situations/two-teens.yaml";
const QUESTIONS = "src/data/questions.yaml";

/** What one situation may not share with another, or may not lack. */
export const BAD_SITUATIONS: readonly BadFile[] = [
  {
    rule: "the address of another situation",
    file: TEENS,
    change: (file) => (file.slug = "help/16"),
    field: "slug",
    message: /"help\/16", the same as in meeting.yaml/,
  },
  {
    rule: "the same position under a heading as another situation",
    file: TEENS,
    change: (file) => ((file.group = "person"), (file.order = 2)),
    field: "order",
    message: /the same as in meeting.yaml/,
  },
  {
    rule: "a revealing address of a sensitive situation",
    file: TEENS,
    change: (file) => (file.slug = "help/two-teenagers"),
    field: "slug",
    message: /number for an address/,
  },
  {
    rule: "a situation without sources",
    file: TEENS,
    change: (file) => ((file.sources = []), (file.claims = [])),
    field: "sources",
    message: /at least one source or claim/,
  },
  {
    rule: "a source that does not exist",
    file: MEETING,
    change: (file) => (file.sources = ["no-such-page"]),
    field: "sources",
    message: /no source "no-such-page"/,
  },
  {
    rule: "an id that is not the name of the file",
    file: TEENS,
    change: (file) => (file.id = "two-teenagers"),
    field: "id",
    message: /the file is two-teens.yaml/,
  },
  {
    rule: "a repeated answer",
    file: QUESTIONS,
    change: (file) => file.gap.answers.push("yes"),
    field: "gap.answers",
    message: /stands twice/,
  },
  {
    rule: "a “not sure” that counts as no answer",
    file: QUESTIONS,
    change: (file) => (file.gap.unsure = "perhaps"),
    field: "gap.unsure",
    message: /must itself be an answer/,
  },
  {
    rule: "an empty question that counts as no answer",
    file: QUESTIONS,
    change: (file) => (file.gap.empty = "perhaps"),
    field: "gap.empty",
    message: /must be an answer, or none/,
  },
];
