import { situationOf } from "./about.rules.ts";
import {
  asDate,
  asGroups,
  asList,
  own,
  type Answer,
  type DateAbout,
  type Sheet,
  type SheetAnswers,
  type There,
} from "./answers.rules.ts";
import { isDay, isTime, type Moment } from "./date.rules.ts";
import type { GroupField, LeafField } from "./sheet-facts.schema.ts";
import { localOf, offsetOf } from "./zone.rules.ts";

/** Where a text says that something is. */
export interface Where {
  /** In Quebec, somewhere else, or not said. */
  readonly at: "here" | "away" | "";
  /** ISO code of the other country; "" where it is not known. */
  readonly country: string;
  /** IANA names of the clocks of that place: none, or several that need not agree. */
  readonly clocks: readonly string[];
}

/** Knows in which country a text is set. */
export interface Gazetteer {
  /** @param place what stands in a field for a town or a place */
  at(place: string): Where;
  /** @param text a story, or any other text in sentences */
  in(text: string): Where;
}

const HOUR = /\p{Nd}/u;
/** Words in which a person tells what happened. */
const [STORY, NOWHERE]: [string, Where] = ["words", { at: "", country: "", clocks: [] }];

/**
 * Returns the answers with each hour at its place: an hour of a child abroad has the clock of that country, and none
 * where it has several. The zone that a person chose stays. The hour of what happens today gets the day.
 *
 * @param gazetteer undefined where no place can be known: then every hour is Quebec's
 */
export function settled(
  answers: SheetAnswers,
  sheet: Sheet,
  moment: Moment,
  gazetteer?: Gazetteer,
): SheetAnswers {
  const fields = new Map(sheet.sections.flatMap((section) => section.fields).map((one) => [one.id, one]));
  const settle = (field: LeafField | GroupField, answer: Answer | undefined): Answer | undefined => {
    if (field.kind !== "date-about") return answer;
    // A day that was typed before "today" was chosen is out of sight.
    const isToday = field.id === sheet.urgency.clock.day && isForToday(answers, sheet);
    const date = isToday ? { ...asDate(answer), day: "" } : asDate(answer);
    if (!isTime(date.time)) return isToday ? date : answer;
    const there = date.zone === "" ? thereOf(field, date, answers, sheet, moment, gazetteer) : undefined;
    const placed = there ? { ...date, there } : date;
    return isToday ? { ...placed, day: todayOf(placed, sheet, moment) } : placed;
  };
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const field = fields.get(id);
      if (field?.kind !== "repeat") return [id, field ? settle(field, answer) : answer];
      return [
        id,
        asGroups(answer).map((group) => ({
          ...group,
          ...Object.fromEntries(field.fields.map((inner) => [inner.id, settle(inner, own(group, inner.id))])),
        })),
      ];
    }),
  );
}

/** Returns the clock by which an hour was told; undefined where nobody knows it. */
export function clockOf(
  { zone, there }: Pick<DateAbout, "zone"> & { readonly there?: There | undefined },
  { zones }: Pick<Sheet, "zones">,
): string | undefined {
  if (there) return there.clock === "" ? undefined : there.clock;
  return (zone === "" ? zones[0] : zones.find(({ id }) => id === zone))?.clock;
}

function isForToday(answers: SheetAnswers, { urgency: { clock } }: Sheet): boolean {
  return asList(own(answers, clock.field)).some((id) => clock.today.includes(id));
}

/** Returns which day it is now by the clock of an hour. */
function todayOf(date: DateAbout, sheet: Sheet, { day, time }: Moment): string {
  const [clock, quebec] = [clockOf(date, sheet), sheet.zones[0]?.clock];
  if (!clock || !quebec || !isDay(day) || !isTime(time)) return day;
  return localOf(Date.parse(`${day}T${time}${offsetOf(day, time, quebec)}`), clock).slice(0, 10);
}

/** Returns the place of an hour outside Quebec: that of its own field, of the child, of other places, or of the story. */
function thereOf(
  { at }: LeafField | GroupField,
  date: DateAbout,
  answers: SheetAnswers,
  { doors }: Sheet,
  moment: Moment,
  gazetteer: Gazetteer | undefined,
): There | undefined {
  if (!gazetteer) return undefined;
  const textOf = (field: string): string => asList(own(answers, field)).join("\n");
  // "20 h heure de France": the words of the hour itself say whose clock it is.
  const said = HOUR.test(date.words) ? gazetteer.in(date.words) : NOWHERE;
  const told = at === undefined ? NOWHERE : gazetteer.in(textOf(at));
  const known =
    [said, told, gazetteer.at(textOf(doors.where.child)), gazetteer.at(textOf(doors.where.other))].find(
      (where) => where.at !== "",
    ) ?? NOWHERE;
  const where = known.at === "" ? gazetteer.in(textOf(STORY)) : known;
  const { at: side, country } = where;
  const isAway = side === "away" || (side === "" && situationOf(answers) === doors.elsewhere);
  if (!isAway) return undefined;
  const day = isDay(date.day) ? date.day : moment.day;
  return { country, clock: oneClock(where, day, date.time), isSupposed: known.at === "" && country !== "" };
}

/** Returns the clock of a place at an hour; "" where it has several that do not agree, or none is known. */
export function oneClock({ clocks }: Pick<Where, "clocks">, day: string, time: string): string {
  const [clock = "", ...others] = isDay(day) ? clocks : [];
  return others.every((one) => offsetOf(day, time, one) === offsetOf(day, time, clock)) ? clock : "";
}
