const DAY = 86_400_000;

/** From when to when a year, month, week, day, minute, or start/end of ISO 8601 lasts. */
export function stretch(iso: string): [from: number, to: number] {
  const [start = "", end] = iso.split("/");
  if (end !== undefined) return [stretch(start)[0], stretch(end)[1]];
  const week = /^(\d{4})-W(\d\d)$/.exec(start);
  if (week) {
    const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
    const from = monday + (Number(week[2]) - 1) * 7 * DAY;
    return [from, from + 7 * DAY];
  }
  const [year = 0, month, date, hour, minute] = start.split(/[-T:]/).map(Number);
  if (month === undefined) return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  if (date === undefined) return [Date.UTC(year, month - 1), Date.UTC(year, month)];
  const from = Date.UTC(year, month - 1, date, hour ?? 0, minute ?? 0);
  return [from, from + (hour === undefined ? DAY : 60_000)];
}
