import { z } from "astro/zod";
import { Line } from "./line.ts";

/** A record from id to value. */
export const byId = <V extends z.ZodType>(value: V) => z.record(z.string(), value);

/** A record from id to a line of text. */
export const linesById = (what: string) => byId(Line).describe(what);
