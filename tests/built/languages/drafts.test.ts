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
  "npm run dev shows an unpublished language with a mark, the key of each missing sentence, and the fault that hides its pages",
  { timeout: 300_000 },
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
    const page = async (path: string): Promise<string> => {
      const response = await fetch(address + path);
      assert.equal(response.status, 200, path);
      return response.text();
    };
    const handover = `<code>locales/${ID}/sheet.yaml: handover: nobody takes reports in this language`;
    assert.ok((await page(`/${ID}/help/11/`)).includes(handover));
    // The other languages do not wait for the draft.
    assert.match(await page("/en/help/11/"), /<main/);
    const locale = copy.read(`locales/${ID}/locale.json`);
    const shows = async (path: string, what: RegExp): Promise<void> => {
      // A page that is under way while a file is saved may show neither.
      const text = async (): Promise<string> => (await fetch(address + path)).text();
      for (let tries = 0; tries < 100 && !what.test(await text()); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 200));
      assert.match(await page(path), what);
    };
    // Some editors empty a file before they write it.
    copy.write(`locales/${ID}/locale.json`, "");
    await new Promise((resolve) => setTimeout(resolve, 20));
    copy.write(`locales/${ID}/locale.json`, locale.replace("rtl", "up"));
    await shows("/en/", /<code>locales\/qaa\/locale\.json: dir: /);
    copy.write(`locales/${ID}/locale.json`, locale);
    copy.delete(`locales/${ID}/sheet.yaml`, ["handover"]);
    await shows(`/${ID}/help/11/`, /<main/);
    assert.match(
      await page(`/${ID}/help/11/`),
      /<mark>⟦draft⟧<\/mark> locales\/qaa[^]*<mark>⟦plan\.then⟧<\/mark>/,
    );
    assert.match(await page("/"), /<mark>⟦draft⟧<\/mark> Qaa/);
  },
);
