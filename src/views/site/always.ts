/** Who answers, at the foot of every page; 911 stands at its top. */
export const ALWAYS: readonly [service: string, channels: readonly string[]][] = [
  ["988", ["phone", "sms"]],
  ["kids-help-phone", ["phone", "sms"]],
  ["cybertip", ["form", "phone"]],
];
