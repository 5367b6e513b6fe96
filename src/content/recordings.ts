import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Problems } from "./read/problems.ts";
import { filesOf } from "./words/parity.ts";

const FOLDER = "audio";
/** Bytes: a tap on a slow telephone is answered in seconds. */
const MOST = 300 * 1024;
const FILE = /^(.+)\.(mp3|opus|sha256)$/;
/** For whoever opens the folder. */
const NOTE = "README.md";

/** The mark of a text that is read aloud: another text, another mark. */
export const spokenHash = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The voices that people recorded, each only while its page still says what it says.
 *
 * @param spoken every text that may be recorded, by its place, as in "fr/easy/1"
 * @returns the file of each place that has one, as in "fr/easy/1.opus"
 * @throws FactsError naming the recording, as in "audio/fr/easy/1.opus: its text has changed: …"
 */
export function loadRecordings(
  spoken: ReadonlyMap<string, string>,
  root = process.cwd(),
): ReadonlyMap<string, string> {
  const folder = join(root, FOLDER);
  const problems = new Problems();
  const size = (name: string): number => statSync(join(folder, name)).size;
  const found = new Map<string, string>();
  const marks = new Map<string, string>();
  for (const name of existsSync(folder) ? filesOf(folder) : []) {
    if (name === NOTE) continue;
    const refuse = (message: string): void => problems.add(`${FOLDER}/${name}`, "", message);
    const [, place = "", ending] = FILE.exec(name) ?? [];
    if (ending === undefined) refuse("expected .mp3, .opus or .sha256");
    else if (!spoken.has(place)) refuse("nothing is read at this place: `npm run recordings` lists them all");
    else if (ending === "sha256") marks.set(place, readFileSync(join(folder, name), "utf8").trim());
    else if (size(name) === 0) refuse("empty");
    else if (size(name) > MOST) refuse(`${Math.ceil(size(name) / 1024)} kB, at most ${MOST / 1024}`);
    else if (found.has(place)) refuse(`there is ${found.get(place)} too: one recording a place`);
    else found.set(place, name);
  }
  for (const place of marks.keys())
    if (!found.has(place)) problems.add(`${FOLDER}/${place}.sha256`, "", "there is no recording beside it");
  for (const [place, name] of found) {
    const now = spokenHash(spoken.get(place)!);
    if (!marks.has(place))
      problems.add(
        `${FOLDER}/${place}.sha256`,
        "",
        `missing: write ${now} once the recording says that text`,
      );
    else if (marks.get(place) !== now)
      problems.add(`${FOLDER}/${name}`, "", `its text has changed: record it anew, and put ${now} beside it`);
  }
  problems.throwIfAny();
  return found;
}

/** A recording as it is sent. */
export const recordingBytes = (name: string, root = process.cwd()): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(root, FOLDER, name)));
