// npm run links: asks every address that the site shows whether it still answers. Needs the network; ends with 1 when one does not.
import { fileURLToPath } from "node:url";
import { publishedValues } from "../../src/core/facts/values.rules.ts";
import { loadFacts } from "../../src/site/load-facts.ts";

/** Milliseconds given to one address. */
const PATIENCE = 20_000;
/** Addresses asked at once: few, so that no host is pressed. */
const AT_ONCE = 4;

/** Errors of a machine without network. */
const NO_NETWORK = new Set(["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** Whether every error is one of a machine without network. */
export const isOffline = (answers: readonly Answer[]): boolean =>
  answers.length > 0 && answers.every(({ answer }) => NO_NETWORK.has(answer));

/** What an address answered. */
export interface Answer {
  readonly url: string;
  /** Status of HTTP, or why there was none. */
  readonly answer: string;
  readonly works: boolean;
}

/**
 * Asks addresses by HEAD, and by GET where HEAD is refused. A refusal of robots (401, 403, 405, 429) is no broken link.
 *
 * @param patience milliseconds given to one address
 */
export async function askAll(urls: readonly string[], patience = PATIENCE): Promise<Answer[]> {
  const waiting = [...urls];
  const answers: Answer[] = [];
  const ask = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift())
      answers.push(await askOne(url, patience));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return answers.sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function askOne(url: string, patience: number): Promise<Answer> {
  try {
    let { status } = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(patience) });
    if (status === 404 || status === 405 || status === 501)
      ({ status } = await fetch(url, { signal: AbortSignal.timeout(patience) }));
    return { url, answer: String(status), works: status < 400 || [401, 403, 405, 429].includes(status) };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { url, answer: cause?.code ?? name, works: false };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const facts = loadFacts();
  const shown = publishedValues(facts).flatMap(({ value }) => (value?.startsWith("http") ? value : []));
  const cited = [...facts.sources.values()].flatMap(({ url, citable }) => (citable && url ? url : []));
  const all = [...new Set([...shown, ...cited])];
  if (isOffline(await askAll(all.slice(0, 2 * AT_ONCE)))) {
    console.error("No network here: nothing was learnt of any address.");
    process.exit(1);
  }
  console.log(`Asking ${all.length} addresses, ${AT_ONCE} at a time.`);
  const answers = await askAll(all);
  const broken = answers.filter(({ works }) => !works);
  for (const { url, answer } of broken) console.log(`${answer}  ${url}`);
  console.log(`${broken.length} of ${answers.length} addresses do not answer.`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
