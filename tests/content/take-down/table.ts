/** Accepted answers of age, where, holder and state; an empty list accepts all. Then what leads there, in order. */
export type Row = readonly [age: string, where: string, holder: string, state: string, steps: string];

const UNDER_18 = "minor grown unsure";
const OPEN = "platform website unsure";
const THERE = "have unsure";
const GONE = "out both unsure";
const ORDER = "quebec-intimate-image-order";

/** The first action: of these rows exactly one accepts each set of answers. */
export const FIRST: readonly Row[] = [
  [UNDER_18, "", "", "threat both", "stop pay-nothing send-nothing-more keep-messages cybertip"],
  [UNDER_18, "", "", "out", "share-no-further do-not-hunt cybertip"],
  [UNDER_18, "", "", "unsure", "share-no-further send-nothing-more pay-nothing cybertip"],
  ["adult", "", "", "threat both", `pay-nothing send-nothing-more keep-messages ${ORDER}`],
  ["adult", "private", "", "out unsure", `keep-messages ${ORDER}`],
  ["adult", OPEN, "others", "out unsure", `keep-messages ${ORDER}`],
  ["adult", OPEN, THERE, "out unsure", "stopncii"],
];

export const THEN: readonly Row[] = [
  [UNDER_18, OPEN, THERE, "threat", "take-it-down needhelpnow"],
  [UNDER_18, "platform", THERE, GONE, "take-it-down needhelpnow platform"],
  [UNDER_18, "website unsure", THERE, GONE, "take-it-down needhelpnow platform google-search"],
  [UNDER_18, "private", THERE, "threat", "needhelpnow take-it-down"],
  [UNDER_18, "private", THERE, GONE, "needhelpnow take-it-down platform"],
  [UNDER_18, "", "others", "threat", "needhelpnow"],
  [UNDER_18, "platform private", "others", GONE, "needhelpnow platform"],
  [UNDER_18, "website unsure", "others", GONE, "needhelpnow platform google-search"],
  ["adult", "", THERE, "threat", "stopncii local-police"],
  ["adult", "", "others", "threat", "local-police"],
  ["adult", "platform private", THERE, "both", "stopncii platform local-police"],
  ["adult", "website unsure", THERE, "both", "stopncii platform google-search local-police"],
  ["adult", "platform private", "others", "both out unsure", "platform local-police"],
  ["adult", "website unsure", "others", "both out unsure", "platform google-search local-police"],
  ["adult", "platform", THERE, "out unsure", `platform ${ORDER} local-police`],
  ["adult", "website unsure", THERE, "out unsure", `platform ${ORDER} google-search local-police`],
  ["adult", "private", THERE, "out unsure", "platform stopncii local-police"],
];

export const ALSO: readonly Row[] = [
  ["minor unsure", "", "", "threat", `${ORDER} local-police platform dpj`],
  ["minor unsure", "", "", GONE, `${ORDER} local-police dpj`],
  ["grown", "", "", "threat", `${ORDER} local-police platform`],
  ["grown", "", "", GONE, `${ORDER} local-police`],
  ["adult", "", "", "threat", "platform sos-violence-conjugale rebatir"],
  ["adult", "", "", GONE, "sos-violence-conjugale rebatir"],
];

const COMMON = "info-aide-violence-sexuelle cavac interligne hope-for-wellness 911";
export const SUPPORT: readonly Row[] = [
  ["minor unsure", "", "", "", `kids-help-phone ${COMMON}`],
  ["grown adult", "", "", "", COMMON],
];
