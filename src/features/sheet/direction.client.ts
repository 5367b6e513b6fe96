/** From so many signs on a browser that looks for the direction of a text itself takes seconds at each key. */
const LONG = 5_000;
/** More than so many would hold the page up for minutes, the way out too. */
const MOST = 100_000;
const AUTO = "auto";
const LETTER = /\p{Letter}/u;
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Tells the direction of long texts in a form, before what is pasted is drawn; short ones are left to the browser.
 *
 * @param refused called when a text was too long at once, and nothing of it was taken
 */
export function watchLongTexts(form: Element, refused: () => void): void {
  const sized = ({ target }: Event, added: string): void => {
    const field = target as HTMLTextAreaElement | HTMLInputElement;
    if (field.dir !== "")
      directed(field, field.value.length + added.length, field.value + added.slice(0, LONG));
  };
  form.addEventListener("beforeinput", (event) => {
    const { data, dataTransfer } = event as InputEvent;
    const added = data ?? dataTransfer?.getData("text/plain") ?? "";
    if (added.length > MOST) {
      event.preventDefault();
      refused();
    } else sized(event, added);
  });
  form.addEventListener("input", (event) => sized(event, ""));
}

function directed(field: HTMLElement, length: number, text: string): void {
  const isLong = length > LONG;
  if (!isLong && field.dataset.long === undefined) return;
  field.dir = isLong ? directionOf(text) : AUTO;
  if (isLong) field.dataset.long = "";
  else delete field.dataset.long;
}

/** By the first letter, as a browser tells it. */
function directionOf(text: string): "ltr" | "rtl" {
  return FROM_RIGHT.test(LETTER.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}
