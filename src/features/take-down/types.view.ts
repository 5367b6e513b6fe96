import type { Publisher } from "../../ui/citations.view.ts";
import type { Attributes } from "../../ui/attributes.view.ts";
import type { PageLanguage } from "../../core/words/rich.ts";
import type { Origin } from "../../ui/origins.view.ts";
import type { SentenceLink } from "../../ui/links.view.ts";
import type { FirstAction } from "./first.view.ts";
import type { StepView } from "./steps.view.ts";

/** A question with its radio buttons. */
export interface QuestionView {
  /** Name of the group of radio buttons. It has no meaning, because others can see form state. */
  readonly letter: string;
  readonly text: string;
  readonly hint: string | undefined;
  /** Whether the question is always visible; the others need a tap. */
  readonly inView: boolean;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** One route as a part of the page. */
export interface RouteView {
  readonly show: Attributes;
  /** For browsers that cannot narrow the page, and for readers who read all of it. */
  readonly heading: string;
  readonly first: readonly StepView[];
  /** The same action, in the groups of the page. */
  readonly action: FirstAction;
  readonly then: readonly StepView[];
  readonly also: readonly StepView[];
  /** Support for the reader: the best matches, and the others. */
  readonly support: readonly StepView[];
  readonly moreSupport: readonly StepView[];
  /** Whether its first action differs from the first action of the unanswered plan. */
  readonly changesFirst: boolean;
}

/** The ways to remove an image in one language. */
export interface RemovalView extends PageLanguage {
  /** Link to the report sheet. */
  readonly sheet: string;
  /** Script of the find box. */
  readonly script: string;
  readonly title: string;
  readonly reassure: string;
  readonly questions: readonly QuestionView[];
  readonly routes: readonly RouteView[];
  /** How many channels of the first action are always visible: the form and the number. */
  readonly waysInView: number;
  readonly avoid: readonly string[];
  readonly evidence: readonly string[];
  readonly after: readonly string[];
  readonly related: readonly SentenceLink[];
  readonly reviewed: string;
  readonly sources: readonly Publisher[];
  /** Where and when we read its numbers and links. */
  readonly origins: readonly Origin[];
}
