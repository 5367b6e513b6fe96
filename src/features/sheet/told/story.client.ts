import { answersOfHeard } from "../heard/answers.rules.ts";
import type { Heard } from "../heard/heard.rules.ts";
import { isWithheld } from "../../report/withheld.rules.ts";
import { asGroups, leaves, type Group, type Sheet, type SheetAnswers } from "../../report/answers.rules.ts";
import type { Moment } from "../../report/date.rules.ts";
import type { Phrases } from "../../report/phrases.rules.ts";
import type { SheetIsland, ToldSaid } from "../island.rules.ts";
import type { PackedEar, PackedHead } from "../../ear/learned.schema.ts";
import type { Asked } from "../../questions/asked.rules.ts";
import type { Beside } from "./beside.client.ts";
import type { EarTerms, Sounds } from "./sounds.rules.ts";
import type { Places } from "../../report/receiver.rules.ts";
import type { Gazetteer } from "../../report/there.rules.ts";
import type { Clue, Writer } from "../anonymous/clues.rules.ts";
import type { HeardDanger } from "./dangers.rules.ts";
import type { Detail } from "./details.rules.ts";
import type { drawLine } from "./draw-line.client.ts";
import { rolesOf, type HeardLine } from "./line.client.ts";
import { now } from "../hand/handed.client.ts";
import type { Code } from "../hand/qr.client.ts";
import { put } from "../put.client.ts";
import { answersOf, groupsOf } from "../read.client.ts";
import type { Abroad, Signs } from "./signs.client.ts";

/** What of a story lives on when the page changes its language. */
export interface StoryState {
  readonly lines: readonly HeardLine[];
  readonly written: SheetAnswers;
  /** Names of the blocks that answers fill, in the order of their numbers. */
  readonly blocks: readonly string[];
  /** Block of the story to its place among those of the page, as in "accounts.0" to 1. */
  readonly places: readonly (readonly [string, number])[];
}

/** What comes with the first focus: it reads a story, and draws a code for paper. */
export interface Told {
  read(text: string): Detail[];
  /** What the sheet offers to take out of a text. */
  heard(text: string, sheet: Sheet, moment: Moment): Heard[];
  /** Draws something that was found, with its question. */
  readonly drawLine: typeof drawLine;
  /** What a text tells: ids of `tells` in `src/data/sheet.yaml`. */
  tells(text: string): string[];
  /** What in a text may tell who wrote it. */
  clues(text: string, writer: Writer): Clue[];
  /** Towns by their names, with who takes a report there. */
  readonly places: Places;
  /** Writes a short answer in a language in which reports are taken. */
  turn(text: string, kind: string, language: string): string | undefined;
  /** In which country a text is set. */
  readonly gazetteer: Gazetteer;
  /** The numbers that a text asks for, each with the sentence that does. */
  urgent(text: string): HeardDanger[];
  /** The other countries that a text names. */
  abroad(text: string): Abroad[];
  /** What is said of a story, by language id. */
  readonly said: Readonly<Record<string, ToldSaid>>;
  /** Shows mistakes and answers beside a text, in the language of the page. */
  beside(
    place: HTMLElement,
    text: string,
    language: string,
    heard: Omit<Beside, "mistakes" | "said"> & {
      /** Mistakes to which something else is said already. */
      readonly covered: readonly string[];
    },
  ): void;
  /** Makes what hears what a text sounds like. */
  earOf(learned: PackedEar, terms: EarTerms): (text: string) => Sounds;
  /** Makes what hears which questions a text asks. */
  questionsOf(head: PackedHead): (text: string) => Asked[];
  /** Words of the text beside the handover, by the id of a language in which nobody takes reports. */
  readonly besides: Readonly<Record<string, Phrases>>;
  /** @returns undefined for a text that is too long */
  codeOf(text: string): Code | undefined;
}
/** Before what reads has come, nothing is found and nothing is said. */
const NOTHING_SAID: ToldSaid = { asks: {}, heard: {}, mistakes: {} };
/** What a story tells that speaks of danger. */
const DANGER = "danger";
let told: Told | undefined;
let asked: Promise<Told> | undefined;

/** The own words: what is found in them, and what the visitor says of it. */
export class Story {
  readonly #form: HTMLElement;
  readonly #blank: Element;
  readonly #island: SheetIsland;
  readonly #changed: () => void;
  #lines: HeardLine[] = [];
  /** The finds that wait in the fold. */
  #folded: ReadonlySet<HeardLine> = new Set();
  #written: SheetAnswers = {};
  #blocks: string[] = [];
  #signs: Signs = { dangers: [], abroad: [], tells: [] };
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

  /** The name of a town of Quebec in Latin letters; undefined where the text names none, or several. */
  static latinOf(town: string): string | undefined {
    const [found, ...others] = told?.read(town) ?? [];
    return found?.kind === "town" && others.length === 0 ? found.value.name : undefined;
  }

  /** What was ticked of the story, as answers of the form, each block at its place on the page. */
  get found(): SheetAnswers {
    return Object.fromEntries(
      Object.entries(this.#written).map(([id, answer]) => {
        const groups: Group[] = [];
        for (const [at, group] of asGroups(answer).entries()) {
          const block = this.#places.get(`${id}.${at}`);
          const repeat = block?.closest("[data-repeat]");
          if (repeat) groups[groupsOf(repeat).indexOf(block!)] = group;
        }
        return [id, groups.length > 0 ? Array.from(groups, (group) => group ?? {}) : answer];
      }),
    );
  }

  /** What was heard in the words, as they were last read. */
  get signs(): Signs {
    return this.#signs;
  }

  /** The fields that finds may fill whose writer has not said yet what they are. */
  get open(): string[] {
    return this.#lines.flatMap(({ heard: { roles }, role }) => {
      const field = role === "" ? this.#island.sheet.heard[roles[0] ?? ""]?.field : undefined;
      return field === undefined ? [] : [field];
    });
  }

  get state(): StoryState {
    const places = [...this.#places].map(([place, group]) => {
      const repeat = group.closest("[data-repeat]");
      return [place, repeat ? groupsOf(repeat).indexOf(group) : -1] as const;
    });
    return { lines: this.#lines, written: this.#written, blocks: this.#blocks, places };
  }

  set state({ lines, written, blocks, places }: StoryState) {
    this.#lines = [...lines];
    this.#written = written;
    this.#blocks = [...blocks];
    for (const [place, at] of places) {
      const repeat = this.#form.querySelector(`[data-repeat="${place.split(".")[0]}"]`);
      const group = repeat ? groupsOf(repeat)[at] : undefined;
      if (group) this.#places.set(place, group);
    }
    this.#fold();
    this.#draw();
  }

  /**
   * Reads the words as they are now. Nothing that is found has an answer; what was answered stays until that is taken
   * back.
   *
   * @param reader undefined while it has not come
   */
  read(text: string, reader: Told | undefined): void {
    const before = new Map(this.#lines.map((line) => [keyOf(line.heard), line]));
    const offered = reader?.heard(text, this.#island.sheet, now()) ?? [];
    const lines = offered.map((found): HeardLine => {
      const line = before.get(keyOf(found));
      before.delete(keyOf(found));
      // The words may stand elsewhere now. What was answered stays in its block.
      return line
        ? Object.assign(line, { heard: line.role ? withBlock(found, line.heard) : found })
        : { heard: found, role: "" };
    });
    this.#lines = [...lines, ...[...before.values()].filter(({ role }) => role !== "")];
    this.#fold();
    this.#draw();
    const dangers = reader?.urgent(text) ?? [];
    const isDanger = dangers.some(({ urgency }) => urgency === "emergency");
    this.#signs = {
      dangers,
      abroad: reader?.abroad(text) ?? [],
      tells: [...(reader?.tells(text) ?? []), ...(isDanger ? [DANGER] : [])],
    };
  }

  #choose(line: HeardLine, role: string): void {
    line.role = role;
    this.#write();
    this.#draw();
  }

  #write(): void {
    const answered = this.#lines.filter(({ role }) => role !== "");
    const kept = answered.flatMap((line) => {
      const { block, words, answer } = line.heard;
      return rolesOf(line).map((role) => ({ role, block: this.#numberOf(block), answer, words }));
    });
    const answers = answersOfHeard(kept, this.#island.sheet);
    put(this.#form, answers, this.#written, this.#places, this.#blank);
    this.#written = answers;
    this.#changed();
  }

  /** A block keeps its number while the story changes: what was typed beside it stays beside it. */
  #numberOf(block: string): number {
    if (!this.#blocks.includes(block)) this.#blocks.push(block);
    return this.#blocks.indexOf(block);
  }

  /** Chooses which finds wait in the fold. What was answered stays where it is. */
  #fold(): void {
    const { most, folds } = this.#island.sheet.finds;
    const isOpen = ({ role }: HeardLine): boolean => role === "";
    const folded = this.#lines.filter((line) => !isOpen(line) && this.#folded.has(line));
    const open = [...this.#lines].reverse().filter(isOpen);
    const others = folds.flatMap((kind) => open.filter(({ heard }) => heard.kind === kind));
    const over = Math.max(0, this.#lines.length - folded.length - most);
    this.#folded = new Set([...folded, ...others.slice(0, over)]);
  }

  #draw(): void {
    const [list, more] = [...this.#form.querySelectorAll("[data-heard-list]")].map(
      (place) => place.querySelector("ul") ?? place.appendChild(document.createElement("ul")),
    );
    const said = told?.said[this.#island.language] ?? NOTHING_SAID;
    const items = this.#lines.flatMap((line) => {
      const item = told?.drawLine(line, this.#form, this.#island, said, (...chosen) =>
        this.#choose(...chosen),
      );
      return item ? [{ item, isFolded: this.#folded.has(line) }] : [];
    });
    const [open, folded] = [false, true].map((wanted) =>
      items.filter(({ isFolded }) => isFolded === wanted).map(({ item }) => item),
    );
    bring(list!, open!);
    bring(more!, folded!);
    const fold = more!.closest("details")!;
    fold.hidden = folded!.length === 0;
    fold.querySelector("span")!.textContent = `${this.#island.say.heardMore} (${folded!.length})`;
    this.#form.querySelector<HTMLElement>("[data-step=heard]")!.hidden = items.length === 0;
    this.showTaken();
  }

  /** Says that what was answered is in the sheet, and what of it stays out because the writer gives no name. */
  showTaken(): void {
    const { say, sheet } = this.#island;
    const answers = answersOf(this.#form);
    const answered = this.#lines.filter(({ role }) => role !== "");
    const fields = new Set(answered.flatMap(rolesOf).map((role) => sheet.heard[role]?.field));
    const isKept = leaves(sheet).some(
      ({ field }) => field.kind === "town" && fields.has(field.id) && isWithheld(field, answers),
    );
    const said = [...(answered.length > 0 ? [say.taken] : []), ...(isKept ? [say.takenTown] : [])].join(" ");
    const place = this.#form.querySelector("[data-taken]")!;
    if (place.textContent !== said) place.textContent = said;
  }
}

/** Brings the items of a list in line. What is gone goes first: an item that is moved under a finger loses its tap. */
function bring(list: Element, items: readonly HTMLElement[]): void {
  const stay = new Set<Element>(items);
  for (const child of [...list.children]) if (!stay.has(child)) child.remove();
  for (const [at, item] of items.entries())
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
}

const keyOf = ({ kind, value }: Heard): string => `${kind} ${value}`;

const withBlock = (found: Heard, { block, beside }: Heard): Heard => ({ ...found, block, beside });
