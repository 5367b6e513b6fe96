import { asList, isEmpty, own, type SheetAnswers } from "../../report/answers.rules.ts";
import type { Block } from "../../report/handover.rules.ts";
import type { Phrases } from "../../report/phrases.rules.ts";
import { firstCalls, type FirstCall } from "../../report/first-call.rules.ts";
import { now } from "./handed.client.ts";
import { doorsFor, officeAt, otherTown, samePolice, type Door } from "../../report/receiver.rules.ts";
import { both } from "../both.client.ts";
import type { SheetIsland } from "../island.rules.ts";
import { lookAt } from "../read.client.ts";
import { hotlinesThere, numbersThere, type Abroad, type Signs } from "../told/signs.client.ts";
import type { Told } from "../told/story.client.ts";

/** The field for a telephone number or an e-mail of the writer. */
const CONTACT = "reporter-contact";
/** The field that says whether they leave one, and its answer for none. */
const [REACH, STAYS] = ["reach", "no"];
/** Above the doors while nobody said that the person is safe: the first door stays the first. */
const ASK: FirstCall = "ask";
/** What is said first on the telephone: what happened, and what cannot wait. */
const SAID_FIRST = [
  "situation",
  "deadline",
  "meeting",
  "meeting-when",
  "next-when",
  "next-what",
  "danger-signs",
];

/**
 * Shows where the sheet is handed over, each with why it is shown, and the box that knows the number of a town. Two
 * towns of one name are asked.
 */
export function showDoors(
  page: HTMLElement,
  answers: SheetAnswers,
  island: SheetIsland,
  told: Told | undefined,
  { tells, dangers }: Pick<Signs, "tells" | "dangers">,
): void {
  const places = told?.places;
  const isUnreached = asList(own(answers, REACH)).includes(STAYS);
  page.querySelector<HTMLElement>("[data-way-back]")!.hidden =
    !isUnreached && !isEmpty(own(answers, CONTACT));
  page.querySelector<HTMLElement>("[data-no-reach]")!.hidden = !isUnreached;
  page.querySelector<HTMLElement>("[data-do=stay]")!.hidden = isUnreached;
  const doors = doorsFor(answers, island.sheet, island.doors, places, tells);
  const shown = new Map(doors.map((door, place) => [door.at, { door, place }]));
  const [firstDoor] = doors;
  // The door shows the numbers of the country where the person is.
  const isThere = firstDoor !== undefined && island.sheet.doors.there.includes(firstDoor.id);
  const calls: string[] = isThere ? [] : firstCalls(answers, island.sheet, now(), dangers);
  for (const line of page.querySelectorAll<HTMLElement>("[data-first-of-all]"))
    line.hidden = !calls.includes(line.dataset.firstOfAll ?? "");
  const finders = new Map<string, { readonly town: string; readonly not: readonly string[] }>();
  for (const part of page.querySelectorAll<HTMLElement>("[data-door]")) {
    const found = shown.get(Number(part.dataset.door));
    part.hidden = found === undefined;
    part.toggleAttribute("data-first", found?.place === 0 && calls.every((one) => one === ASK));
    if (!found) continue;
    const { door } = found;
    const { office, choices } = officeAt(door, island.sheet, island.doors, places);
    part.querySelector("[data-why]")!.replaceChildren(...both(island.why[door.why]));
    part.querySelector("[data-numbers]")!.replaceChildren(...thereOf(door, answers, island, told));
    showChoices(
      part.querySelector("[data-which]")!,
      door,
      choices.map(({ full }) => full),
      island,
    );
    if (part.dataset.finds)
      finders.set(part.dataset.finds, {
        town: townFor(door, island, places, office !== undefined),
        not: door.not,
      });
  }
  arrange(page, doors);
  for (const box of page.querySelectorAll<HTMLElement>("[data-finder]")) {
    const asked = finders.get(box.dataset.finder!);
    box.hidden = asked === undefined;
    if (!asked) continue;
    askFor(asked.town, box.querySelector("input")!);
    box.dataset.not = asked.not.join(" ");
    showSame(box, places);
  }
}

/** In place of the number of the police that must not take the report: that it is the same, and a town with another. */
export function showSame(box: HTMLElement, places: Told["places"] | undefined): void {
  const parts = box.querySelector<HTMLElement>("[data-same]");
  if (!parts) return;
  const not = (box.dataset.not ?? "").split(" ").filter(Boolean);
  const same = samePolice(box.querySelector("input")!.value, not, places);
  box.toggleAttribute("data-is-same", same !== undefined);
  parts.hidden = same === undefined;
  const button = parts.querySelector<HTMLButtonElement>("button")!;
  parts.querySelector<HTMLElement>("[data-none]")!.hidden = same?.other !== undefined;
  for (const part of [button, button.previousElementSibling as HTMLElement])
    part.hidden = same?.other === undefined;
  button.dataset.town = button.textContent = same?.other ?? "";
  box.querySelector<HTMLElement>("[data-whose-town]")!.hidden = not.length > 0;
}

/** Asks a box for a town that a person chose. */
export function askOther(button: HTMLElement): void {
  const input = button.closest("[data-finder]")!.querySelector("input")!;
  input.value = button.dataset.town ?? "";
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Answers for the person that they leave no way to reach them, or takes that back and asks for one. */
export function stayUnreached(form: Element, isUnreached: boolean): void {
  for (const cell of form.querySelectorAll<HTMLInputElement>(`[data-field="${REACH}"] input`))
    cell.checked = isUnreached && cell.value === STAYS;
}

/** Opens the field for a way to reach the person. */
export const askForReach = (form: Element): void => lookAt(form, CONTACT);

/** The numbers or the hotlines of the countries where the child or the person is; none at another door. */
function thereOf(
  { id }: Door,
  answers: SheetAnswers,
  { sheet: { doors } }: SheetIsland,
  told: Told | undefined,
): HTMLElement[] {
  const { child, other, doer } = doors.where;
  const typed = [child, other, doer].flatMap((field) => asList(own(answers, field)));
  const countries = (): Abroad[] => told?.abroad(typed.join("\n")) ?? [];
  if (doors.there.includes(id)) return numbersThere(countries(), ["emergency"]);
  return doors.hotlines.includes(id) ? hotlinesThere(countries()) : [];
}

/** The town of which a box is asked: that of the door, or where another police is wanted one nearby. */
function townFor(
  { id, town, not }: Door,
  { sheet }: SheetIsland,
  places: Told["places"] | undefined,
  isKnown: boolean,
): string {
  if (sheet.doors.offices[id] !== "next") return town;
  return isKnown && town !== "" ? (otherTown(places?.at(town).towns ?? [], not, places)?.full ?? "") : "";
}

/** The towns of one name, each to be chosen. They are drawn again only when they are others: no tap is lost. */
function showChoices(
  place: HTMLElement,
  { field }: Door,
  towns: readonly string[],
  { which }: SheetIsland,
): void {
  const key = [field, ...towns].join("\n");
  if ((place.dataset.which ?? "") === key && place.childNodes.length > 0 === towns.length > 0) return;
  place.dataset.which = key;
  if (towns.length === 0) return place.replaceChildren();
  const asked = document.createElement("p");
  asked.append(...both(which));
  place.replaceChildren(
    asked,
    ...towns.map((town) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "text-button me-6";
      Object.assign(button.dataset, { do: "town", path: field, town });
      const name = document.createElement("bdi");
      name.textContent = town;
      button.append(name);
      return button;
    }),
  );
}

/** In the order of the plan, each with the box that finds its number. They are moved only when the order is another. */
function arrange(sheet: HTMLElement, doors: readonly Door[]): void {
  const order = doors.map(({ at }) => at).join(" ");
  if (sheet.dataset.doors === order) return;
  sheet.dataset.doors = order;
  const last = sheet.querySelector("[data-say]")!;
  for (const { at } of doors) {
    const door = sheet.querySelector<HTMLElement>(`[data-door="${at}"]`)!;
    last.before(door);
    const finder = sheet.querySelector(`[data-finder="${door.dataset.finds}"]`);
    if (finder) door.after(finder);
  }
}

const asked = new WeakMap<HTMLInputElement, string>();

/** Asks a box for the town of the sheet, unless something else was typed in it. */
function askFor(town: string, input: HTMLInputElement): void {
  const before = asked.get(input) ?? "";
  if (town === before || input.value !== before) return;
  asked.set(input, town);
  input.value = town;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Makes the boxes for towns ready before anything is typed: nothing is asked for later. */
export function prepareFinders(sheet: HTMLElement): void {
  for (const box of sheet.querySelectorAll("find-box")) box.dispatchEvent(new FocusEvent("focusin"));
}

/** What to say on the telephone, in the language of whoever answers. */
export function showSaid(
  quote: HTMLElement,
  blocks: readonly Block[],
  { tag, dir, separator }: Phrases,
): void {
  const lines = blocks.flatMap((block) => block.lines).filter(({ field }) => SAID_FIRST.includes(field));
  quote.hidden = lines.length === 0;
  quote.lang = tag;
  quote.dir = dir;
  quote.replaceChildren(
    ...lines.map(({ field, label, parts }) => {
      const line = document.createElement("p");
      const said = parts.map(({ text }) => text).join(", ");
      const text = field === "situation" ? said : `${label}${separator}${said}`;
      line.textContent = text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
      return line;
    }),
  );
}
