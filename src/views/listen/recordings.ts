import { fileHref } from "../../i18n/urls.ts";
import { loadRecordings, recordingBytes } from "../../content/recordings.ts";
import { locales } from "../../content/site.ts";
import { spokenScreens } from "../easy/spoken.ts";

const TYPES: Readonly<Record<string, string>> = { mp3: "audio/mpeg", opus: "audio/ogg" };

let read: ReadonlyMap<string, string> | undefined;

/** Every text that may be recorded, by its place: those that no answer and no town changes. */
export const spokenTexts = (): ReadonlyMap<string, string> =>
  new Map(locales().flatMap((locale) => spokenScreens(locale)));

/** The voices that people recorded, by their place. @throws FactsError when the text of one has changed */
const recordings = (): ReadonlyMap<string, string> => (read ??= loadRecordings(spokenTexts()));

/** Address of the recording of a place; undefined where nobody recorded it. */
export function recordingOf(place: string): string | undefined {
  const name = recordings().get(place);
  return name === undefined ? undefined : fileHref(`audio/${name}`);
}

/** Every recording, for `getStaticPaths`. */
export const recordingPaths = (): { params: { file: string } }[] =>
  [...recordings().values()].map((file) => ({ params: { file } }));

/** A recording as it is sent. */
export function recordingFile({ file }: { file: string }): Response {
  const type = TYPES[file.split(".").at(-1) ?? ""] ?? "";
  return new Response(recordingBytes(file), { headers: { "content-type": type } });
}
