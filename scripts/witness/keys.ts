import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";

/** A pair of keys: the private one as PEM, the public one as a line that can be read out and printed. */
export interface Keys {
  readonly secret: string;
  readonly open: string;
}

export function newKeys(): Keys {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    secret: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    open: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
  };
}

/** @throws Error when the key is none of Ed25519 */
export function signed(bytes: Buffer, secret: string): string {
  const key = createPrivateKey(secret);
  if (key.asymmetricKeyType !== "ed25519") throw new Error("not a key that npm run witness:key makes");
  return sign(null, bytes, key).toString("base64");
}

/** Whether a signature is of these bytes, by this key. */
export function isSignedBy(bytes: Buffer, signature: string, open: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(open.trim(), "base64"), type: "spki", format: "der" });
    return (
      key.asymmetricKeyType === "ed25519" && verify(null, bytes, key, Buffer.from(signature.trim(), "base64"))
    );
  } catch {
    return false;
  }
}
