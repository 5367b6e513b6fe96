import { parseDocument, type YAMLError } from "yaml";

/** A YAML or JSON text; `value` is undefined where there are faults. */
export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly YAMLError[];
}

const known = new Map<string, Parsed>();

/** A text parsed once, however many checks read it: nobody changes `value`. Duplicate keys are refused. */
export function parseYaml(text: string): Parsed {
  const before = known.get(text);
  if (before) return before;
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  const parsed = { faults, value: faults.length > 0 ? undefined : (document.toJS() as unknown) };
  known.set(text, parsed);
  return parsed;
}

/** The value of a text. @throws Error with the first fault */
export function valueOf(text: string): unknown {
  const {
    value,
    faults: [fault],
  } = parseYaml(text);
  if (fault) throw fault;
  return value;
}
