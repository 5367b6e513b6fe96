import { askedIn } from "./ask.client.ts";
import { knownOf, setKnown } from "./known.client.ts";
import { put } from "./put.client.ts";
import { answersOf } from "./read.client.ts";
import type { Held } from "./stay.client.ts";
import type { StoryState } from "./told/story.client.ts";

/** All that a form holds. */
export function hold(form: HTMLElement, story: StoryState): Held {
  return {
    answers: answersOf(form),
    story,
    language: form.querySelector<HTMLInputElement>("[data-language]:checked")?.value ?? "",
    asked: form.dataset.begun === undefined ? undefined : askedIn(form),
    known: knownOf(form),
  };
}

/** Puts what was held into a form that is new. */
export function putBack(form: Element, { answers, known, language }: Held, blank: Element): void {
  put(form, answers, {}, new Map(), blank);
  for (const field of known) setKnown(form, field, true);
  const chosen = form.querySelector<HTMLInputElement>(`[data-language][value="${language}"]`);
  if (chosen) chosen.checked = true;
}
