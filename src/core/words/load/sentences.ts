import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../facts/schema/facts.ts";
import { TELEPHONE } from "../../schema/line.ts";
import type { Problems } from "../../read/problems.ts";
import { refuseUnwritten } from "../../read/unwritten.ts";
import { linkFault } from "../../facts/checks/targets.ts";
import { sentencesOf } from "../../read/yaml.ts";

const LINK = /\]\(([^):\s]*):?([^)\s]*)\)/g;

/** Checks that every `[label](kind:id)` in a words file has a real target, and that no sentence has a telephone number. */
export function checkSentences(root: string, file: string, facts: Facts, problems: Problems): void {
  const sentences = sentencesOf(readFileSync(join(root, file), "utf8"));
  // readYaml already reported the faults of YAML files.
  if (file.endsWith(".json")) refuseUnwritten(sentences, file, problems);
  for (const [key, sentence] of sentences) {
    if (TELEPHONE.test(sentence))
      problems.add(file, key, "a telephone number: write [label](service:ID) instead");
    for (const [, kind = "", id = ""] of sentence.matchAll(LINK)) {
      const fault = linkFault(kind, id, facts);
      if (fault) problems.add(file, key, fault);
    }
  }
}
