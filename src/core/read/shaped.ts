import type { z } from "astro/zod";

const seen = new WeakMap<z.ZodType, WeakMap<object, unknown>>();

/**
 * Parses a value with a schema and caches the result. Tests change one file hundreds of times, and all other files
 * stay the same. Callers must not change the value or the result.
 */
export function shaped<S extends z.ZodType>(schema: S, value: unknown): z.ZodSafeParseResult<z.output<S>> {
  if (typeof value !== "object" || value === null) return schema.safeParse(value);
  const known = seen.get(schema) ?? new WeakMap<object, unknown>();
  seen.set(schema, known);
  if (!known.has(value)) known.set(value, schema.safeParse(value));
  return known.get(value) as z.ZodSafeParseResult<z.output<S>>;
}
