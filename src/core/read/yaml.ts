import { parseDocument, type YAMLError } from "yaml";
import { remembered } from "../remembered.rules.ts";
import { keysOf, type Tree } from "../words/parity.rules.ts";

/** A parsed YAML or JSON text. `value` is undefined if there are faults. */
export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly YAMLError[];
}

/** Parses each text once, since many checks read the same file. Callers must not change `value`. Duplicate keys are a fault. */
export const parseYaml = remembered((text: string): Parsed => {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  return { faults, value: faults.length > 0 ? undefined : (document.toJS() as unknown) };
});

/** Returns the value of a YAML or JSON text. @throws Error with the first fault */
export function valueOf(text: string): unknown {
  const {
    value,
    faults: [fault],
  } = parseYaml(text);
  if (fault) throw fault;
  return value;
}

/** Returns the sentences in a file of words, by key. @throws Error with the first fault */
export const sentencesOf = remembered((text: string): ReadonlyMap<string, string> =>
  keysOf(valueOf(text) as Tree),
);
