import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";

/** A Chromium of 2021, as the npm registry has it: 49 MB, for Linux on x86-64 alone. */
export const PACKAGE = "chrome-aws-lambda@10.1.0";
/** Where it is unpacked; whoever starts it removes the folder. */
export const folder = mkdtempSync(join(tmpdir(), "old-browser-"));

/** Takes the browser from the registry. @returns its program */
export function download(): string {
  execFileSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  execFileSync("tar", ["xf", join(folder, `${PACKAGE.replace("@", "-")}.tgz`), "-C", folder]);
  for (const name of ["chromium", "aws.tar"]) {
    writeFileSync(
      join(folder, name),
      brotliDecompressSync(readFileSync(join(folder, "package/bin", `${name}.br`))),
      { mode: 0o755 },
    );
  }
  // The libraries that a machine may lack; its own come first.
  execFileSync("tar", ["xf", join(folder, "aws.tar"), "-C", folder]);
  return join(folder, "chromium");
}

/** Starts the browser. It ends with its first page. */
export async function start(executablePath: string): Promise<Browser> {
  const LD_LIBRARY_PATH = [
    process.env.LD_LIBRARY_PATH ?? "",
    "/usr/lib/x86_64-linux-gnu",
    join(folder, "lib"),
  ]
    .filter(Boolean)
    .join(":");
  const args = [
    "--no-sandbox",
    "--single-process",
    "--no-zygote",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-dev-shm-usage",
  ];
  return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH } });
}
