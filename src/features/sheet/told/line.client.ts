import type { Heard } from "../heard/heard.rules.ts";

/** Something found in the story, on the page. */
export interface HeardLine {
  heard: Heard;
  /** What its writer says that it is; "" while it stays in the own words only. */
  role: string;
}
