import { handover, type Block } from "../../domain/sheet/handover.ts";
import { toggle } from "../../domain/sheet/answers.ts";
import type { SheetIsland } from "../../domain/sheet/island.ts";
import type { Phrases } from "../../domain/sheet/phrases.ts";
import { copied, saved } from "./carry.ts";
import { Forms } from "./forms.ts";
import { showFitting } from "./fitting.ts";
import { addGroup, removeGroup, unanswer } from "./groups.ts";
import { now, show } from "./handed.ts";
import { showNeeds } from "./needs-list.ts";
import { answersOf, chosenIn, fieldAt } from "./read.ts";
import { refusePictures } from "./refuse.ts";

/** Milliseconds without a key after which what was typed is handed over: a fast hand is never held up. */
const PAUSE = 250;

/**
 * The report sheet. Its memory is the fields themselves: nothing is kept elsewhere, sent or stored, and it is
 * empty again after a reload, Back or Forward. Cleared answers can be had back until the page is left.
 */
class ReportSheet extends HTMLElement {
  #island!: SheetIsland;
  #forms!: Forms;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scrolled = 0;

  connectedCallback() {
    this.#island = JSON.parse(
      this.#find<HTMLTemplateElement>("[data-island]").content.textContent ?? "",
    ) as SheetIsland;
    this.#forms = new Forms(this.#find("form"));
    this.addEventListener("input", ({ target }) => {
      const types =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && target.type === "text");
      this.#later(types ? PAUSE : 0);
    });
    this.addEventListener("change", ({ target }) => {
      const box = target as HTMLInputElement;
      if (box.id === "young") this.#find<HTMLInputElement>("[value=me-young]").checked = box.checked;
      this.#alone(box);
    });
    this.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("click", ({ target }) =>
      this.#act((target as Element).closest<HTMLElement>("[data-do]")),
    );
    refusePictures(this, () => this.#tell(this.#island.say.noImageWhy));
    addEventListener("beforeprint", () => this.#refresh());
    addEventListener("pageshow", ({ persisted }) => {
      const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      if (persisted || visit?.type !== "navigate") this.#empty();
    });
    this.#refresh();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#forms.forget();
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  get #phrases(): Phrases {
    const chosen = this.querySelector<HTMLInputElement>("[data-language]:checked")?.value;
    return this.#island.handovers.find(({ id }) => id === chosen) ?? this.#island.handovers[0]!;
  }

  #blocks(): Block[] {
    return handover(answersOf(this.#forms.now), this.#island.sheet, this.#phrases, now());
  }

  #later(pause: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  /** "Nothing" and "not sure" leave no room for another answer. */
  #alone(box: HTMLInputElement) {
    const field = box.closest<HTMLElement>("[data-kind=choices]");
    const known = this.#island.sheet.sections
      .flatMap(({ fields }) => fields)
      .find(({ id }) => id === field?.dataset.field);
    if (!field || !known || known.kind === "repeat") return;
    const before = chosenIn(field).filter((id) => id !== box.value);
    const chosen = toggle(box.checked ? before : [...before, box.value], box.value, known);
    for (const other of field.querySelectorAll("input")) other.checked = chosen.includes(other.value);
  }

  #act(button: HTMLElement | null) {
    const act = button?.dataset.do;
    if (!button || !act) return;
    if (act === "add") addGroup(button, this.#forms.blank);
    if (act === "remove") removeGroup(button, this.#island.say.undo);
    if (act === "unanswer") unanswer(button);
    if (act === "turn") this.#turn();
    if (act === "print") print();
    if (act === "copy") void this.#copy();
    if (act === "save")
      this.#tell(
        saved(this.#blocks(), this.#phrases) ? this.#island.say.saved : this.#island.say.handoverEmpty,
      );
    if (act === "clear") this.#clear();
    if (act === "look") fieldAt(this.#forms.now, button.dataset.path ?? "")?.focus();
    this.#later(0);
  }

  async #copy() {
    this.#refresh();
    const { say } = this.#island;
    if (!this.hasAttribute("data-filled")) return this.#tell(say.handoverEmpty);
    if (await copied(this.#blocks(), this.#phrases)) return this.#tell(say.copied);
    this.dataset.view = "handover";
    getSelection()?.selectAllChildren(this.#find("[data-out]"));
    this.#tell(say.notCopied);
  }

  #clear() {
    const { say } = this.#island;
    const back = this.#forms.clearOrBringBack();
    this.#find("[data-do=clear]").textContent = back ? say.clear : say.undo;
    this.#tell(back ? say.undone : say.cleared);
  }

  #empty() {
    this.#forms.empty();
    this.#find("[data-do=clear]").textContent = this.#island.say.clear;
    this.#find<HTMLInputElement>("[data-language]").checked = true;
    this.#tell("");
    this.#refresh();
  }

  /** On a narrow screen the questions and the text are two views of one page. */
  #turn() {
    const toText = this.dataset.view !== "handover";
    const here = scrollY;
    this.dataset.view = toText ? "handover" : "";
    if (toText) {
      this.#scrolled = here;
      this.#find("[data-head=handover]").focus();
    } else scrollTo(0, this.#scrolled);
  }

  #tell(words: string) {
    this.#find("[data-status]").textContent = words;
  }

  #refresh() {
    clearTimeout(this.#timer);
    showFitting(this.#forms.now);
    const phrases = this.#phrases;
    const blocks = this.#blocks();
    this.toggleAttribute("data-filled", blocks.length > 0);
    show(this.#find("[data-out]"), blocks, phrases);
    for (const boxes of this.querySelectorAll<HTMLElement>("[data-boxes]"))
      boxes.hidden = boxes.dataset.boxes !== phrases.id;
    this.#find("[data-do=copy]").innerHTML = this.#island.copy[phrases.id] ?? "";
    showNeeds(this.#find(".sheet-needs"), answersOf(this.#forms.now), this.#island, now().day);
  }
}

customElements.define("report-sheet", ReportSheet);
