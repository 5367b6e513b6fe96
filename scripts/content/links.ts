// npm run links: checks every link of the site. It needs the network, and exits with 1 if a link is broken.
import { fileURLToPath } from "node:url";
import { publishedValues } from "../../src/core/facts/values.rules.ts";
import { loadFacts } from "../../src/site/load-facts.ts";

/** Timeout for one address, in milliseconds. */
const PATIENCE = 20_000;
/** Addresses to check at the same time: few, so that no host gets many requests. */
const AT_ONCE = 4;

/** Error codes of a computer without network. */
const NO_NETWORK = new Set(["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** Says whether all errors come from a missing network. */
export const isOffline = (answers: readonly Answer[]): boolean =>
  answers.length > 0 && answers.every(({ answer }) => NO_NETWORK.has(answer));

/** The response of an address. */
export interface Answer {
  readonly url: string;
  /** HTTP status, or the error code. */
  readonly answer: string;
  readonly works: boolean;
}

/**
 * Checks addresses with HEAD, and with GET if HEAD fails. A response that only blocks robots (401, 403, 405, 429) is no
 * broken link.
 *
 * @param patience timeout for one address, in milliseconds
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
