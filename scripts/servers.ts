import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

// A user's path often lacks the folder where Debian keeps nginx.
const FOLDERS = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
const MODULES = ["/usr/lib/nginx/modules", "/usr/share/nginx/modules", "/usr/lib64/nginx/modules"];

function found(own: string | undefined, folders: readonly string[], name: string): string | undefined {
  return [own, ...folders.map((folder) => join(folder, name))].find((path) => path && existsSync(path));
}

/** Path of a Caddy on this machine: `CADDY_PATH`, then the system's. Undefined when there is none. */
export function findCaddy(): string | undefined {
  return found(process.env.CADDY_PATH, FOLDERS, "caddy");
}

/** Path of an nginx on this machine: `NGINX_PATH`, then the system's. Undefined when there is none. */
export function findNginx(): string | undefined {
  return found(process.env.NGINX_PATH, FOLDERS, "nginx");
}

/** Path of the module with which nginx sends files that are already compressed. */
export function findBrotli(): string | undefined {
  return found(process.env.NGINX_BROTLI_PATH, MODULES, "ngx_http_brotli_static_module.so");
}

const all = (): boolean => [findCaddy(), findNginx(), findBrotli()].every((path) => path !== undefined);

// What is tried, in order, where one of them is not found.
const INSTALLS: [command: string, ...args: string[]][] = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "caddy", "nginx", "libnginx-mod-http-brotli-static"],
];

function installServers(): void {
  for (const [command, ...args] of INSTALLS) {
    if (all()) return;
    try {
      execFileSync(command, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    } catch {
      // The next one is tried; the message below says what to do when none worked.
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installServers();
  if (!all()) {
    console.error(
      "The files of the hosts are tested with a real Caddy and a real nginx, and one of them could not be found or installed.\n" +
        "Install them (on Debian: apt-get install caddy nginx libnginx-mod-http-brotli-static), or set CADDY_PATH, NGINX_PATH\n" +
        "and NGINX_BROTLI_PATH to the programs and the module, then run npm run test:servers again.",
    );
    process.exit(1);
  }
  console.log(`Caddy: ${findCaddy()}\nnginx: ${findNginx()}, with ${findBrotli()}`);
}
