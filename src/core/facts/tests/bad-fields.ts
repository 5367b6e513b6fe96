/** A mistake in the facts, and the problem that the build must report. */
export interface BadFact {
  readonly rule: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** The reported file, if it is not the changed one. */
  readonly named?: string;
  /** Part of the reported field. */
  readonly field: string;
  readonly message: RegExp;
}

/** Mistakes inside one file. */
export const BAD_FIELDS: readonly BadFact[] = [
  {
    rule: "a telephone number with a digit missing",
    file: "src/data/services/cybertip.yaml",
    from: /value: "(\+1\d{9})\d"/,
    to: 'value: "$1"',
    field: "channels.0.value",
    message: /ten digits/,
  },
  {
    rule: "a telephone number without quotes",
    file: "src/data/services/cybertip.yaml",
    from: /value: "(\+1\d{10})"/,
    to: "value: $1",
    field: "channels.0.value",
    message: /put it in quotes/,
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
    rule: "an unknown short code",
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
    message: /put it in quotes/,
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
    rule: "a source without the day of reading",
    file: "src/data/sources.yaml",
    from: /\n {2}seen: .*/,
    to: "",
    field: "211qc-faq.seen",
    message: /is missing/,
  },
  {
    rule: "a source that visitors may see, without the language of its page",
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
    rule: "a page that no child should read, allowed in guides for young people",
    file: "src/data/sources.yaml",
    from: "doors: [parents, staff]",
    to: "doors: [young]",
    field: ".doors.0",
    message: /parents/,
  },
  {
    rule: "a page language that is not a language tag",
    file: "src/data/sources.yaml",
    from: /\n {2}language: .*/,
    to: "\n  language: French",
    field: "211qc-faq.language",
    message: /language tag/,
  },
  {
    rule: "an id that differs from the name of its file",
    file: "src/data/services/cybertip.yaml",
    from: "id: cybertip",
    to: "id: cyber-tip",
    field: "id",
    message: /cybertip\.yaml/,
  },
  {
    rule: "a question with more answers than the CSS rules can hide",
    file: "src/data/questions.yaml",
    from: "answers: [nothing, bullying,",
    to: "answers: [nothing, bullying, theft, threat, hate,",
    field: "what.answers",
    message: /more than 9 answers/,
  },
];
