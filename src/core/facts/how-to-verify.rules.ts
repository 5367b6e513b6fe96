import type { Facts } from "./schema/facts.ts";

/** Kinds of service that people in danger may need at that moment. Nobody calls them as a test. */
const CRISIS = new Set([
  "danger-now",
  "suicidal-thoughts",
  "sexual-violence",
  "someone-to-talk-to",
  "family-violence",
]);

/**
 * Says how a person checks a value before launch.
 *
 * @param key service and channel, as in "cybertip/phone"
 * @returns "read only" for crisis lines: a person reads the official page, and does not call or write
 * @example howToVerify(facts, "cybertip/phone", "+18666589022") // "telephone"
 */
export function howToVerify(
  { services }: Pick<Facts, "services">,
  key: string,
  value: string,
): "read only" | "write" | "open" | "telephone" {
  if (value.startsWith("http")) return "open";
  if (value.includes("@")) return "write";
  const [id = "", channel = ""] = key.split("/");
  const service = services.get(id);
  const isText = service?.channels.find((one) => one.id === channel)?.type === "sms";
  return isText || service?.takes.some((what) => CRISIS.has(what)) ? "read only" : "telephone";
}
