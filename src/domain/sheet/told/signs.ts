import type { Detail } from "./details.ts";

/** A line that stands beside the story while its words speak of danger: 911, or 9-8-8. */
export type Sign = "danger" | "suicide";

/** The signs of danger in a story. They show a number to call and enter no report. */
export function signsOf(details: readonly Detail[]): ReadonlySet<Sign> {
  return new Set(
    details.flatMap((detail): Sign[] => {
      if (detail.kind === "suicidal") return ["suicide"];
      if (detail.kind === "threat" && detail.value.kind === "self-harm") return ["suicide"];
      const isNear = detail.kind === "meeting" && detail.value.soon === true;
      const isHarm = detail.kind === "threat" && detail.value.kind === "harm";
      return detail.kind === "weapon" || isHarm || isNear ? ["danger"] : [];
    }),
  );
}
