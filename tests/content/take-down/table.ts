/** Accepted answers of age, where, holder and state; an empty list accepts all. Then what leads there, in order. */
export type Row = readonly [age: string, where: string, holder: string, state: string, steps: string];

const UNDER_18 = "minor grown unsure";
const OPEN = "platform website unsure";
const THERE = "have unsure";
const ORDER = "quebec-intimate-image-order";

/** The first action: of these rows exactly one accepts each set of answers. */
export const FIRST: readonly Row[] = [
  [UNDER_18, "", "", "threat both", "stop pay-nothing send-nothing-more keep-messages cybertip"],
  [UNDER_18, "", "", "out", "share-no-further keep-messages cybertip"],
  [UNDER_18, "", "", "unsure", "share-no-further send-nothing-more pay-nothing cybertip"],
  ["adult", "", "", "threat both", `pay-nothing send-nothing-more keep-messages ${ORDER}`],
  ["adult", "private", "", "out unsure", `share-no-further keep-messages ${ORDER}`],
  ["adult", OPEN, "others", "out unsure", `share-no-further keep-messages ${ORDER}`],
  ["adult", OPEN, THERE, "out unsure", "share-no-further stopncii"],
];

/** What stands in view after it: at most three. */
export const THEN: readonly Row[] = [
  [UNDER_18, OPEN, THERE, "threat", "take-it-down local-police"],
  [UNDER_18, "private", THERE, "threat", "local-police take-it-down"],
  [UNDER_18, "", "others", "threat", "local-police"],
  [UNDER_18, OPEN, THERE, "both", "take-it-down platform local-police"],
  [UNDER_18, "private", THERE, "both", "platform local-police take-it-down"],
  [UNDER_18, "", "others", "both", "platform local-police"],
  [UNDER_18, "platform unsure", THERE, "out unsure", "take-it-down platform"],
  [UNDER_18, "private", THERE, "out unsure", "platform take-it-down"],
  [UNDER_18, "website", THERE, "out unsure", "take-it-down platform google-search"],
  [UNDER_18, "platform private unsure", "others", "out unsure", "platform"],
  [UNDER_18, "website", "others", "out unsure", "platform google-search"],
  ["adult", "", THERE, "threat", "stopncii local-police"],
  ["adult", "", "others", "threat", "local-police"],
  ["adult", "", THERE, "both", "stopncii platform local-police"],
  ["adult", "", "others", "both", "platform local-police"],
  ["adult", "platform private unsure", "others", "out unsure", "platform"],
  ["adult", "website", "others", "out unsure", "platform google-search"],
  ["adult", "platform unsure", THERE, "out unsure", `platform ${ORDER}`],
  ["adult", "website", THERE, "out unsure", `platform ${ORDER} google-search`],
  ["adult", "private", THERE, "out unsure", "platform stopncii"],
];

const ADULTS_LAST = "sos-violence-conjugale rebatir";
export const ALSO: readonly Row[] = [
  ...[
    ["minor unsure", " dpj"],
    ["grown", ""],
  ].flatMap(([age = "", dpj = ""]): Row[] => [
    [age, "", "", "threat", `needhelpnow ${ORDER} platform${dpj}`],
    [age, "platform private", "", "both", `needhelpnow ${ORDER}${dpj}`],
    [age, "website unsure", "", "both", `needhelpnow google-search ${ORDER}${dpj}`],
    [age, "platform private website", "", "out unsure", `needhelpnow ${ORDER} local-police${dpj}`],
    [age, "unsure", "", "out unsure", `needhelpnow google-search ${ORDER} local-police${dpj}`],
  ]),
  ["adult", "", "", "threat", `platform ${ADULTS_LAST}`],
  ["adult", "platform private", "", "both", ADULTS_LAST],
  ["adult", "website unsure", "", "both", `google-search ${ADULTS_LAST}`],
  ["adult", "platform private website", "", "out unsure", `local-police ${ADULTS_LAST}`],
  ["adult", "unsure", "", "out unsure", `google-search local-police ${ADULTS_LAST}`],
];

const REST = "interligne hope-for-wellness 911";
export const SUPPORT: readonly Row[] = [
  ["minor unsure", "", "", "", `kids-help-phone cavac info-aide-violence-sexuelle ${REST}`],
  ["grown adult", "", "", "", `info-aide-violence-sexuelle cavac ${REST}`],
];
