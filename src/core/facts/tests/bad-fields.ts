/** A mistake in the facts, and how the build must name it. */
export interface BadFact {
  readonly rule: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** File that is named, when it is not the one that was changed. */
  readonly named?: string;
  /** What the named field contains. */
  readonly field: string;
  readonly message: RegExp;
}

/** Mistakes within one file. */
export const BAD_FIELDS: readonly BadFact[] = [
  {
    rule: "a telephone with a digit too few",
    file: "src/data/services/cybertip.yaml",
    from: /value: "(\+1\d{9})\d"/,
    to: 'value: "$1"',
    field: "channels.0.value",
    message: /ten digits/,
  },
  {
    rule: "an address that names a service",
    file: "src/data/services/911.yaml",
    from: /slug: .*/,
    to: "slug: services/emergency",
    field: "slug",
    message: /services\/ and a number/,
  },
  {
    rule: "a short code that nobody knows",
    file: "src/data/services/911.yaml",
    from: 'value: "911"',
    to: 'value: "912"',
    field: "channels.0.value",
    message: /short code/,
  },
  {
    rule: "a number without quotation marks",
    file: "src/data/services/911.yaml",
    from: 'value: "911"',
    to: "value: 911",
    field: "channels.0.value",
    message: /expected string/,
  },
  {
    rule: "an unknown field",
    file: "src/data/services/cybertip.yaml",
    from: "\noperator:",
    to: "\ntelephone: none\noperator:",
    field: "telephone",
    message: /unknown field/,
  },
  {
    rule: "a field given twice",
    file: "src/data/services/cybertip.yaml",
    from: "\nkind: report",
    to: "\nkind: report\nkind: support",
    field: "line ",
    message: /unique/i,
  },
  {
    rule: "a value without a source",
    file: "src/data/services/tel-jeunes.yaml",
    from: /\n {4}sources:(\n {6}- .*)+|\n {4}sources: \[.*\]/,
    to: "\n    sources: []",
    field: "channels.0.sources",
    message: /at least one source/,
  },
  {
    rule: "a source without the day it was seen",
    file: "src/data/sources.yaml",
    from: /\n {2}seen: .*/,
    to: "",
    field: "211qc-faq.seen",
    message: /is missing/,
  },
  {
    rule: "a source that visitors may be told of, without the language of its page",
    file: "src/data/sources.yaml",
    from: /\n {2}language: .*/,
    to: "",
    field: "211qc-faq.language",
    message: /is missing/,
  },
  {
    rule: "a title that visitors see, without its language",
    file: "src/data/sources.yaml",
    from: /\n {2}titleLanguage: .*/,
    to: "",
    field: "211qc-faq.titleLanguage",
    message: /is missing/,
  },
  {
    rule: "a page that no child should read, linked from the door of young people",
    file: "src/data/sources.yaml",
    from: "doors: [parents, staff]",
    to: "doors: [young]",
    field: ".doors.0",
    message: /parents/,
  },
  {
    rule: "a language of a page that is no tag of a language",
    file: "src/data/sources.yaml",
    from: /\n {2}language: .*/,
    to: "\n  language: French",
    field: "211qc-faq.language",
    message: /language tag/,
  },
  {
    rule: "an id that is not the name of its file",
    file: "src/data/services/cybertip.yaml",
    from: "id: cybertip",
    to: "id: cyber-tip",
    field: "id",
    message: /cybertip\.yaml/,
  },
  {
    rule: "a question with more answers than rules can hide",
    file: "src/data/questions.yaml",
    from: "answers: [nothing, bullying,",
    to: "answers: [nothing, bullying, theft, threat, hate,",
    field: "what.answers",
    message: /more than 9 answers/,
  },
];
