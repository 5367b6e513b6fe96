/** Services at the foot of every page. 911 is in the bar at the top. */
export const ALWAYS: readonly [service: string, channels: readonly string[]][] = [
  ["988", ["phone", "sms"]],
  ["kids-help-phone", ["phone", "sms"]],
  ["cybertip", ["form", "phone"]],
];
