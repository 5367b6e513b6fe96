import type { z } from "astro/zod";

const seen = new WeakMap<z.ZodType, WeakMap<object, unknown>>();

/**
 * What a schema says of a value, asked once of each: checks of the checks read hundreds of times what one of them has
 * changed in one file. Nobody changes the value, nor the result.
 */
export function shaped<S extends z.ZodType>(schema: S, value: unknown): z.ZodSafeParseResult<z.output<S>> {
  if (typeof value !== "object" || value === null) return schema.safeParse(value);
  const known = seen.get(schema) ?? new WeakMap<object, unknown>();
  seen.set(schema, known);
  if (!known.has(value)) known.set(value, schema.safeParse(value));
  return known.get(value) as z.ZodSafeParseResult<z.output<S>>;
}
