import { createHash } from "node:crypto";

/** Random namespace of this project. A change would change every id of the open data. */
const NAMESPACE = "5f6ac3d2-7a0e-4b0c-9c55-0e1d6f1a8b3e";

/**
 * Returns the UUID v5 (RFC 9562) of one of our own ids.
 *
 * @example uuid("service/cybertip") === uuid("service/cybertip") // always
 */
export function uuid(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
