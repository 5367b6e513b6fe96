// What several plans show alike stands once in the file, and each plan leads to it.
import { wordsAt, type Wording } from "../../domain/words/wording.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Words } from "../../schema/shared/line.ts";
import { words } from "../../content/site.ts";
import type { StepView } from "../plan/steps.ts";
import type { FoldView } from "../plan/types.ts";
import type { Way } from "../shared/contact.ts";
import { entry } from "../shared/words.ts";

/** A foldable part: several plans show it alike, so it stands once in the file, and each leads to it. */
export interface PocketFold {
  readonly anchor: string;
  readonly fold: FoldView;
  readonly wording: Wording;
}

/** A service with every way that a plan names: its hours, how sure each number is and where it was read stand here. */
export interface PocketService {
  readonly anchor: string;
  readonly name: string;
  readonly what: Words;
  readonly ways: readonly Way[];
}

/** Support that nearly every plan offers on one condition: it stands once too. */
export interface PocketSome {
  readonly anchor: string;
  readonly step: StepView;
}

/** Of the support that each plan offers, what more than half of them offer on one condition, by id. */
export function someOf(plans: readonly (readonly StepView[])[]): Map<string, PocketSome> {
  const steps = Map.groupBy(
    plans.flat().filter(({ condition }) => condition !== undefined),
    ({ id, condition }) => `${id} ${JSON.stringify(condition)}`,
  );
  const often = [...steps.values()]
    .filter(({ length }) => length > plans.length / 2)
    .flatMap(([step]) => step ?? []);
  return new Map(often.map((step, index) => [step.id, { anchor: `h${index + 1}`, step }]));
}

/** Every service that these steps name, by id, with the ways that any of them names. */
export function servicesOf(steps: readonly StepView[], locale: Locale): Map<string, PocketService> {
  const named = steps.flatMap((step) => [step, ...step.services]).filter(({ kind }) => kind === "service");
  const byService = Map.groupBy(named, ({ id }) => id);
  return new Map(
    [...byService].map(([id, some], index) => {
      const { name, what } = entry(words(locale).services, id, locale);
      const ways = new Map(some.flatMap((step) => step.ways).map((way) => [way.id, way]));
      return [id, { anchor: `f${index + 1}`, name, what, ways: [...ways.values()] }];
    }),
  );
}

/** The fold as whoever answered nothing reads it, kept once for all plans that say the same. */
export function sharedFold(fold: FoldView, wording: Wording, folds: Map<string, PocketFold>): PocketFold {
  const said = JSON.stringify(fold, (key, value) =>
    key === "show" ? undefined : isWords(value) ? wordsAt(value, wording, 0) : value,
  );
  const known = folds.get(said) ?? { anchor: `g${folds.size + 1}`, fold, wording };
  folds.set(said, known);
  return known;
}

function isWords(value: unknown): value is { readonly all: string; readonly me: string } {
  return typeof value === "object" && value !== null && "all" in value && "me" in value;
}
