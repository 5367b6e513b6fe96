import { handover, type Block } from "../report/handover.rules.ts";
import type { SheetIsland } from "./island.rules.ts";
import type { Phrases } from "../report/phrases.rules.ts";
import { questions } from "./questions.rules.ts";
import { isHistory } from "../../shell/exit/answers.client.ts";
import { lookAtWords } from "./anonymous/clues.client.ts";
import { ask } from "./ask.client.ts";
import { copy, saved } from "./hand/carry.client.ts";
import { showCode } from "./hand/code.client.ts";
import { prepareFinders } from "./hand/doors.client.ts";
import { watchLongTexts } from "./direction.client.ts";
import { draw } from "./draw.client.ts";
import { Forms } from "./forms.client.ts";
import { addGroup, removeGroup, standAlone, unanswer } from "./groups.client.ts";
import { now, phrasesOf } from "./hand/handed.client.ts";
import { hold, putBack } from "./hold.client.ts";
import { changeKnown, takeOver } from "./known.client.ts";
import { answersOf, fillIn, lookAt } from "./read.client.ts";
import { refusePictures } from "./refuse.client.ts";
import { heldAnswers, letGo, stay } from "./stay.client.ts";
import { Story } from "./told/story.client.ts";

/** Milliseconds without a key after which what was typed is handed over, and read: a fast hand is never held up. */
const [PAUSE, PAUSE_OF_STORY] = [250, 600];
/** Where the text stands beside the questions. */
const WIDE = "(min-width: 60rem)";
/** Answers after which other questions fit. */
const DECIDING = "[data-field=situation], [data-field=reporter]";

/**
 * The report sheet. Its memory is the fields themselves: nothing is kept elsewhere, sent or stored, and it is
 * empty again after a reload, Back or Forward. Cleared answers can be had back until the page is left.
 */
class ReportSheet extends HTMLElement {
  #island!: SheetIsland;
  #forms!: Forms;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: ReturnType<typeof setTimeout> | undefined;
  readonly #stories = new WeakMap<Element, Story>();

  connectedCallback() {
    const { content } = this.#find<HTMLTemplateElement>("[data-island]");
    this.#island = JSON.parse(content.textContent ?? "") as SheetIsland;
    this.#forms = new Forms(this.#find("form"));
    this.#find<HTMLDetailsElement>("[data-whole]").open = matchMedia(WIDE).matches;
    takeOver(this.#form, this.#island);
    this.#restore();
    stay(this.#island.kept, () =>
      this.isConnected && this.hasAttribute("data-touched") ? hold(this.#form, this.#story.state) : undefined,
    );
    this.addEventListener("focusin", () => {
      if (!Story.told) void Story.prepare(this.#island).then(() => this.#later(0));
      prepareFinders(this);
    });
    this.addEventListener("input", ({ target }) => {
      const { id, type } = target as HTMLInputElement;
      if (id === "words") this.#readLater();
      this.#later(type === "text" || type === "textarea" ? PAUSE : 0);
    });
    this.addEventListener("change", ({ target }) => {
      standAlone(target as HTMLInputElement, this.#island.sheet);
      if ((target as Element).closest(DECIDING)) this.#ask(false);
    });
    this.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("click", ({ target }) =>
      this.#act((target as Element).closest<HTMLElement>("[data-do]")),
    );
    watchLongTexts(this, () => this.#tell(this.#island.say.tooLong));
    refusePictures(this, () => this.#tell(this.#island.say.noImageWhy));
    addEventListener("beforeprint", this.#beforePrint);
    addEventListener("pageshow", this.#onShow);
    this.#refresh();
  }

  disconnectedCallback() {
    for (const timer of [this.#timer, this.#reading]) clearTimeout(timer);
    removeEventListener("beforeprint", this.#beforePrint);
    removeEventListener("pageshow", this.#onShow);
    this.#forms.forget();
  }

  #restore() {
    const held = heldAnswers();
    if (!held) return void (isHistory() && this.#forms.empty());
    putBack(this.#form, held, this.#forms.blank);
    this.#story.state = held.story;
    if (held.asked) this.#ask(true, held.asked);
    this.#readLater();
  }

  #onShow = ({ persisted }: PageTransitionEvent) => (persisted || isHistory()) && this.#empty();

  #beforePrint = () => {
    this.#refresh();
    // Not every browser opens a fold for paper by itself.
    this.#find<HTMLDetailsElement>("[data-whole]").open = true;
    if (Story.told) showCode(this.#find("[data-code]"), this.#blocks(), this.#phrases, Story.told);
  };

  #find<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  get #form(): HTMLFormElement {
    return this.#forms.now;
  }

  get #phrases(): Phrases {
    return phrasesOf(this, this.#island);
  }

  /** What was read in the story of the form that is on the page. */
  get #story(): Story {
    const form = this.#form;
    const story =
      this.#stories.get(form) ??
      new Story(form, this.#forms.blank, this.#island, () => {
        this.#ask(false);
        this.#later(0);
      });
    this.#stories.set(form, story);
    return story;
  }

  #blocks(): Block[] {
    return handover(answersOf(this.#form), this.#island.sheet, this.#phrases, now());
  }

  #later(pause: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  #readLater() {
    clearTimeout(this.#reading);
    const [story, words] = [this.#story, this.#find<HTMLTextAreaElement>("#words")];
    this.#reading = setTimeout(() => void story.read(words.value), PAUSE_OF_STORY);
  }

  /** Shows questions: those that are left. @param isAsked whether they are wanted; otherwise only once they were */
  #ask(isAsked: boolean, wanted: readonly string[] = questions(answersOf(this.#form), this.#island.sheet)) {
    if (isAsked) this.#form.dataset.asked = "";
    if (this.#form.dataset.asked === undefined) return;
    ask(this.#form, wanted);
    this.#form.querySelector<HTMLElement>("[data-do=ask]")!.hidden = true;
    this.#form.querySelector<HTMLElement>("[data-step=more]")!.hidden = false;
  }

  #act(button: HTMLElement | null) {
    const act = button?.dataset.do;
    if (!button || !act) return;
    const { say } = this.#island;
    const repeat = button.closest<HTMLElement>("[data-repeat]");
    if (act === "add") addGroup(repeat!, this.#forms.blank).querySelector("h3")?.focus();
    if (act === "remove") removeGroup(button, say.undo);
    if (act === "unanswer") unanswer(button);
    if (act === "change") changeKnown(this.#form, button.closest<HTMLElement>("[data-line]")!.dataset.line!);
    if (act === "ask") this.#ask(true);
    if (act === "print") print();
    if (act === "copy") void this.#copy();
    if (act === "save") this.#tell(saved(this.#blocks(), this.#phrases) ? say.saved : say.handoverEmpty);
    if (act === "clear") this.#clear();
    if (act === "look") lookAt(this.#form, button.dataset.path ?? "");
    if (act === "words") lookAtWords(this.#form, button);
    if (act === "town") fillIn(this.#form, button.dataset.path ?? "", button.dataset.town ?? "");
    this.#later(0);
  }

  async #copy() {
    this.#refresh();
    this.#tell(await copy(this, this.#blocks(), this.#phrases, this.#island));
  }

  #clear() {
    const { say } = this.#island;
    const back = this.#forms.clearOrBringBack();
    this.#find("[data-do=clear]").textContent = back ? say.clear : say.undo;
    this.#refresh();
    this.#tell(back ? say.undone : say.cleared);
  }

  #empty() {
    letGo();
    this.#forms.empty();
    this.#refresh();
  }

  /** Beside what was pressed; where that is gone, at the end. */
  #tell(words: string) {
    const places = [...this.querySelectorAll("[data-status]")];
    const seen = places.find((place) => !place.closest("[hidden]"));
    for (const place of places) place.textContent = place === seen ? words : "";
  }

  #refresh() {
    clearTimeout(this.#timer);
    draw(this, this.#form, this.#island, this.#phrases, this.#blocks());
  }
}

customElements.define("report-sheet", ReportSheet);
