import type { TownScope } from "../find/wire.rules.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Way } from "../../ui/contact.view.ts";
import type { AskedView } from "../questions/questions.view.ts";
import type { Part } from "./parts.view.ts";
import type { Turn } from "./turns.rules.ts";

/** HTML made from words. */
export type Html = string;

/** What a person calls in another country, one line per country. From here the numbers reach nobody, so they are not links. */
export interface ThereView {
  readonly countries: readonly CountryNumbers[];
  /** Link to the page of all countries. */
  readonly all: { readonly href: string; readonly label: string };
}

/** The numbers of one country. */
export interface CountryNumbers {
  /** Its code in small letters, as on the page of all countries. */
  readonly code: string;
  readonly name: string;
  readonly groups: readonly {
    /** The service at these numbers; undefined for the police. */
    readonly label: string | undefined;
    readonly numbers: readonly {
      readonly value: string;
      /** What is not sure of this one. */
      readonly doubt: string | undefined;
    }[];
  }[];
  /** All numbers in one line of text. */
  readonly text: string;
}

/** One thing to do, in words, with its number or link. */
export interface StepView {
  readonly id: string;
  readonly title: Html;
  /** Why readers need not be afraid to do it. */
  readonly why: Html | undefined;
  readonly text: readonly Html[];
  readonly condition: Html | undefined;
  /** The opposite of a condition that comes first. */
  readonly otherwise: Html | undefined;
  /** When it comes in the first action of its plan. */
  readonly turn: Turn;
  /** Whether it always comes after the number that is for everyone. */
  readonly isLater: boolean;
  /** What to say there, in the reader's language. */
  readonly say: Html | undefined;
  readonly ways: readonly Way[];
  /**
   * Numbers of the child's country, or of the main countries, next to the step; undefined for a child in
   * Canada.
   */
  readonly there: ThereView | undefined;
  /** A note, set when its numbers answer only in Canada and the child is elsewhere. */
  readonly reach: Html | undefined;
  /** Set when the body depends on the town: what the box answers with, and the page of all numbers. */
  readonly finder: Finder | undefined;
}

/** How to find a body by its place. */
export interface Finder {
  /** What the box for a town answers with; none when the place is not a town in Quebec. */
  readonly scope: TownScope | undefined;
  readonly href: string;
  readonly label: Html;
}

/** A line under the first action. */
export interface LineView {
  readonly id: string;
  readonly line: Html;
  /** What of it is always seen, where it begins with a sentence in bold, and what a tap opens. */
  readonly parts: { readonly lead: Html; readonly rest: Html } | undefined;
  /** Numbers of other countries, where no step of the first action shows them. */
  readonly there: ThereView | undefined;
}

/** A sentence above the first action. */
export interface GuardLine {
  readonly text: Html;
  /** Whether it goes once the box for thoughts of suicide is ticked. */
  readonly isSuicide: boolean;
}

/** The box for thoughts of suicide. */
export interface ThoughtsView {
  readonly label: Html;
  /** What stands beside the first action once the box is ticked. */
  readonly says: readonly Part<Html>[];
}

/** One line on what the answers changed. */
export interface ChangeView {
  /** The chosen answers, each with the button that chooses it. */
  readonly said: readonly (readonly { readonly id: string; readonly label: Html }[])[];
  /** Whether the first step, later steps or nothing changed. */
  readonly tails: readonly Part<"changedFirst" | "changedNext" | "changedNothing">[];
}

export interface QuestionView {
  /** Answers that let it be asked, as in `data-s`; undefined: it is always asked. */
  readonly once: string | undefined;
  /**
   * Whether the question is in a fold. Only one question is open, and a line above asks about danger in
   * words.
   */
  readonly isFolded: boolean;
  readonly letter: string;
  readonly text: Html;
  /** A line under the question, such as a link to another plan. */
  readonly note: Html | undefined;
  readonly answers: readonly { readonly id: string; readonly label: Html }[];
}

export interface FoldView {
  readonly id: string;
  readonly when: string | undefined;
  readonly title: Html;
  readonly paragraphs: readonly Part<Html>[];
  readonly list: boolean;
  /** Whether it lists what to write down: paper has a box for each. */
  readonly isToWrite: boolean;
}

/** The source of one number. */
export interface SourceLine {
  readonly number: string;
  /** Day of the last reading, written out. */
  readonly day: string;
  readonly publisher: string | undefined;
  /** The page of the service, which names every source. */
  readonly service: string;
}

/** Acts in a list; `when` has the marks of answers that show one of them, undefined for all. */
export interface ActList {
  readonly when: string | undefined;
  readonly acts: readonly Part<StepView>[];
}

/** What readers do by themselves, in the order of the first step. */
export interface Acts {
  /** Acts before any danger. */
  readonly earlier: ActList;
  /**
   * Acts that come first, for a danger only. No answers show two of them. The rest of the step then needs a
   * label.
   */
  readonly leads: readonly Part<StepView>[];
  /**
   * Marks of the answers that show a danger and then what is true for everyone; "" for none, undefined for
   * all.
   */
  readonly both: string | undefined;
  readonly always: ActList;
  /** What readers say or do after the number. */
  readonly later: readonly Part<StepView>[];
}

/** The page of one situation for one reader, in one language. */
export interface PlanView {
  readonly locale: Locale;
  /** Undefined before a reader is chosen. */
  readonly reader: Reader | undefined;
  readonly title: string;
  readonly reassure: Html;
  /** For whom the plan is, and a link to choose another reader; absent when no reader is chosen. */
  readonly whose: { readonly text: Html; readonly change: string } | undefined;
  readonly readers: readonly { readonly href: string; readonly label: Html }[];
  readonly guard: readonly Part<readonly GuardLine[]>[];
  readonly acts: readonly Part<StepView>[];
  /** The same acts, in the groups of the first step. */
  readonly firstActs: Acts;
  readonly bodies: readonly Part<StepView | undefined>[];
  /** Id of the body that is called in danger. */
  readonly emergency: string;
  readonly beside: Html | undefined;
  /** Lines under the first action: fears that keep people from calling, and what they need to know. */
  readonly visible: readonly Part<LineView>[];
  /** Undefined when the page has no box for thoughts of suicide. */
  readonly thoughts: ThoughtsView | undefined;
  /** Address of the script that replaces `rules` in an old browser. */
  readonly follow: string;
  readonly questions: readonly QuestionView[];
  /** What the answers changed; undefined without questions. */
  readonly change: ChangeView | undefined;
  readonly rules: string;
  readonly then: readonly Part<StepView>[];
  /** What the first step lost to danger, and still holds: one line after the next steps. */
  readonly still: readonly Part<Html | undefined>[];
  /** What this reader may ask here. */
  readonly asked: AskedView;
  readonly avoid: readonly Part<Html>[];
  /** Marks of the answers that show one of these lines; undefined for all. */
  readonly avoidWhen: string | undefined;
  readonly talk: readonly Part<StepView>[];
  readonly folds: readonly FoldView[];
  readonly sources: readonly SourceLine[];
  /** The page of all situations for this reader. */
  readonly others: string;
}
