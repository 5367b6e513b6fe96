import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** PDF/UA: tags, a title, a language and descriptions of figures, which a screen reader needs. */
const STANDARD = "ua-1";
/**
 * When a sentence is longer in one language, the text gets a little smaller instead of filling a second
 * sheet.
 */
const SCALES = [1.15, 1.1, 1.05, 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79];
const WEIGHTS = ["400Regular", "600SemiBold", "700Bold"];
const CACHE = "node_modules/.cache/handouts";

interface Setting {
  readonly compiler: NodeCompiler;
  /** Everything that the result depends on, except the words. */
  readonly key: string;
}
let setting: Setting | undefined;

/**
 * Returns one handout as a PDF: the same words give the same bytes. It caches results in
 * `node_modules/.cache`.
 *
 * @param template name of a file of src/features/handouts, without ".typ"
 * @param data what the template prints
 * @param pages how many sheets it must fill
 * @param where the name in the error when the words do not fit
 * @param cache folder of earlier results
 * @throws Error with the typesetter's own words, or when the words do not fit on the paper
 */
export function typeset(
  template: string,
  data: unknown,
  pages: number,
  where: string,
  root = process.cwd(),
  cache = join(root, CACHE),
): Buffer {
  setting ??= prepare(root);
  const { compiler, key } = setting;
  // No font has the marks of unwritten words. Only a developer sees those marks.
  const json = JSON.stringify(data).replaceAll("⟦", "[").replaceAll("⟧", "]");
  const cached = join(
    cache,
    `${createHash("sha256").update(key).update(template).update(String(pages)).update(json).digest("hex")}.pdf`,
  );
  const known = read(cached);
  if (known) return known;
  const fitting = largest((scale) => {
    const { result, overfull, fault } = compile(
      compiler,
      join(root, `src/features/handouts/${template}.typ`),
      {
        data: json,
        scale: String(scale),
      },
    );
    if (!result && !overfull) throw new Error(`${where}: ${fault}`);
    return result && result.numOfPages <= pages ? result : undefined;
  });
  if (!fitting)
    throw new Error(`${where}: too many words for ${pages} page(s) of letter paper: shorten them`);
  const pdf = written(compiler, fitting, where);
  // Another build may read the cache, so a temporary file is written first and then moved.
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cached}.${process.pid}`, pdf);
  renameSync(`${cached}.${process.pid}`, cached);
  return pdf;
}

function written(
  compiler: NodeCompiler,
  document: Parameters<NodeCompiler["pdf"]>[0],
  where: string,
): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: STANDARD });
  } catch (error) {
    const letter = /the text `\\*"(.+?)\\*"` could not be displayed/.exec(
      String((error as Error).message),
    )?.[1];
    if (letter === undefined) throw error;
    throw new Error(
      `${where}: “${letter}” could not be displayed, no font has it: add one to the language’s folder fonts/, and its name to "fonts" of its locale.json`,
      { cause: error },
    );
  }
}

/** Returns the result for the largest scale that gives one, by binary search. */
function largest<T>(set: (scale: number) => T | undefined): T | undefined {
  let found: T | undefined;
  for (let from = 0, to = SCALES.length; from < to;) {
    const middle = (from + to) >> 1;
    const result = set(SCALES[middle] ?? 1);
    if (result === undefined) from = middle + 1;
    else [found, to] = [result, middle];
  }
  return found;
}

function compile(
  compiler: NodeCompiler,
  mainFilePath: string,
  inputs: Record<string, string>,
): { result: ReturnType<NodeCompiler["compile"]>["result"]; overfull: boolean; fault: string } {
  const done = compiler.compile({ mainFilePath, inputs, resetRead: true });
  const error = done.takeError() ?? done.takeWarnings();
  const fault = error ? JSON.stringify(compiler.fetchDiagnostics(error)) : "";
  const overfull = fault.includes("overfull");
  if (fault !== "" && !overfull && done.result) throw new Error(`${mainFilePath}: ${fault}`);
  return { result: done.result, overfull, fault };
}

function prepare(root: string): Setting {
  const require = createRequire(join(root, "package.json"));
  const folder = join(root, "node_modules/@expo-google-fonts/readex-pro");
  const own = globSync("locales/*/fonts/*.{ttf,otf}", { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file)));
  const fonts = [
    ...WEIGHTS.map((weight) => readFileSync(join(folder, weight, `ReadexPro_${weight}.ttf`))),
    ...own,
  ];
  const key = createHash("sha256")
    .update((require("@myriaddreamin/typst-ts-node-compiler/package.json") as { version: string }).version)
    .update(STANDARD + SCALES.join());
  for (const font of fonts) key.update(font);
  const here = join(root, "src/features/handouts");
  for (const name of readdirSync(here)
    .filter((one) => one.endsWith(".typ"))
    .sort())
    key.update(name).update(readFileSync(join(here, name)));
  return {
    compiler: NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fonts }] }),
    key: key.digest("hex"),
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
