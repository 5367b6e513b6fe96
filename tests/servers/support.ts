import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Ports below those that systems give to connections (from 32768), and above those that `fetch` refuses. Otherwise one
 * of the many connections of these tests could take a port before its server, or while its server starts again.
 * Each process begins elsewhere.
 */
const [LOWEST, PARTS, PART] = [11_000, 200, 100];
let next = LOWEST + (process.pid % PARTS) * PART;

/** Returns a port that nobody uses, another one each time. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next;
    next = port + 1 < LOWEST + PARTS * PART ? port + 1 : LOWEST;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/**
 * Replaces a line of a server's configuration file that each organisation changes too.
 *
 * @throws Error when the file has no such line
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
