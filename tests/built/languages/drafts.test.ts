import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { ProjectCopy } from "../copy.ts";

const ID = "qaa";
const copy = new ProjectCopy();
after(() => copy.remove());

test(
  "npm run dev shows an unpublished language with a mark, and the key of each missing sentence",
  { timeout: 180_000 },
  async (context) => {
    cpSync(join(copy.root, "locales/en"), join(copy.root, `locales/${ID}`), { recursive: true });
    const change = (file: string, by: Readonly<Record<string, unknown>>): void =>
      copy.write(file, JSON.stringify({ ...JSON.parse(copy.read(file)), ...by }));
    change(`locales/${ID}/locale.json`, {
      label: "Qaa",
      tag: "qaa-Arab",
      dir: "rtl",
      order: 9,
      published: false,
    });
    change(`locales/${ID}/ui/plan.json`, { then: undefined });
    copy.delete(`locales/${ID}/sheet.yaml`, ["handover"]);
    const astro = join(copy.root, "node_modules/astro/bin/astro.mjs");
    const server = spawn(process.execPath, [astro, "dev", "--port", "4790"], {
      cwd: copy.root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    context.after(() => server.kill());
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      server.stdout.on("data", (data: Buffer) => {
        said += String(data);
        const [local] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (local) resolve(local);
      });
      server.once("exit", () => reject(new Error(said)));
    });
    const page = async (path: string): Promise<string> => (await fetch(address + path)).text();
    assert.match(
      await page(`/${ID}/help/11/`),
      /<mark>⟦draft⟧<\/mark> locales\/qaa[^]*<mark>⟦plan\.then⟧<\/mark>/,
    );
    assert.match(await page("/"), /<mark>⟦draft⟧<\/mark> Qaa/);
  },
);
