import { questions } from "../../domain/sheet/questions.ts";
import type { Sheet, SheetAnswers } from "../../domain/sheet/answers.ts";

/** Where a question stands when it is not among those that are asked now. */
const homes = new WeakMap<Element, Comment>();

/**
 * Brings the questions that are still open next to the story, and the others back to where they belong. They are the
 * fields themselves: nothing is asked twice, and an answer stays with its field.
 */
export function ask(form: Element, answers: SheetAnswers, sheet: Sheet): void {
  const place = form.querySelector<HTMLElement>("[data-questions]")!;
  const wanted = questions(answers, sheet);
  for (const field of [...place.querySelectorAll<HTMLElement>(":scope > [data-field]")])
    if (!wanted.includes(field.dataset.field!)) goHome(field);
  for (const id of wanted) {
    const field = form.querySelector<HTMLElement>(`[data-field="${id}"]`);
    if (!field) continue;
    if (field.parentElement !== place) {
      const home = document.createComment("");
      homes.set(field, home);
      const repeat = field.closest<HTMLElement>("[data-repeat]")?.dataset.repeat;
      field.before(home);
      if (repeat !== undefined) field.dataset.of = repeat;
    }
    place.append(field);
  }
  place.closest<HTMLElement>("[data-step]")!.hidden = wanted.length === 0;
}

function goHome(field: HTMLElement): void {
  homes.get(field)?.replaceWith(field);
  delete field.dataset.of;
}
