import { digitByDigit, localVoice } from "./voice.client.ts";

/** The words on the button. */
export interface ListenWords {
  readonly listen: string;
  readonly stop: string;
  readonly on: string;
  readonly others: string;
}

/** What the voice reads in one go: a screen, the first action, a section. */
const PARTS = ".screen .column, .plan .section-in, .guide .section-in";
/**
 * Inline styles: few devices need this button, so no page loads a class for it. It sits above the exit in the
 * margin, where no text is.
 */
const LOOKS =
  "inset-block-end:8.75rem;max-width:5.5rem;background:var(--color-paper);color:var(--color-ink);border:2px solid;outline-color:var(--color-ink);cursor:pointer";

const LOW = ";position:absolute;inset-block:9rem auto;z-index:1";

/**
 * Adds a button that reads the page aloud, part by part, when the device itself has a voice for the language.
 * Reading stops when the reader leaves or hides the page, or when the exit empties it.
 */
export function offer(words: ListenWords): void {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  const voice = () => localVoice(speech?.getVoices() ?? [], document.documentElement.lang);
  const parts = () =>
    Array.from(document.querySelectorAll<HTMLElement>(PARTS)).filter(
      (part) => part.offsetHeight && !part.closest("form") && voice(),
    );
  const label = document.createElement("span");
  const button = document.createElement("button");
  /**
   * What the voice is reading. A reference keeps it alive, because Chromium drops an utterance without one.
   */
  let reading: unknown[] = [];
  let last: HTMLElement | undefined;

  const stop = (next = words.listen) => {
    reading = [];
    speech?.cancel();
    label.textContent = next;
  };
  const read = (part: HTMLElement, isLast: boolean) => {
    last = part;
    label.textContent = words.stop;
    const done = () => stop(isLast ? words.listen : words.on);
    const own = voice()!;
    const queue = linesOf(part).map((line) => new SpeechSynthesisUtterance(line));
    reading = queue;
    for (const line of queue) {
      line.voice = own;
      line.lang = own.lang;
      speech!.speak(line);
    }
    const end = queue[queue.length - 1];
    if (!end) return done();
    end.onend = () => reading === queue && done();
  };
  const press = () => {
    const said = label.textContent;
    stop();
    if (said === words.stop) return;
    const all = parts();
    const at =
      said === words.on
        ? all.indexOf(last!) + 1
        : all.findIndex((part) => part.getBoundingClientRect().bottom > innerHeight / 4);
    const part = all[at];
    if (!part) return;
    if (said === words.on) part.scrollIntoView();
    read(part, at + 1 === all.length);
  };
  const show = () => {
    if (button.isConnected || !parts().length) return;
    document.querySelector("header")!.append(button);
    // A low screen has no room above the exit, so the button sits in the page margin below the exit.
    if (button.getBoundingClientRect().top < 0) button.style.cssText += LOW;
  };

  button.className = "exit";
  button.style.cssText = LOOKS;
  const others = document.createElement("span");
  others.style.fontWeight = "400";
  others.textContent = words.others;
  button.append(label, others);
  button.addEventListener("click", press);
  stop();
  speech?.addEventListener?.("voiceschanged", show);
  show();
  addEventListener("pagehide", () => stop());
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  // The exit empties the page before the browser leaves it.
  new MutationObserver(() => stop()).observe(document.body, { childList: true });
}

/** Returns the visible lines, with their numbers in spoken form. */
function linesOf(part: HTMLElement): string[] {
  const numbers = Array.from(
    part.querySelectorAll('[href^="tel:"], [href^="sms:"]'),
    ({ textContent }) => /\d[\d\s-]+\d/.exec(textContent ?? "")?.[0] ?? "\n",
  );
  return part.innerText
    .split(/\n+/)
    .filter((line) => /[\p{L}\d]/u.test(line))
    .map((line) => digitByDigit(line, numbers));
}
