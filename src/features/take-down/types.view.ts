import type { Publisher } from "../../ui/citations.view.ts";
import type { Attributes } from "../../ui/attributes.view.ts";
import type { PageLanguage } from "../../core/words/rich.ts";
import type { Origin } from "../../ui/origins.view.ts";
import type { SentenceLink } from "../../ui/links.view.ts";
import type { FirstAction } from "./first.view.ts";
import type { StepView } from "./steps.view.ts";

/** A question, with its radio buttons. */
export interface QuestionView {
  /** Name of the group of radio buttons; it means nothing, since form state is seen by others. */
  readonly letter: string;
  readonly text: string;
  readonly hint: string | undefined;
  /** Whether it stands in view; the others are a tap away. */
  readonly inView: boolean;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** One route as a part of the page. */
export interface RouteView {
  readonly show: Attributes;
  /** For browsers that cannot narrow the page, and for people who read all of it. */
  readonly heading: string;
  readonly first: readonly StepView[];
  /** The same, as the page shows it. */
  readonly action: FirstAction;
  readonly then: readonly StepView[];
  readonly also: readonly StepView[];
  /** Who is there for the reader: those who fit best, and the others. */
  readonly support: readonly StepView[];
  readonly moreSupport: readonly StepView[];
  /** Whether its first action is another than that of the unanswered plan. */
  readonly changesFirst: boolean;
}

/** The list of ways in one language. */
export interface RemovalView extends PageLanguage {
  /** Where the report sheet stands. */
  readonly sheet: string;
  /** Script of the find box. */
  readonly script: string;
  readonly title: string;
  readonly reassure: string;
  readonly questions: readonly QuestionView[];
  readonly routes: readonly RouteView[];
  /** How many ways of the first action stand in view: the form and the number. */
  readonly waysInView: number;
  readonly avoid: readonly string[];
  readonly evidence: readonly string[];
  readonly after: readonly string[];
  readonly related: readonly SentenceLink[];
  readonly reviewed: string;
  readonly sources: readonly Publisher[];
  /** Where and when its numbers and links were read. */
  readonly origins: readonly Origin[];
}
