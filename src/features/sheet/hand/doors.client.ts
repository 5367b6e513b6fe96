import { reporterOf, situationOf } from "../../report/about.rules.ts";
import { asList, own, type SheetAnswers } from "../../report/answers.rules.ts";
import type { Block } from "../../report/handover.rules.ts";
import type { SheetIsland } from "../island.rules.ts";
import type { Phrases } from "../../report/phrases.rules.ts";

/** Who reads while nobody has said. */
const ANYONE = "someone-else";
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

/** Shows where the sheet is handed over after what happened and who writes, and the box that knows the number of a town. */
export function showDoors(page: HTMLElement, answers: SheetAnswers, { doors, sheet }: SheetIsland): void {
  const of = (id: string): string => asList(own(answers, id))[0] ?? "";
  const isAway = of("town") === "" && of("place-abroad") !== "";
  const what = isAway ? sheet.doors.elsewhere : situationOf(answers) || sheet.doors.unknown;
  const wanted = doors[`${what} ${reporterOf(answers) || ANYONE}`] ?? [];
  const found = new Set<string>();
  for (const door of page.querySelectorAll<HTMLElement>("[data-door]")) {
    const place = wanted.indexOf(Number(door.dataset.door));
    door.hidden = place < 0;
    door.toggleAttribute("data-first", place === 0);
    if (!door.hidden && door.dataset.finds) found.add(door.dataset.finds);
  }
  arrange(page, wanted);
  for (const box of page.querySelectorAll<HTMLElement>("[data-finder]")) {
    box.hidden = !found.has(box.dataset.finder!);
    if (!box.hidden) askFor(of("town").trim(), box.querySelector("input")!);
  }
}

/** In the order of the plan, each with the box that finds its number. They are moved only when the order is another. */
function arrange(sheet: HTMLElement, wanted: readonly number[]): void {
  const order = wanted.join(" ");
  if (sheet.dataset.doors === order) return;
  sheet.dataset.doors = order;
  const last = sheet.querySelector("[data-say]")!;
  for (const number of wanted) {
    const door = sheet.querySelector<HTMLElement>(`[data-door="${number}"]`)!;
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
