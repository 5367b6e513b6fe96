import { spawn, type ChildProcess } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { caddyfile } from "../../deploy/caddy.ts";
import type { Limits } from "../../deploy/limits.ts";
import { nginxConf } from "../../deploy/nginx.ts";
import { serve } from "../../deploy/serve.ts";
import { findBrotli, findCaddy, findNginx } from "../../scripts/setup/servers.ts";
import { freePort, put, scratch } from "./support.ts";

/** A running server. */
export interface Host {
  readonly name: string;
  readonly port: number;
  /** Ends the process and starts it again on the same port. */
  restart(): Promise<void>;
  /** Reloads its configuration without ending, if the server can. */
  reload?(): void;
  stop(): Promise<void>;
  /** Returns everything that it logged about itself. */
  log(): string;
}

/** The files that a server sends, and the folder of the host for which they were built. */
export interface Site {
  readonly root: string;
  readonly base?: string;
}

/** Starts Caddy with the Caddyfile of the project. */
export async function caddy(
  { root, base = "" }: Site,
  text = caddyfile(base),
  settings: Settings = {},
): Promise<Host> {
  const port = settings.port ?? (await freePort());
  const folder = scratch();
  writeFileSync(join(folder, "Caddyfile"), text);
  const env = {
    SITE_ADDRESS: settings.address ?? `http://127.0.0.1:${port}`,
    SITE_ROOT: root,
    HOME: settings.home ?? folder,
    XDG_DATA_HOME: join(settings.home ?? folder, "data"),
  };
  const start = (): ChildProcess =>
    run(
      findCaddy(),
      ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"],
      env,
      settings.user,
    );
  return host("Caddy", port, folder, start, "SIGTERM");
}

/** Starts nginx with the nginx.conf of the project, inside Debian's own configuration. */
export async function nginx({ root, base = "" }: Site, text = nginxConf(base), own?: number): Promise<Host> {
  const port = own ?? (await freePort());
  const folder = scratch();
  const lines = put(
    put(text, "listen 8080;", `listen 127.0.0.1:${port};`),
    "root /srv/report-safely;",
    `root ${root};`,
  );
  writeFileSync(join(folder, "site.conf"), lines);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    [
      `load_module ${findBrotli()};`,
      `daemon off;\nworker_processes 1;\npid ${folder}/pid;\nerror_log stderr crit;`,
      "events {}\nhttp {",
      // Debian's nginx.conf has these lines before those of a site.
      "  include /etc/nginx/mime.types;\n  default_type application/octet-stream;\n  sendfile on;\n  tcp_nopush on;\n  gzip on;",
      ...paths,
      `  include ${folder}/site.conf;\n}\n`,
    ].join("\n"),
  );
  const start = (): ChildProcess =>
    run(findNginx(), ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {});
  return host("nginx", port, folder, start, "SIGQUIT", "SIGHUP");
}

/** Starts the server of `npm start`. */
export async function local({ root, base = "" }: Site, limits?: Limits): Promise<Host> {
  const server = await serve(0, base === "" ? root : join(root, base), base, limits);
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    name: "npm start",
    port,
    stop,
    restart: () => Promise.reject(new Error("not restarted here")),
    log: () => "",
  };
}

/** What a test can set. */
export interface Settings {
  readonly port?: number;
  readonly address?: string;
  readonly home?: string;
  /** Id of the user and group of the process. */
  readonly user?: number;
}

function run(
  program: string | undefined,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  user?: number,
): ChildProcess {
  if (program === undefined) throw new Error("A server is missing: run `node scripts/setup/servers.ts`.");
  const ids = user === undefined ? {} : { uid: user, gid: user };
  return spawn(program, [...args], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    cwd: "/",
    ...ids,
  });
}

async function host(
  name: string,
  port: number,
  folder: string,
  start: () => ChildProcess,
  end: NodeJS.Signals,
  again?: NodeJS.Signals,
): Promise<Host> {
  let log = "";
  let child: ChildProcess;
  const up = async (): Promise<void> => {
    child = start();
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => (log += text));
    await answering(port, child, () => log);
  };
  const down = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill(end);
    const late = setTimeout(() => child.kill("SIGKILL"), 30_000);
    await gone;
    clearTimeout(late);
  };
  const stop = async (): Promise<void> => {
    await down();
    rmSync(folder, { recursive: true, force: true });
  };
  // When the tests end for any reason, their servers end too.
  process.once("exit", () => child?.kill("SIGKILL"));
  await up();
  return {
    name,
    port,
    stop,
    log: () => log,
    restart: async () => {
      await down();
      await up();
    },
    ...(again === undefined ? {} : { reload: () => void child.kill(again) }),
  };
}

async function answering(port: number, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 2400; tries += 1) {
    if (child.exitCode !== null) break;
    const open = await fetch(`http://127.0.0.1:${port}/`, { method: "HEAD", redirect: "manual" }).catch(
      () => undefined,
    );
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill();
  throw new Error(`The server did not come up:\n${log()}`);
}
