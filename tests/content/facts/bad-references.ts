import type { BadFact } from "./bad-fields.ts";

/** Mistakes that show only when files are read together. */
export const BAD_REFERENCES: readonly BadFact[] = [
  {
    rule: "a source that does not exist",
    file: "src/data/services/cybertip.yaml",
    from: /(\nsources:\s+(?:- |\[))[\w-]+/,
    to: "$1no-such-page",
    field: "sources",
    message: /no source "no-such-page"/,
  },
  {
    rule: "a status better than any channel's",
    file: "src/data/services/csai.yaml",
    from: /(\n {4}status: )confirmed/g,
    to: "$1unconfirmed",
    field: "status",
    message: /"confirmed"/,
  },
  {
    rule: "a place with a police service that does not exist",
    file: "src/data/places.csv",
    from: /(\n[^\n]*),spvm,/,
    to: "$1,nobody,",
    field: "police",
    message: /no police service "nobody"/,
  },
  {
    rule: "a withheld service in a step",
    file: "src/data/services/cybertip.yaml",
    from: /\nstatus: confirmed/,
    to: "\nstatus: withheld",
    named: "src/data/plan.yaml",
    field: "channels.cybertip",
    message: /"cybertip" is withheld/,
  },
  {
    rule: "a first step that nobody confirmed",
    file: "src/data/services/cybertip.yaml",
    from: /(\n {4}status: )confirmed/g,
    to: "$1unconfirmed",
    named: "src/data/plan.yaml",
    field: "channels.cybertip",
    message: /no first step is confirmed \(.*cybertip/,
  },
  {
    rule: "a step to a service that does not exist",
    file: "src/data/situations/threatened-with-images.yaml",
    from: "body: cybertip",
    to: "body: cyber-tip",
    field: "rows.",
    message: /no act, service, place or contact "cyber-tip"/,
  },
  {
    rule: "a step by a channel that does not exist",
    file: "src/data/plan.yaml",
    from: "cybertip: [form",
    to: "cybertip: [fax",
    field: "channels.cybertip",
    message: /fax/,
  },
];
