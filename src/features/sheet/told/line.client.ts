import type { Heard } from "../heard/heard.rules.ts";

/** Something found in the story, on the page. */
export interface HeardLine {
  heard: Heard;
  /** What its writer says that it is, as ids with a space between; "" while it stays in the own words only. */
  role: string;
}

/** What the writer of a find says that it is. */
export const rolesOf = ({ role }: Pick<HeardLine, "role">): string[] => role.split(" ").filter(Boolean);

/**
 * Returns what a find is once its writer adds or takes back one meaning. A town may be that of the child and of a meeting.
 *
 * @param together the meanings that stand beside each other
 */
export function roleAfter(
  line: Pick<HeardLine, "role">,
  role: string,
  isSo: boolean,
  together: readonly string[],
): string {
  const others = rolesOf(line).filter((one) => one !== role);
  if (!isSo) return others.join(" ");
  const kept = together.includes(role) ? others.filter((one) => together.includes(one)) : [];
  return [...kept, role].join(" ");
}
