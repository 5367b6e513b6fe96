import { answersOfHeard } from "../../../domain/sheet/heard/answers.ts";
import { heard, type Heard } from "../../../domain/sheet/heard/heard.ts";
import type { Now } from "../../../domain/sheet/heard/when.ts";
import type { Answer, SheetAnswers } from "../../../domain/sheet/answers.ts";
import type { SheetIsland } from "../../../domain/sheet/island.ts";
import type { Detail } from "../../../domain/sheet/told/details.ts";
import { drawLine } from "./draw-line.ts";
import type { HeardLine, LineActs } from "./line.ts";
import type { Code } from "../hand/qr.ts";
import { put } from "../put.ts";
import { chosenIn, groupsOf } from "../read.ts";
import { showSigns } from "./signs.ts";

/** What of a story lives on when the page changes its language. */
export interface StoryState {
  readonly lines: readonly HeardLine[];
  readonly written: SheetAnswers;
  /** Block of the story to its place among those of the page, as in "accounts.0" to 1. */
  readonly places: readonly (readonly [string, number])[];
}

/** What comes with the first focus: it reads a story, and draws a code for paper. */
export interface Told {
  read(text: string, day: string): Detail[];
  /** @returns undefined for a text that is too long */
  codeOf(text: string): Code | undefined;
}
let told: Told | undefined;
let asked: Promise<Told> | undefined;

/** The own words: what is read in them, and what of it the visitor lets into the sheet. */
export class Story implements LineActs {
  readonly #form: HTMLElement;
  readonly #blank: Element;
  readonly #island: SheetIsland;
  readonly #changed: () => void;
  #lines: HeardLine[] = [];
  #written: SheetAnswers = {};
  readonly #places = new Map<string, Element>();

  /** @param changed called when what is in the sheet has changed */
  constructor(form: HTMLElement, blank: Element, island: SheetIsland, changed: () => void) {
    this.#form = form;
    this.#blank = blank;
    this.#island = island;
    this.#changed = changed;
  }

  /** Brings what reads a story. It comes with the first focus, before anything is typed. */
  static async prepare({ told: address }: SheetIsland): Promise<Told | undefined> {
    asked ??= import(/* @vite-ignore */ address) as Promise<Told>;
    try {
      return (told = await asked);
    } catch {
      // No network: the next focus tries again.
      asked = undefined;
      return undefined;
    }
  }

  /** What has come already. */
  static get told(): Told | undefined {
    return told;
  }

  get state(): StoryState {
    const places = [...this.#places].map(([place, group]) => {
      const repeat = group.closest("[data-repeat]");
      return [place, repeat ? groupsOf(repeat).indexOf(group) : -1] as const;
    });
    return { lines: this.#lines, written: this.#written, places };
  }

  set state({ lines, written, places }: StoryState) {
    this.#lines = [...lines];
    this.#written = written;
    for (const [place, at] of places) {
      const repeat = this.#form.querySelector(`[data-repeat="${place.split(".")[0]}"]`);
      const group = repeat ? groupsOf(repeat)[at] : undefined;
      if (group) this.#places.set(place, group);
    }
    this.#draw();
  }

  /** Reads the words as they are now. What stands in the sheet stays until it is unticked. */
  async read(text: string, now: Now): Promise<void> {
    const reader = text.trim() === "" ? undefined : await Story.prepare(this.#island);
    const details = reader?.read(text, now.day) ?? [];
    const [writer] = chosenIn(this.#form.querySelector("[data-field=reporter]")!);
    const found = heard(details, text, this.#island.sheet, now, writer);
    const before = new Map(this.#lines.map((line) => [keyOf(line.heard), line]));
    const lines = found.map((one): HeardLine => {
      const line = before.get(keyOf(one));
      before.delete(keyOf(one));
      if (!line) return { heard: one, role: one.role, answer: one.answer, isTicked: true, isTaken: false };
      // The words may stand elsewhere now; what the visitor made of them stays.
      const isChanged = line.role !== line.heard.role || line.answer !== line.heard.answer;
      if (!isChanged && !line.isTaken) Object.assign(line, { role: one.role, answer: one.answer });
      return Object.assign(line, { heard: one });
    });
    this.#lines = [...lines, ...[...before.values()].filter(({ isTaken }) => isTaken)];
    this.#draw();
  }

  /** "That is right": what is ticked goes into the sheet. */
  take(): void {
    // What is being changed counts as changed.
    for (const keep of this.#form.querySelectorAll<HTMLElement>("[data-heard] [data-edit] button"))
      keep.click();
    for (const line of this.#lines) line.isTaken = line.isTicked;
    this.#write();
    this.#draw();
  }

  tick(line: HeardLine, isTicked: boolean): void {
    line.isTicked = isTicked;
    if (!isTicked && line.isTaken) {
      line.isTaken = false;
      this.#write();
    }
    this.#draw();
  }

  change(line: HeardLine, role: string, answer: Answer): void {
    Object.assign(line, { role, answer, isTicked: true });
    if (line.isTaken) this.#write();
    this.#draw();
  }

  #write(): void {
    const kept = this.#lines
      .filter(({ isTaken }) => isTaken)
      .map(({ heard: { block, around, words, value, answer: read }, role, answer }) => ({
        role,
        block,
        answer,
        around,
        words,
        value: answer === read ? value : undefined,
      }));
    const answers = answersOfHeard(kept, this.#island.sheet);
    put(this.#form, answers, this.#written, this.#places, this.#blank);
    this.#written = answers;
    this.#changed();
  }

  #draw(): void {
    const place = this.#form.querySelector("[data-heard]")!;
    const list = place.firstElementChild ?? place.appendChild(document.createElement("ul"));
    const items = this.#lines.map((line) => drawLine(line, this.#form, this.#island, this));
    // What is gone goes first, so that what stays is not moved: a line that is moved under a finger loses its tap.
    const stay = new Set<Element>(items);
    for (const child of [...list.children]) if (!stay.has(child)) child.remove();
    for (const [at, item] of items.entries())
      if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
    this.#form.querySelector<HTMLElement>("[data-step=heard]")!.hidden = items.length === 0;
    showSigns(
      this.#form,
      this.#lines.filter(({ isTicked }) => isTicked).map((line) => line.heard),
    );
    const isOpen = this.#lines.some(({ isTicked, isTaken }) => isTicked && !isTaken);
    this.#form.querySelector<HTMLElement>("[data-do=right]")!.hidden = !isOpen;
    const wasOpen = this.#form.dataset.open !== undefined;
    if (isOpen) this.#form.dataset.open = "";
    else delete this.#form.dataset.open;
    if (isOpen !== wasOpen) this.#form.dispatchEvent(new Event("input", { bubbles: true }));
    this.#form.querySelector("[data-taken]")!.textContent =
      !isOpen && this.#lines.some(({ isTaken }) => isTaken) ? this.#island.say.taken : "";
  }
}

const keyOf = ({ kind, value }: Heard): string => `${kind} ${value}`;
