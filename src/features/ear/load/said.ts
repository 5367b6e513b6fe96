import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Problems } from "../../../core/read/problems.ts";
import { OTHERS } from "../ear.rules.ts";
import type { EarFacts } from "../ear-facts.schema.ts";

/** Who may speak, as tags say it; no tag: it is not clear. */
export const SPEAKERS = ["child", "parent", "staff", "other"] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** A sentence as somebody types it, and what it leads to. */
export interface Said {
  readonly text: string;
  /** Id of a situation, or one of `OTHERS`. */
  readonly leads: string;
  /** Other situations that it leads to as well. */
  readonly also: readonly string[];
  readonly emergency: boolean;
  readonly crisis: boolean;
  readonly speaker: Speaker | undefined;
}

/** Tags in brackets, and the sentence. */
const LINE = /^(?:\[([^\]]+)\] )?(\S.*)$/;

/** A line for whoever writes. */
const COMMENT = /^#( |$)/;

/**
 * Reads `locales/XX/said/`: a file for each situation, a sentence a line. No sentence may stand twice.
 *
 * @returns no sentence of a language that has no such folder; faults are named on `problems` as "file: line: message"
 */
export function readSaid(
  root: string,
  language: string,
  { situations }: Pick<Facts, "situations">,
  { answeredBy }: Pick<EarFacts, "answeredBy">,
  problems: Problems,
): Said[] {
  const known = new Set([...situations.keys(), ...OTHERS, ...Object.keys(answeredBy)]);
  const places = new Map<string, string>();
  return globSync(`locales/${language}/said/*.txt`, { cwd: root })
    .sort()
    .flatMap((file) => {
      const leads = basename(file, ".txt");
      if (!known.has(leads)) problems.add(file, "name", `no situation "${leads}"`);
      const lines = readFileSync(join(root, file), "utf8").trimEnd().split("\n");
      if (lines.every((line) => line.trim() === "" || COMMENT.test(line))) {
        problems.add(file, "", "no sentence yet: write what people type, one sentence a line");
        return [];
      }
      return lines.flatMap((line, at) => {
        if (COMMENT.test(line)) return [];
        const [, tags = "", text] = LINE.exec(line) ?? [];
        const fault = (message: string): void => problems.add(file, `line ${at + 1}`, message);
        if (text === undefined) {
          fault("no sentence");
          return [];
        }
        if (text.startsWith("[")) fault("all tags stand in one pair of brackets, with a space after it");
        const folded = text.toLowerCase();
        const place = places.get(folded);
        if (place === undefined) places.set(folded, `${file}, line ${at + 1}`);
        else fault(`"${text}" stands in ${place} too`);
        return [{ text, leads, ...readTags(tags, known, fault) }];
      });
    });
}

function readTags(
  tags: string,
  known: ReadonlySet<string>,
  fault: (message: string) => void,
): Pick<Said, "also" | "emergency" | "crisis" | "speaker"> {
  const also: string[] = [];
  let speaker: Speaker | undefined;
  const numbers = new Set<string>();
  for (const tag of tags.split(" ").filter(Boolean)) {
    const other = tag.startsWith("also:") ? tag.slice("also:".length) : undefined;
    if (other !== undefined && known.has(other)) also.push(other);
    else if (tag === "911" || tag === "988") numbers.add(tag);
    else if (!SPEAKERS.some((one) => one === tag)) fault(`no such tag "${tag}"`);
    else if (speaker !== undefined) fault(`two people speak: "${speaker}" and "${tag}"`);
    else speaker = tag as Speaker;
  }
  return { also, emergency: numbers.has("911"), crisis: numbers.has("988"), speaker };
}
