import { asList, own, type SheetAnswers } from "../../report/answers.rules.ts";
import type { SheetIsland } from "../island.rules.ts";
import { setKnown } from "../known.client.ts";
import { answersOf } from "../read.client.ts";
import type { Sounds } from "./sounds.rules.ts";

/** Marks a step that the ear filled in, and no person. */
const EAR = "ear";
const FIELDS = ["situation", "reporter"] as const;

/**
 * Fills in what happened and who it happened to, where the ear is sure and the person has said nothing. What the ear
 * filled in follows the story. What a person chose is never changed.
 */
export function fillIn(form: Element, { sure, perhaps }: Sounds): void {
  const answers = answersOf(form);
  for (const id of FIELDS) {
    const step = stepOf(form, id);
    const now = asList(own(answers, id))[0] ?? "";
    if (now !== "" && step.dataset.by !== EAR) continue;
    const wanted = sure[id] || (perhaps[id].includes(now) ? now : "");
    if (wanted !== now) write(step, wanted);
    if (wanted === "") delete step.dataset.by;
    else step.dataset.by = EAR;
    if (now !== wanted) setKnown(form, id, wanted !== "");
  }
}

/** What the ear filled in, as answers of the form. */
export function filledIn(form: Element): SheetAnswers {
  const answers = answersOf(form);
  return Object.fromEntries(
    FIELDS.filter((id) => stepOf(form, id).dataset.by === EAR).map((id) => [id, own(answers, id)]),
  );
}

/** From now on the answer of a step is the person's. */
export function claim(form: Element, field: string): void {
  delete stepOf(form, field).dataset.by;
}

/** Chooses what happened, as a person does. */
export function choose(form: Element, situation: string): void {
  write(stepOf(form, FIELDS[0]), situation);
  stepOf(form, FIELDS[0])
    .querySelector("select")!
    .dispatchEvent(new Event("change", { bubbles: true }));
}

/** Offers what it may be, while nothing says what happened. */
export function suggest(form: Element, situations: readonly string[], { say }: SheetIsland): void {
  const place = form.querySelector<HTMLElement>("[data-perhaps]")!;
  const select = stepOf(form, FIELDS[0]).querySelector("select")!;
  const wanted = select.value === "" ? situations : [];
  place.hidden = wanted.length === 0;
  if (place.dataset.ids === wanted.join(" ")) return;
  place.dataset.ids = wanted.join(" ");
  const lead = document.createElement("p");
  lead.className = "small";
  lead.textContent = say.perhaps;
  const buttons = wanted.map((id) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "text-button text-body" });
    Object.assign(button.dataset, { do: "choose", value: id });
    button.textContent = [...select.options].find(({ value }) => value === id)?.text ?? id;
    return button;
  });
  place.replaceChildren(lead, ...buttons);
}

function stepOf(form: Element, field: string): HTMLElement {
  return form.querySelector<HTMLElement>(`[data-step="${field}"]`)!;
}

function write(step: Element, value: string): void {
  const select = step.querySelector("select");
  if (select) select.value = value;
  for (const cell of step.querySelectorAll<HTMLInputElement>("[type=radio]"))
    cell.checked = cell.value === value;
}
