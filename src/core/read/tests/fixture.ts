import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { Problems } from "../problems.ts";

const folders = mkdtempSync(join(tmpdir(), "fixture-"));
after(() => rmSync(folders, { recursive: true, force: true }));

/** Makes a copy of the tiny project in which one file has another text, or is missing. */
export function changed(file?: string, change?: (text: string) => string | undefined): string {
  const root = mkdtempSync(join(folders, "root-"));
  cpSync("tests/fixtures", root, { recursive: true });
  if (file === undefined || change === undefined) return root;
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  const text = change(before);
  assert.notEqual(text, before, `${file} is as it was`);
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
  return root;
}

/** Returns the problems of a read, one a line. */
export function said(read: (problems: Problems) => unknown): string[] {
  const problems = new Problems();
  read(problems);
  return problems.list.map(({ file, field, message }) => `${file}: ${field}: ${message}`);
}
