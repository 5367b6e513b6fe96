import type { Publisher } from "../shared/citations.ts";
import type { Attributes, Wording } from "../../domain/words/wording.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Words } from "../../schema/shared/line.ts";
import type { ToHtml } from "../../i18n/rich.ts";
import type { PlaceFinder } from "../places/finder.ts";
import type { SentenceLink } from "../shared/links.ts";
import type { FirstAction } from "./first.ts";
import type { QuestionView } from "./questions.ts";
import type { StepView } from "./steps.ts";

/** What not to do, and for whom it is said. */
export interface AvoidView {
  readonly words: Words;
  readonly show: Attributes;
}

export interface FoldView {
  readonly title: Words;
  readonly body: Words;
  readonly show: Attributes;
  readonly steps: readonly StepView[];
}

/** What one route shows. What every route shows alike stands once, outside the routes. */
export interface PartView {
  readonly support: readonly StepView[];
  readonly folds: readonly FoldView[];
  readonly avoid: readonly AvoidView[];
}

/** One route as a part of the page. */
export interface RouteView extends PartView {
  readonly show: Attributes;
  /** For browsers that cannot narrow the page, and for people who read all of it. */
  readonly heading: string;
  readonly first: readonly StepView[];
  /** The same, as the page shows it. */
  readonly action: FirstAction;
  readonly then: readonly StepView[];
  readonly also: readonly StepView[];
  /** Whether its first action is another than that of the unanswered plan. */
  readonly changesFirst: boolean;
}

/** The page of one situation in one language. */
export interface PlanView extends PartView {
  readonly locale: Locale;
  readonly html: ToHtml;
  /** Where the report sheet stands. */
  readonly sheet: string;
  /** How its steps find the body of a place. */
  readonly finder: PlaceFinder;
  readonly title: string;
  readonly reassure: Words;
  readonly wording: Wording;
  readonly questions: readonly QuestionView[];
  /** What comes before everything once the answer is danger, and the attributes of any other answer. */
  readonly danger:
    { readonly show: Attributes; readonly otherwise: Attributes; readonly step: StepView } | undefined;
  readonly routes: readonly RouteView[];
  readonly evidence: readonly Words[];
  readonly after: readonly Words[];
  readonly related: readonly SentenceLink[];
  readonly reviewed: string;
  readonly sources: readonly Publisher[];
}
