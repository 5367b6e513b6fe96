import { numbersFor, type CountryNumber } from "../../../shell/danger/countries.rules.ts";
import type { Urgency } from "../../../shell/danger/danger.rules.ts";
import type { HeardDanger } from "./dangers.rules.ts";

/** Another country that a story names, and the numbers that work in it. */
export interface Abroad {
  readonly code: string;
  readonly numbers: readonly CountryNumber[];
  /** Where people there report what is done to children online. */
  readonly hotlines: readonly (readonly [name: string, url: string])[];
}

/** What is heard in a story. */
export interface Signs {
  /** The numbers that it asks for, each with the sentence that does. */
  readonly dangers: readonly HeardDanger[];
  readonly abroad: readonly Abroad[];
  /** What it tells: ids of `tells` in `src/data/sheet.yaml`. */
  readonly tells: readonly string[];
}

/** A note that names the emergency number itself. */
const [MEETING, EMERGENCY] = ["meeting", "emergency"];

/**
 * Brings 911 or 9-8-8 beside the story at once, while its words speak of danger; where they name another country, that
 * these numbers work in Canada only, with those of that country. To what is told it says first what not to do.
 *
 * @param told what the story tells, or an answer says
 */
export function showSigns(form: Element, { dangers, abroad }: Signs, told: readonly string[]): void {
  const urgent = dangers.map(({ urgency }) => urgency);
  const shown: string[] = [
    ...urgent.filter((one) => one !== EMERGENCY || !told.includes(MEETING)),
    ...told,
    ...(urgent.length > 0 && abroad.length > 0 ? ["abroad"] : []),
  ];
  for (const line of form.querySelectorAll<HTMLElement>("[data-sign]"))
    line.hidden = !shown.includes(line.dataset.sign ?? "");
  form.querySelector("[data-there]")?.replaceChildren(...numbersThere(abroad, urgent));
}

/** The numbers that work in other countries, each country on a line. */
export function numbersThere(abroad: readonly Abroad[], urgent: readonly Urgency[]): HTMLElement[] {
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "region" });
  return abroad
    .map(({ code, numbers }) => ({ code, numbers: numbersFor(numbers, urgent) }))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ code, numbers }) => {
      const line = part("span", "block", part("bdi", "font-semibold", names.of(code) ?? code));
      for (const [, number] of numbers) {
        const link = part("a", "link", part("bdi", "number", number));
        link.href = `tel:${number}`;
        line.append(" · ", link);
      }
      return line;
    });
}

/** Where people in other countries report, each country on a line. */
export function hotlinesThere(abroad: readonly Abroad[]): HTMLElement[] {
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "region" });
  return abroad
    .filter(({ hotlines }) => hotlines.length > 0)
    .map(({ code, hotlines }) => {
      const line = part("span", "block", part("bdi", "font-semibold", names.of(code) ?? code));
      for (const [name, url] of hotlines) {
        const link = part("a", "link", part("bdi", "", name));
        link.href = url;
        line.append(" · ", link);
      }
      return line;
    });
}

/** Makes an element. */
export function part<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  content: string | Node = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(content);
  return made;
}
