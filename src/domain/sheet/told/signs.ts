import type { Detail } from "./details.ts";

/** A line that stands beside the story while its words speak of danger: 911, or 9-8-8. */
export type Sign = "danger" | "suicide";

const A_DAY = 86_400_000;
/** Signs between a day and the words of a meeting that it belongs to. */
const BESIDE = 3;

/**
 * The signs of danger in a story. They show a number to call and enter no report.
 *
 * @param today YYYY-MM-DD
 */
export function signsOf(details: readonly Detail[], today: string): ReadonlySet<Sign> {
  return new Set(
    details.flatMap((detail): Sign[] => {
      if (detail.kind === "suicidal") return ["suicide"];
      if (detail.kind === "threat" && detail.value.kind === "self-harm") return ["suicide"];
      const isNear = detail.kind === "meeting" && isSoon(detail, details, today);
      const isHarm = detail.kind === "threat" && detail.value.kind === "harm";
      return detail.kind === "weapon" || isHarm || isNear ? ["danger"] : [];
    }),
  );
}

/** Whether the first day told within the words of a meeting, or right before them, is today or tomorrow. */
function isSoon(meeting: Detail, details: readonly Detail[], today: string): boolean {
  const [day] = details.flatMap((one) =>
    one.kind === "when" &&
    one.value.iso !== null &&
    one.start < meeting.end &&
    meeting.start <= one.end + BESIDE
      ? [one.value.iso.slice(0, 10)]
      : [],
  );
  const away = day === undefined ? NaN : (Date.parse(day) - Date.parse(today)) / A_DAY;
  return away >= 0 && away <= 1;
}
