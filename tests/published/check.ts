import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Ajv brings no formats. */
export const FORMATS = {
  csv: true,
  date: /^\d{4}-\d\d-\d\d$/,
  "date-time": true,
  email: /^[^@\s]+@[^@\s]+$/,
  textarea: true,
  uri: (text: string) => URL.canParse(text),
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
} as const;
/** The published schemas carry notes of their own beside the rules, which strict mode refuses. */
const OPTIONS = { strict: false, allErrors: true, formats: FORMATS };
const DRAFT_4 = "http://json-schema.org/draft-04/schema#";

/** Says what a published schema finds wrong with a value; the empty text when it finds nothing. */
export function publishedCheck(name: string): (value: unknown) => string {
  const { $schema, ...schema } = JSON.parse(readFileSync(`tests/published/${name}.json`, "utf8"));
  // Ajv knows no draft 4. What these schemas use of it means the same in draft 7.
  const ajv = $schema === DRAFT_4 ? new Ajv(OPTIONS) : new Ajv2020(OPTIONS);
  const check = ajv.compile(schema);
  return (value) => (check(value) ? "" : ajv.errorsText(check.errors));
}
