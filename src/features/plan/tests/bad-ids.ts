import type { BadFile } from "./bad-file.ts";

const MEETING = "src/data/situations/meeting.yaml";

/** Unknown ids in one situation. */
export const BAD_IDS: readonly BadFile[] = [
  {
    rule: "a danger line that does not exist",
    file: MEETING,
    change: (file) => (file.dangerLine = "nowhere"),
    field: "dangerLine",
    message: /no "nowhere"; there are .*calm/,
  },
  {
    rule: "a way to begin in danger that does not exist",
    file: MEETING,
    change: (file) => (file.dangerActs = "nowhere"),
    field: "dangerActs",
    message: /no "nowhere"/,
  },
  {
    rule: "a question that does not exist",
    file: MEETING,
    change: (file) => (file.asks["my-child"] = ["whence"]),
    field: "asks.my-child",
    message: /no "whence"/,
  },
  {
    rule: "an answer that its question does not have",
    file: MEETING,
    change: (file) => (file.asks["my-child"] = [{ when: ["today", "never"] }]),
    field: "asks.my-child.when",
    message: /no "never"/,
  },
  {
    rule: "a reader without a list of questions",
    file: MEETING,
    change: (file) => delete file.asks["at-work"],
    field: "asks.at-work",
    message: /missing/,
  },
  {
    rule: "a default for a question that does not exist",
    file: MEETING,
    change: (file) => (file.empty = { whence: "later" }),
    field: "empty",
    message: /no "whence"/,
  },
  {
    rule: "a default that is not an answer",
    file: MEETING,
    change: (file) => (file.empty = { when: "never" }),
    field: "empty.when",
    message: /no "never"/,
  },
  {
    rule: "a set of what not to do that does not exist",
    file: MEETING,
    change: (file) => (file.rows[1].avoid = "nowhere"),
    field: "rows.1.avoid",
    message: /no "nowhere"/,
  },
  {
    rule: "a set of someone to talk to that does not exist",
    file: MEETING,
    change: (file) => (file.rows[1].talk = "nowhere"),
    field: "rows.1.talk",
    message: /no "nowhere"/,
  },
  {
    rule: "a part that does not exist",
    file: MEETING,
    change: (file) => (file.rows[1].more = ["nowhere"]),
    field: "rows.1.more",
    message: /no "nowhere"/,
  },
  {
    rule: "a row for a question that does not exist",
    file: MEETING,
    change: (file) => (file.rows[1].when = { whence: ["today"] }),
    field: "rows.1.when",
    message: /no "whence"/,
  },
  {
    rule: "a row for an answer that does not exist",
    file: MEETING,
    change: (file) => (file.rows[1].when = { when: ["never"] }),
    field: "rows.1.when.when",
    message: /no "never"/,
  },
  {
    rule: "a question that waits for a question that does not exist",
    file: MEETING,
    change: (file) => (file.askedOnce = { when: { whence: ["today"] } }),
    field: "askedOnce.when",
    message: /no "whence"/,
  },
  {
    rule: "a question that waits for an answer that does not exist",
    file: MEETING,
    change: (file) => (file.askedOnce = { when: { danger: ["today"] } }),
    field: "askedOnce.when.danger",
    message: /no "today"/,
  },
  {
    rule: "a question that does not exist, and waits",
    file: MEETING,
    change: (file) => (file.askedOnce = { whence: { danger: ["near"] } }),
    field: "askedOnce",
    message: /no "whence"/,
  },
];
