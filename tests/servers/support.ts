import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A port that nothing listened at a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Changes a line of a host's file that every group changes too. @throws Error when the file has no such line */
export function put(text: string, line: string, instead: string): string {
  if (!text.includes(line)) throw new Error(`the file has no “${line}”`);
  return text.replace(line, instead);
}

const folders: string[] = [];
process.once("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder, gone when the tests end, that a server's workers may read, whoever they run as. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "servers-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}
