import type { Scope } from "../find/wire.rules.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Way } from "../../ui/contact.view.ts";
import type { Part } from "./parts.view.ts";

/** HTML made of words. */
export type Html = string;

/** What one calls in another country, a line a country. From here the numbers reach nobody: they are no links. */
export interface ThereView {
  readonly countries: readonly CountryNumbers[];
  /** The page of all countries. */
  readonly all: { readonly href: string; readonly label: string };
}

/** The numbers of one country. */
export interface CountryNumbers {
  readonly name: string;
  readonly groups: readonly {
    /** Whom they reach; undefined for the police. */
    readonly label: string | undefined;
    readonly numbers: string;
    /** What is not sure of them. */
    readonly doubts: readonly string[];
  }[];
  /** All of them in one line of text. */
  readonly text: string;
}

/** One thing to do, in words; where it is done, one number or one link. */
export interface StepView {
  readonly id: string;
  readonly title: Html;
  /** Why one need not be afraid to do it. */
  readonly why: Html | undefined;
  readonly text: readonly Html[];
  readonly condition: Html | undefined;
  /** The opposite of a condition that stands first. */
  readonly otherwise: Html | undefined;
  /** Whether it comes after the number that is for all. */
  readonly isLater: boolean;
  /** What to say there, in the reader's language. */
  readonly say: Html | undefined;
  readonly ways: readonly Way[];
  /** Numbers of the child's country, or of the main countries, right beside it; undefined for a child in Canada. */
  readonly there: ThereView | undefined;
  /** Said where its numbers answer in Canada only, and the child is elsewhere. */
  readonly reach: Html | undefined;
  /** Where the body depends on the town: what the box answers with, and the page that lists all numbers. */
  readonly finder: Finder | undefined;
}

/** How a body is found by its place. */
export interface Finder {
  /** What the box that asks for a town answers with; none where no town of Quebec is meant. */
  readonly scope: Scope | undefined;
  readonly href: string;
  readonly label: Html;
}

/** A line that is always seen, and what a tap opens under it. */
export interface LineView {
  readonly line: Html;
  readonly more: Html | undefined;
}

export interface QuestionView {
  /** Whether whom to reach depends on it: then it stands in the first step. */
  readonly isFirst: boolean;
  /** Whether it stands in a fold: one question is open, and danger is said in words above. */
  readonly isFolded: boolean;
  readonly letter: string;
  readonly text: Html;
  readonly answers: readonly { readonly id: string; readonly label: Html }[];
}

export interface FoldView {
  readonly id: string;
  readonly when: string | undefined;
  readonly title: Html;
  readonly paragraphs: readonly Part<Html>[];
  readonly list: boolean;
}

/** Where one number comes from. */
export interface SourceLine {
  readonly number: string;
  /** ISO day on which it was last read. */
  readonly day: string;
  readonly publisher: string | undefined;
  /** The page of the service, which names every page that was read. */
  readonly service: string;
}

/** Acts in a list; `when`: the answers that show one of them, undefined for all. */
export interface ActList {
  readonly when: string | undefined;
  readonly acts: readonly Part<StepView>[];
}

/** What one does oneself, in the order of the first step. */
export interface Acts {
  /** What comes before any danger that is named. */
  readonly earlier: ActList;
  /** What stands first, for a danger only: it leaves open what the rest is for. No answers show two of them. */
  readonly leads: readonly Part<StepView>[];
  /** Sets of answers for which a danger is followed by what holds in any case; "" for none, undefined for all. */
  readonly both: string | undefined;
  readonly always: ActList;
  /** What is said once the number has been given. */
  readonly later: readonly Part<StepView>[];
}

/** The page of one situation for one reader, in one language. */
export interface PlanView {
  readonly locale: Locale;
  /** Undefined where nobody has chosen yet. */
  readonly reader: Reader | undefined;
  readonly title: string;
  readonly reassure: Html;
  /** For whom the plan is and where to choose another; absent where no reader is chosen. */
  readonly whose: { readonly text: Html; readonly change: string } | undefined;
  readonly readers: readonly { readonly href: string; readonly label: Html }[];
  readonly guard: readonly Part<readonly Html[]>[];
  readonly acts: readonly Part<StepView>[];
  /** The same, as the first step shows them. */
  readonly firstActs: Acts;
  readonly bodies: readonly Part<StepView | undefined>[];
  readonly beside: Html | undefined;
  /** Fears that keep people from calling: each a line, and what a tap opens under it. */
  readonly fears: readonly Part<LineView>[];
  /** What else is said in one line, after the steps. */
  readonly visible: readonly Part<LineView>[];
  /** Address of what stands in for `rules` in an old browser. */
  readonly follow: string;
  readonly questions: readonly QuestionView[];
  /** Sets of answers for which a question in the first step is asked; undefined for all. */
  readonly asks: string | undefined;
  /** Sets of answers that change the first action. */
  readonly changed: string | undefined;
  readonly rules: string;
  readonly then: readonly Part<StepView>[];
  readonly avoid: readonly Part<Html>[];
  readonly talk: readonly Part<StepView>[];
  readonly folds: readonly FoldView[];
  readonly sources: readonly SourceLine[];
  /** The page of all sentences for this reader. */
  readonly others: string;
}
