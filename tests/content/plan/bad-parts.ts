import type { BadFile } from "./bad-file.ts";

const PLAN = "src/data/plan.yaml";

/** Mistakes in what the rows share, or in what reaches a service that a plan names. */
export const BAD_PARTS: readonly BadFile[] = [
  {
    rule: "an act that comes before any danger and that no row has",
    file: PLAN,
    change: (file) => file.earlier.push("sing"),
    field: "earlier",
    message: /no "sing"/,
  },
  {
    rule: "an act that waits where there is danger and that no row has",
    file: PLAN,
    change: (file) => file.waits.push("sing"),
    field: "waits",
    message: /no "sing"/,
  },
  {
    rule: "a condition that is for some and that no act has",
    file: PLAN,
    change: (file) => file.later.push("raining"),
    field: "later",
    message: /no "raining"/,
  },
  {
    rule: "a line for a situation that does not exist",
    file: PLAN,
    change: (file) =>
      (file.visible.find(({ id }: { id: string }) => id === "money-line").situations = ["theft"]),
    field: "visible.money-line.situations",
    message: /no situation "theft"/,
  },
  {
    rule: "a line that brings a part which does not exist",
    file: PLAN,
    change: (file) => (file.visible.find(({ id }: { id: string }) => id === "money-line").brings = "wealth"),
    field: "visible.money-line.brings",
    message: /no part "wealth"/,
  },
  {
    rule: "a plan without a reader for a situation that does not exist",
    file: PLAN,
    change: (file) => (file.withoutReader.theft = "me-adult"),
    field: "withoutReader",
    message: /no situation "theft"/,
  },
  {
    rule: "a reader who does not exist",
    file: PLAN,
    change: (file) => (file.withoutReader.other = "nobody"),
    field: "withoutReader.other",
    message: /me-young/,
  },
  {
    rule: "a reader without someone to talk to",
    file: PLAN,
    change: (file) => delete file.talk.harm["at-work"],
    field: "talk.harm.at-work",
    message: /missing/,
  },
  {
    rule: "fewer than two to talk to",
    file: PLAN,
    change: (file) => file.talk.calm["my-child"].splice(1),
    named: "src/data/situations/two-teens.yaml",
    field: "rows (my-child)",
    message: /talk: a plan names two to talk to/,
  },
  {
    rule: "five lines of what not to do",
    file: PLAN,
    change: (file) => file.avoid.known["my-child"].push("hunt"),
    field: "avoid.known.my-child",
    message: /4/,
  },
  {
    rule: "a way to a service that does not exist",
    file: PLAN,
    change: (file) => (file.channels["cyber-tip"] = ["form"]),
    field: "channels.cyber-tip",
    message: /no service "cyber-tip"/,
  },
  {
    rule: "a channel that a service does not have",
    file: PLAN,
    change: (file) => (file.channels.cybertip = ["fax"]),
    field: "channels.cybertip",
    message: /"cybertip" has no channel "fax"/,
  },
  {
    rule: "a channel that may not be shown",
    file: PLAN,
    change: (file) => (file.channels.needhelpnow = ["form"]),
    field: "channels.needhelpnow",
    message: /each channel of "needhelpnow" named here is withheld/,
  },
  {
    rule: "a service that a step names, without a way to reach it",
    file: PLAN,
    change: (file) => delete file.channels.cybertip,
    field: "channels",
    message: /"cybertip" is named by a plan: say how it is reached/,
  },
  {
    rule: "someone to talk to, without a way to reach them",
    file: PLAN,
    change: (file) => delete file.channels["tel-jeunes"],
    field: "channels",
    message: /"tel-jeunes" is named by a plan/,
  },
  {
    rule: "a withheld service in a plan",
    file: "src/data/services/cybertip.yaml",
    change: (file) => (file.status = "withheld"),
    named: PLAN,
    field: "channels.cybertip",
    message: /"cybertip" is withheld: no step may lead to it/,
  },
];
