import { isEmpty, type Sheet } from "../report/answers.rules.ts";
import { questions } from "./questions.rules.ts";
import { answersOf } from "./read.client.ts";

/** The repeated block of accounts, and its field for the app. */
const [ACCOUNTS, APP] = ["accounts", "account-platform"];
/** Where a question stands when it is not among those that are asked now. */
const homes = new WeakMap<Element, Comment>();

/** The fields that are asked next to the story. */
const besideStory = (form: Element): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>("[data-questions] > [data-field]"),
];

/** Their ids. */
export const askedIn = (form: Element): string[] =>
  besideStory(form).map(({ dataset }) => dataset.field ?? "");

/** Marks the question that holds an element as answered by hand: it stays among the questions. */
export function askedByHand(target: Element): void {
  const field = target.closest<HTMLElement>("[data-questions] > [data-field]");
  if (field) field.dataset.byHand = "";
}

/**
 * Brings questions next to the story, and the others back to where they belong. They are the fields themselves:
 * nothing is asked twice, and an answer stays with its field. A question that the person answers, or is about to
 * answer, stays at its place.
 *
 * @param found fields that the story may fill
 * @param given field ids; otherwise the questions that are left
 * @param heard what the story tells: ids of `tells` in `src/data/sheet.yaml`
 */
export function ask(
  form: Element,
  sheet: Sheet,
  found: readonly string[],
  given?: readonly string[],
  heard: readonly string[] = [],
): void {
  const place = form.querySelector<HTMLElement>("[data-questions]")!;
  const answers = answersOf(form);
  const left = questions(answers, sheet, found, heard);
  const open = questions(answers, { ...sheet, questions: Infinity }, found, heard);
  const shown = besideStory(form);
  const held = shown
    .filter((field) => field.dataset.byHand !== undefined || field.matches(":focus-within"))
    .map(({ dataset }) => dataset.field ?? "");
  const before = shown.map(({ dataset }) => dataset.field ?? "");
  const stays = before.filter((id) => open.includes(id));
  const chosen = [...new Set([...held, ...left, ...stays])].slice(0, sheet.questions);
  // What stays keeps its place, and what is new comes below.
  const wanted = given ?? [...new Set([...before, ...chosen])].filter((id) => chosen.includes(id));
  for (const field of besideStory(form)) if (!wanted.includes(field.dataset.field!)) goHome(field);
  for (const [at, id] of wanted.entries()) {
    const field = form.querySelector<HTMLElement>(`[data-field="${id}"]`);
    if (!field) continue;
    if (field.parentElement !== place) {
      const home = document.createComment("");
      homes.set(field, home);
      const repeat = field.closest<HTMLElement>("[data-repeat]")?.dataset.repeat;
      field.before(home);
      if (repeat !== undefined) field.dataset.of = repeat;
    }
    if (given && !isEmpty(answers[id] ?? "")) field.dataset.byHand = "";
    if (field.dataset.of) nameApp(form, field);
    // A field that stays where it is keeps the focus.
    if (place.children[at] !== field) place.insertBefore(field, place.children[at] ?? null);
  }
  place.closest<HTMLElement>("[data-step]")!.hidden = wanted.length === 0;
}

/** "User name" of which account, where several apps were told of: that of the first. */
function nameApp(form: Element, field: HTMLElement): void {
  const select = form.querySelector<HTMLSelectElement>(`[data-field="${APP}"] select`);
  const isSame = field.dataset.of === ACCOUNTS && field.dataset.field !== APP;
  const label = field.querySelector<HTMLElement>(".ask-label")!;
  if (isSame && select?.value) label.dataset.app = select.selectedOptions[0]!.text;
  else delete label.dataset.app;
}

function goHome(field: HTMLElement): void {
  homes.get(field)?.replaceWith(field);
  delete field.dataset.of;
  delete field.dataset.byHand;
  delete field.querySelector<HTMLElement>(".ask-label")!.dataset.app;
}
