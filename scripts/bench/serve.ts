import { locales } from "../../src/site/site.ts";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compress } from "../../deploy/compress.ts";
import { ask } from "../../tests/servers/ask.ts";
import { caddy } from "../../tests/servers/hosts.ts";
import { visit } from "../../tests/servers/load.ts";
import { scratch } from "../../tests/servers/support.ts";
import { findCaddy } from "../setup/servers.ts";
import { median, type Row } from "./row.ts";

const VISITORS = 20;
const TURNS = 9;
const REQUESTS = 1500;
/** A Caddyfile without headers and rules. */
const NO_RULES = "{\n\tadmin off\n}\n{$SITE_ADDRESS} {\n\troot * {$SITE_ROOT}\n\tfile_server\n}\n";

/** Compares requests a second in Caddy with our headers and rules, and without any, for as many bytes. */
export async function serve(): Promise<Row[]> {
  if (findCaddy() === undefined) throw new Error("A server is missing: run `node scripts/setup/servers.ts`.");
  const path = `/${locales()[0]!.id}/help/1/`;
  const [root, bare] = [scratch(), scratch()];
  for (const folder of [root, bare]) mkdirSync(join(folder, path), { recursive: true });
  cpSync(join("dist", path, "index.html"), join(root, path, "index.html"));
  await compress(root);
  const ours = await caddy({ root });
  const { length } = (await ask(ours.port, path)).bytes;
  const noise = createHash("shake256", { outputLength: length }).update("bare").digest("base64");
  writeFileSync(
    join(bare, path, "index.html"),
    `<!doctype html><title>Bare</title>${noise}`.slice(0, length),
  );
  const theirs = await caddy({ root: bare }, NO_RULES);

  const ratios: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const own = await rate(ours.port, path);
    ratios.push(own / (await rate(theirs.port, path)));
  }
  await ours.stop();
  await theirs.stop();
  return [
    {
      what: "requests a second",
      ours: median(ratios).toFixed(2),
      theirs: "1",
      peer: "a bare page in Caddy without our rules",
      goal: "0.9",
    },
  ];
}

async function rate(port: number, path: string): Promise<number> {
  const visitors = visit(port, path, (await ask(port, path)).bytes, VISITORS);
  const begun = performance.now();
  await visitors.answered(REQUESTS);
  const seconds = (performance.now() - begun) / 1000;
  const { whole, ...others } = await visitors.end();
  if (Object.values(others).some((count) => count > 0)) throw new Error(JSON.stringify(others));
  return whole / seconds;
}
