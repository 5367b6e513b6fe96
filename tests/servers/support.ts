import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Returns a port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Replaces a line of a server's configuration file that each organisation changes too. @throws Error when the
 * file has no such line
 */
export function put(text: string, line: string, instead: string): string {
  if (!text.includes(line)) throw new Error(`the file has no “${line}”`);
  return text.replace(line, instead);
}

const folders: string[] = [];
process.once("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/**
 * Makes a temporary folder that a server's workers can read as any user. It is removed when the tests end.
 */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "servers-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}
