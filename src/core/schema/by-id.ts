import { z } from "astro/zod";
import { Line } from "./line.ts";

/** A value for each id. */
export const byId = <V extends z.ZodType>(value: V) => z.record(z.string(), value);

/** A line for each id. */
export const linesById = (what: string) => byId(Line).describe(what);
