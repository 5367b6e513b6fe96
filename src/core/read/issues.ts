import type { z } from "astro/zod";
import type { Problems } from "./problems.ts";

type Issue = z.core.$ZodIssue;

/** Adds one problem for each issue of a Zod error. An unknown field is named by its own path. */
export function reportIssues(
  issues: readonly Issue[],
  file: string,
  prefix: string,
  problems: Problems,
): void {
  for (const issue of issues.map(closest)) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        problems.add(file, prefix + dotted([...issue.path, key]), "unknown field");
    } else {
      problems.add(
        file,
        prefix + dotted(issue.path),
        isMissing(issue)
          ? `is missing (${issue.expected})`
          : isUnquoted(issue)
            ? "is a number, and text is expected: put it in quotes"
            : issue.message,
      );
    }
  }
}

/** Zod names the type of the wrong value only at the end of the message. */
const isMissing = (issue: Issue): issue is Issue & { code: "invalid_type" } =>
  issue.code === "invalid_type" && issue.message.endsWith("received undefined");

/** Says whether a text such as a telephone number has no quotes: YAML reads a number, and drops its plus sign. */
const isUnquoted = (issue: Issue): boolean =>
  issue.code === "invalid_type" && issue.expected === "string" && issue.message.endsWith("received number");

/** If no branch of a union fits, picks the issue of the branch that matched deepest: it helps the most. */
function closest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors
    .flat()
    .map(closest)
    .sort((a, b) => b.path.length - a.path.length)[0];
  if (!inner || inner.path.length === 0) {
    const unquoted = issue.errors.flat().find(isUnquoted);
    return unquoted ? { ...unquoted, path: issue.path } : issue;
  }
  return { ...inner, path: [...issue.path, ...inner.path] };
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}
