import { fileURLToPath } from "node:url";
import { debian, findProgram, type Wanted } from "./programs.ts";
import { provide } from "./provide.ts";

const MODULES = ["/usr/lib/nginx/modules", "/usr/share/nginx/modules", "/usr/lib64/nginx/modules"];

/** Returns the path of a Caddy: `CADDY_PATH`, or the system's. Undefined if there is none. */
export function findCaddy(): string | undefined {
  return findProgram(["caddy"], process.env.CADDY_PATH);
}

/** Returns the path of an nginx: `NGINX_PATH`, or the system's. Undefined if there is none. */
export function findNginx(): string | undefined {
  return findProgram(["nginx"], process.env.NGINX_PATH);
}

/** Returns the path of the nginx module that sends precompressed brotli files. */
export function findBrotli(): string | undefined {
  return findProgram(["ngx_http_brotli_static_module.so"], process.env.NGINX_BROTLI_PATH, MODULES);
}

/** The servers for the tests of host files. */
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
