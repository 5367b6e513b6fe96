import type { BadFile } from "./bad-file.ts";

const TEENS = "src/data/situations/two-teens.yaml";

/** Rows that give someone no advice, or too much of it. */
export const BAD_ROWS: readonly BadFile[] = [
  {
    rule: "a combination of answers without a row",
    file: TEENS,
    change: (file) => file.rows.pop(),
    field: "rows",
    message: /no row for me-adult and \{"gap":"no","danger":"no"\}/,
  },
  {
    rule: "a row that nobody reaches",
    file: TEENS,
    change: (file) => file.rows.push({ ...file.rows.at(-1) }),
    field: "rows.6",
    message: /no answers of anyone lead here/,
  },
  {
    rule: "a row that an earlier one hides",
    file: TEENS,
    change: (file) => file.rows.unshift({ ...file.rows.at(-1), for: "everyone" }),
    field: "rows.1",
    message: /no answers of anyone lead here/,
  },
  {
    rule: "a row that one of its readers does not reach",
    file: TEENS,
    change: (file) => file.rows.unshift({ ...file.rows.at(-1), for: ["at-work"] }),
    field: "rows.",
    message: /no answers of at-work lead here/,
  },
  {
    rule: "a question whose answers change nothing",
    file: TEENS,
    change: (file) => (file.asks["at-work"] = ["danger", "took"]),
    field: "asks.at-work.took",
    message: /no answer changes the plan/,
  },
  {
    rule: "a condition on the body of the first action",
    file: TEENS,
    change: (file) => (file.rows[0].body = "local-police if goes-on"),
    field: "rows.0.body",
    message: /has no condition/,
  },
  {
    rule: "one step twice in a plan",
    file: TEENS,
    change: (file) => file.rows.at(-1).then.push("info-social-811"),
    field: "rows (me-adult)",
    message: /info-social-811: stands twice in one plan/,
  },
  {
    rule: "four acts",
    file: TEENS,
    change: (file) => (file.rows[0].acts = ["stop", "stay-calm", "do-not-go", "keep-messages"]),
    field: "rows.0.acts",
    message: /3/,
  },
  {
    rule: "four steps after the first action",
    file: TEENS,
    change: (file) => (file.rows[0].then = ["dpj", "cybertip", "school", "bank"]),
    field: "rows.0.then",
    message: /3/,
  },
  {
    rule: "three questions",
    file: TEENS,
    change: (file) => (file.asks["my-child"] = ["gap", "danger", "age"]),
    field: "asks.my-child",
    message: /2/,
  },
  {
    rule: "a condition in the wrong notation",
    file: TEENS,
    change: (file) => (file.rows[0].then = ["cybertip~pictures-exist"]),
    field: "rows.0.then.0",
    message: /bank if money-sent/,
  },
  {
    rule: "a field that a row does not have",
    file: TEENS,
    change: (file) => (file.rows[0].also = ["dpj"]),
    field: "rows.0.also",
    message: /unknown field/,
  },
];
