import { BUILD_LIST, sha256, type BuildList } from "../../deploy/build-list.ts";
import { isSignedBy } from "./keys.ts";

/** Something on a host that is not as it was built. */
export interface Finding {
  readonly what: "differs" | "missing" | "extra" | "not signed" | "other commit" | "adds" | "no answer";
  /** Path within the site. */
  readonly path: string;
  readonly more?: string;
}

/** How a host is asked. */
export interface Asking {
  /** Public key of whoever publishes. */
  readonly key?: string | undefined;
  /** Requests at a time. */
  readonly atOnce?: number;
  /** Milliseconds for one answer. */
  readonly patience?: number;
}

/** As a browser asks, so that nobody is shown another page than a reader; and plain, as some readers do. */
const ENCODINGS = ["gzip, deflate, br", "identity"];
/** Headers by which a host leads a reader elsewhere or knows them again. */
const ADDED = ["refresh", "set-cookie", "link", "service-worker-allowed"];
const LONGEST = 8 * 1024 * 1024;
const LINK = /\s(?:href|src)=["']?([^"'#?\s>]+)/g;

/** A file's address within the site. @example addressOf("fr/index.html") // "fr/" */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, "$1");

/**
 * Fetches every file of a build from a host and compares.
 *
 * @param root address of the site, with a slash at its end
 * @param own the list of a build of the same commit, made here
 */
export async function witness(root: URL, own: BuildList, asking: Asking = {}): Promise<Finding[]> {
  const findings = await compareLists(root, own, asking);
  if (findings.some(({ what }) => what === "other commit")) return findings;
  const waiting = Object.entries(own.files).flatMap(([file, hash]) =>
    ENCODINGS.map((encoding) => [file, hash, encoding] as const),
  );
  const found = new Map<string, Finding>();
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const finding of await compareFile(root, own, ...next, asking))
        found.set(`${finding.what} ${finding.path}`, finding);
  };
  await Promise.all(Array.from({ length: asking.atOnce ?? 8 }, worker));
  return [...findings, ...found.values()].sort((a, b) => a.path.localeCompare(b.path));
}

/** What the host says of itself, against what was built here. */
async function compareLists(root: URL, own: BuildList, { key, patience }: Asking): Promise<Finding[]> {
  const path = BUILD_LIST;
  const answer = await ask(new URL(path, root), "identity", patience);
  if (answer?.status !== 200) return [{ what: "missing", path }];
  const signature = key && (await ask(new URL(`${path}.sig`, root), "identity", patience));
  const isSigned =
    !key ||
    (signature && signature.status === 200 && isSignedBy(answer.bytes, signature.bytes.toString(), key));
  const unsigned: Finding[] = isSigned
    ? []
    : [{ what: "not signed", path, more: "by the key that was given" }];
  try {
    const { commit, files } = JSON.parse(answer.bytes.toString()) as BuildList;
    if (commit !== own.commit)
      return [...unsigned, { what: "other commit", path, more: `${commit} there, ${own.commit} here` }];
    const extra = Object.keys(files).filter((file) => !(file in own.files));
    const listed = Object.keys(own.files).filter((file) => files[file] !== own.files[file]);
    return [
      ...unsigned,
      ...extra.map((file): Finding => ({ what: "extra", path: addressOf(file) })),
      ...(listed.length > 0 ? [{ what: "differs", path, more: `${listed.length} hashes` } as const] : []),
    ];
  } catch {
    return [...unsigned, { what: "differs", path, more: "it is no list of a build" }];
  }
}

async function compareFile(
  root: URL,
  own: BuildList,
  file: string,
  hash: string,
  encoding: string,
  { patience }: Asking,
): Promise<Finding[]> {
  const path = addressOf(file);
  const address = new URL(path, root);
  const answer = (await ask(address, encoding, patience)) ?? (await ask(address, encoding, patience));
  if (!answer) return [{ what: "no answer", path }];
  const { status, bytes, headers } = answer;
  if (status === 404) return [{ what: "missing", path }];
  const added = ADDED.filter((name) => headers.has(name)).map((name): Finding => ({
    what: "adds",
    path,
    more: name,
  }));
  if (status !== 200) return [...added, { what: "differs", path, more: `status ${status}` }];
  if (sha256(bytes) === hash) return added;
  return [...added, { what: "differs", path }, ...strangers(root, own, address, bytes)];
}

/** Addresses of the host that a changed page leads to and no build has. */
function strangers(root: URL, own: BuildList, address: URL, bytes: Buffer): Finding[] {
  const known = new Set(Object.keys(own.files).map(addressOf));
  const led = [...bytes.toString().matchAll(LINK)].flatMap(([, href = ""]) => {
    const { href: whole } = URL.parse(href, address) ?? { href: "" };
    return whole.startsWith(root.href) ? [whole.slice(root.href.length)] : [];
  });
  return [...new Set(led)].filter((path) => !known.has(path)).map((path) => ({ what: "extra", path }));
}

interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
  readonly headers: Headers;
}

/** Asks once, and follows nowhere; undefined where nothing whole comes in time. */
async function ask(address: URL, encoding: string, patience = 30_000): Promise<Answer | undefined> {
  try {
    const { status, headers, body } = await fetch(address, {
      headers: { "accept-encoding": encoding },
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of body ?? []) {
      size += part.length;
      if (size > LONGEST) return { status: 0, bytes: Buffer.alloc(0), headers };
      parts.push(part);
    }
    return { status, headers, bytes: Buffer.concat(parts) };
  } catch {
    return undefined;
  }
}
