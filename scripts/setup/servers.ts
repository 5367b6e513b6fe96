import { fileURLToPath } from "node:url";
import { debian, findProgram, type Wanted } from "./programs.ts";
import { provide } from "./provide.ts";

const MODULES = ["/usr/lib/nginx/modules", "/usr/share/nginx/modules", "/usr/lib64/nginx/modules"];

/** Path of a Caddy on this machine: `CADDY_PATH`, then the system's. Undefined when there is none. */
export function findCaddy(): string | undefined {
  return findProgram(["caddy"], process.env.CADDY_PATH);
}

/** Path of an nginx on this machine: `NGINX_PATH`, then the system's. Undefined when there is none. */
export function findNginx(): string | undefined {
  return findProgram(["nginx"], process.env.NGINX_PATH);
}

/** Path of the module with which nginx sends files that are already compressed. */
export function findBrotli(): string | undefined {
  return findProgram(["ngx_http_brotli_static_module.so"], process.env.NGINX_BROTLI_PATH, MODULES);
}

/** What the files of the hosts are tried with. */
export const SERVERS: Wanted = {
  what: "a Caddy, an nginx and its brotli module",
  found: () => {
    const [caddy, nginx, brotli] = [findCaddy(), findNginx(), findBrotli()];
    return caddy && nginx && brotli && `Caddy: ${caddy}\nnginx: ${nginx}, with ${brotli}`;
  },
  ways: debian("caddy", "nginx", "libnginx-mod-http-brotli-static"),
  otherwise:
    "The files of the hosts are tested with a real Caddy and a real nginx, and one of them could not be found or installed.\n" +
    "Install them (on Debian: apt-get install caddy nginx libnginx-mod-http-brotli-static), or set CADDY_PATH, NGINX_PATH\n" +
    "and NGINX_BROTLI_PATH to the programs and the module, then run npm run test:servers again.",
};

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await provide([SERVERS]))) process.exitCode = 1;
