import { handover, type Block, type Extras } from "../report/handover.rules.ts";
import type { SheetIsland } from "./island.rules.ts";
import type { OfficePhrases, Phrases } from "../report/phrases.rules.ts";
import { doorsFor, officeAt } from "../report/receiver.rules.ts";
import { answersTo, toldIn } from "../report/tells.rules.ts";
import { reporterOf, situationOf } from "../report/about.rules.ts";
import { isHistory } from "../../shell/exit/answers.client.ts";
import { lookAtWords, stayNameless } from "./anonymous/clues.client.ts";
import { ask, askedByHand } from "./ask.client.ts";
import { copy, saved } from "./hand/carry.client.ts";
import { showCode } from "./hand/code.client.ts";
import { askForReach, askOther, prepareFinders, showSame, stayUnreached } from "./hand/doors.client.ts";
import { watchLongTexts } from "./direction.client.ts";
import { draw } from "./draw.client.ts";
import { Forms } from "./forms.client.ts";
import { addGroup, removeGroup, standAlone, unanswer } from "./groups.client.ts";
import { besideOf, now, phrasesOf, type Handed } from "./hand/handed.client.ts";
import { hold, putBack } from "./hold.client.ts";
import { changeKnown, takeOver } from "./known.client.ts";
import { answersOf, lookAt, writeIn } from "./read.client.ts";
import { refusePictures } from "./refuse.client.ts";
import { heldAnswers, letGo, stay } from "./stay.client.ts";
import { steadily } from "./steady.client.ts";
import { choose, claim, filledIn, fillIn, suggest } from "./told/fill.client.ts";
import { Hearing } from "./told/hearing.client.ts";
import { Story } from "./told/story.client.ts";
import { UNKNOWN_PLACES } from "./told/where.rules.ts";

/** Milliseconds without a key after which what was typed is handed over, and read: a fast hand is never held up. */
const [PAUSE, PAUSE_OF_STORY] = [250, 600];
/** Milliseconds after which a story is read that was left: a tap that left it is over by then. */
const LEFT = 300;
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
  /** Whether something was told since the story was read. */
  #isUnread = false;
  #hearing!: Hearing;
  readonly #stories = new WeakMap<Element, Story>();
  /** Forms whose story the ear has heard. */
  readonly #heard = new WeakSet<Element>();

  connectedCallback() {
    const { content } = this.#find<HTMLTemplateElement>("[data-island]");
    this.#island = JSON.parse(content.textContent ?? "") as SheetIsland;
    this.#forms = new Forms(this.#find("form"));
    this.#find<HTMLDetailsElement>("[data-whole]").open = matchMedia(WIDE).matches;
    this.#hearing = new Hearing(this.#island, () => {
      if (this.#words.value !== "") this.#readLater();
    });
    takeOver(this.#form, this.#island);
    this.#restore();
    stay(this.#island.kept, () =>
      this.isConnected && this.hasAttribute("data-touched") ? hold(this.#form, this.#story.state) : undefined,
    );
    this.addEventListener("focusin", () => {
      if (!Story.told) void Story.prepare(this.#island).then(() => this.#later(0));
      void this.#hearing.ask();
      prepareFinders(this);
    });
    this.addEventListener("input", ({ target }) => {
      const { id, type } = target as HTMLInputElement;
      if (id === "words") {
        this.#isUnread = true;
        this.#readLater();
      } else askedByHand(target as Element);
      // Before the number of that police is seen.
      const finder = (target as Element).closest<HTMLElement>("[data-finder]");
      if (finder) showSame(finder, Story.told?.places);
      this.#later(type === "text" || type === "textarea" ? PAUSE : 0);
    });
    this.addEventListener("focusout", ({ target }) => {
      if ((target as Element).id === "words" && this.#isUnread) this.#readLater(LEFT);
    });
    this.addEventListener("change", ({ target }) => {
      const step = (target as Element).closest<HTMLElement>("[data-by]");
      if (step) claim(this.#form, step.dataset.step!);
      standAlone(target as HTMLInputElement, this.#island.sheet);
      if ((target as Element).closest(DECIDING)) {
        suggest(this.#form, [], this.#island);
        this.#ask();
        this.#showBeside();
      }
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
    if (held.asked) this.#begin(held.asked);
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

  get #phrases(): OfficePhrases {
    return phrasesOf(this, this.#island);
  }

  /** What was read in the story of the form that is on the page. */
  get #story(): Story {
    const form = this.#form;
    const story =
      this.#stories.get(form) ??
      new Story(form, this.#forms.blank, this.#island, () => {
        this.#ask();
        this.#later(0);
      });
    this.#stories.set(form, story);
    return story;
  }

  #blocks(): readonly Block[] {
    return this.#handed().blocks;
  }

  /** The handover, and the same for the person who reads another language. */
  #handed(): Handed {
    const [answers, phrases, moment] = [answersOf(this.#form), this.#phrases, now()];
    const { sheet, handovers, language, doors } = this.#island;
    const { signs } = this.#story;
    const places = Story.told?.places;
    const offices = doorsFor(answers, sheet, doors, places, signs.tells).map((door) => ({
      office: officeAt(door, sheet, doors, places).office,
      kind: sheet.doors.offices[door.id],
    }));
    const extrasIn = ({ id }: Phrases): Extras => ({
      offices,
      found: this.#story.found,
      dangers: signs.dangers,
      supposed: filledIn(this.#form),
      isCrisis: signs.dangers.some(({ urgency }) => urgency === "crisis"),
      isForeign: handovers.every(({ id }) => id !== language),
      gazetteer: Story.told?.gazetteer ?? UNKNOWN_PLACES,
      turn: (text, kind) => Story.told?.turn(text, kind, id),
      latinOf: (town) => Story.latinOf(town),
    });
    const own = besideOf(phrases, this.#island, Story.told?.besides);
    return {
      phrases,
      blocks: handover(answers, sheet, phrases, moment, extrasIn(phrases)),
      beside: own && { phrases: own, blocks: handover(answers, sheet, own, moment, extrasIn(own)) },
    };
  }

  #later(pause: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  get #words(): HTMLTextAreaElement {
    return this.#form.querySelector<HTMLTextAreaElement>("#words")!;
  }

  #readLater(pause = PAUSE_OF_STORY) {
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => void this.#read(), pause);
  }

  /** Reads the story as it is now. What the person touches stays where it is. */
  async #read() {
    const [form, story] = [this.#form, this.#story];
    this.#isUnread = false;
    if (this.#words.value.trim() !== "") this.#begin();
    const told = await Story.prepare(this.#island);
    // A form that was cleared in the meantime has no story.
    if (form !== this.#form || !this.isConnected) return;
    steadily(form, () => {
      story.read(this.#words.value, told);
      this.#listen();
      this.#showBeside();
      draw(this, form, this.#island, this.#handed(), this.#story.signs);
    });
  }

  /**
   * Fills in what the ear is sure of, and suggests the rest; not under the hands of a person who has gone on, unless
   * the ear came only then: on a slow phone people answer before it is there.
   */
  #listen() {
    const heard = this.#hearing.soundsOf(this.#words.value);
    const isElsewhere = this.#form.contains(document.activeElement) && document.activeElement !== this.#words;
    if (isElsewhere && (heard === undefined || this.#heard.has(this.#form))) return;
    if (heard) {
      this.#heard.add(this.#form);
      fillIn(this.#form, heard);
      suggest(this.#form, heard.perhaps.situation, this.#island);
    }
    this.#ask();
  }

  /** Shows the mistakes that the person is about to make, and answers to what they ask. */
  #showBeside() {
    const text = this.#words.value;
    const answers = answersOf(this.#form);
    const situation = situationOf(answers);
    const reporter = reporterOf(answers);
    const perhaps = this.#hearing.soundsOf(text)?.perhaps.situation ?? [];
    const { sheet } = this.#island;
    const asked = this.#hearing.askedIn(text);
    const told = toldIn(this.#story.signs.tells, answers, sheet);
    Story.told?.beside(this.#find("[data-beside]"), text, this.#island.language, {
      asked: asked.filter(({ id }) => answersTo(id, answers, sheet, told)),
      links: this.#island.links,
      covered: told.flatMap((id) => sheet.tells[id]?.note ?? []),
      questions: this.#hearing.questions,
      letter: Object.entries(this.#island.letters).find(([, reader]) => reader === reporter)?.[0] ?? "",
      situations: situation === "" ? perhaps : [situation],
    });
  }

  /** Shows the rest of the sheet, below the story. @param wanted ids of the questions; otherwise those that are left */
  #begin(wanted?: readonly string[]) {
    if (this.#form.dataset.begun !== undefined) return;
    this.#form.dataset.begun = "";
    this.#ask(wanted);
  }

  /** Shows the questions that are left, once the sheet has begun. */
  #ask(wanted?: readonly string[]) {
    const { open, signs } = this.#story;
    if (this.#form.dataset.begun !== undefined)
      ask(this.#form, this.#island.sheet, open, wanted, signs.tells);
  }

  #act(button: HTMLElement | null) {
    const act = button?.dataset.do;
    if (!button || !act) return;
    const { say } = this.#island;
    const repeat = button.closest<HTMLElement>("[data-repeat]");
    if (act === "add") addGroup(repeat!, this.#forms.blank).querySelector("h3")?.focus();
    if (act === "remove") removeGroup(button, say.undo);
    if (act === "unanswer") unanswer(button);
    if (act === "change") this.#begin();
    if (act === "change") changeKnown(this.#form, button.closest<HTMLElement>("[data-line]")!.dataset.line!);
    if (act === "ask") {
      this.#begin();
      this.#form.querySelector<HTMLElement>("[data-step=safe] input")!.focus({ preventScroll: true });
    }
    if (act === "choose") choose(this.#form, button.dataset.value ?? "");
    if (act === "print") print();
    if (act === "copy") void this.#copy();
    if (act === "save") this.#tell(saved(this.#blocks(), this.#phrases) ? say.saved : say.handoverEmpty);
    if (act === "clear") this.#clear();
    if (act === "look") lookAt(this.#form, button.dataset.path ?? "");
    if (act === "nameless" || act === "named") this.#stayNameless(act === "nameless");
    if (act === "words") lookAtWords(this.#form, button);
    if (act === "other-town") askOther(button);
    if (act === "leave" || act === "stay") {
      stayUnreached(this.#form, act === "stay");
      this.#refresh();
      if (act === "leave") askForReach(this.#form);
      else this.#find("[data-do=leave]").focus();
    }
    if (act === "town") writeIn(this.#form, button.dataset.path ?? "", button.dataset.town ?? "");
    this.#later(0);
  }

  #stayNameless(isNameless: boolean) {
    stayNameless(this.#form, this.#island.sheet, isNameless);
    this.#ask();
    this.#refresh();
    if (isNameless) this.#find("[data-step=nameless] h2").focus();
    else this.#find("[data-do=nameless]").focus();
  }

  async #copy() {
    this.#refresh();
    this.#tell(await copy(this, this.#blocks(), this.#phrases, this.#island));
  }

  #clear() {
    const { say } = this.#island;
    const back = this.#forms.clearOrBringBack();
    const button = this.#find("[data-do=clear]");
    button.textContent = back ? say.clear : say.undo;
    // A form that was just cleared shows its story alone, and the way back.
    button.toggleAttribute("data-rest", back);
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
    this.#story.showTaken();
    draw(this, this.#form, this.#island, this.#handed(), this.#story.signs);
  }
}

customElements.define("report-sheet", ReportSheet);
