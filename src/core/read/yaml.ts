import { parseDocument, type YAMLError } from "yaml";
import { remembered } from "../remembered.rules.ts";
import { keysOf, type Tree } from "../words/parity.rules.ts";

/** A YAML or JSON text; `value` is undefined where there are faults. */
export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly YAMLError[];
}

/** A text parsed once, however many checks read it: nobody changes `value`. Duplicate keys are refused. */
export const parseYaml = remembered((text: string): Parsed => {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  return { faults, value: faults.length > 0 ? undefined : (document.toJS() as unknown) };
});

/** The value of a text. @throws Error with the first fault */
export function valueOf(text: string): unknown {
  const {
    value,
    faults: [fault],
  } = parseYaml(text);
  if (fault) throw fault;
  return value;
}

/** The sentences of a text of words, by key. @throws Error with the first fault */
export const sentencesOf = remembered((text: string): ReadonlyMap<string, string> =>
  keysOf(valueOf(text) as Tree),
);
