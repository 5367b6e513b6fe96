// What a plan must tell one person: ids from `decide` and words from `locales/`, without any view.
import { facts } from "../../src/site/site.ts";
import { asked, combinations, type Answers } from "../../src/features/plan/answers.rules.ts";
import { decide, withoutReader, type Plan } from "../../src/features/plan/decide.rules.ts";
import { READERS, type Reader } from "../../src/core/vocabulary.rules.ts";
import type { Locale } from "../../src/core/schema/locale.ts";
import type { Situation } from "../../src/core/facts/schema/plan/situation.ts";

/** The page of one situation, for one reader or for an unknown reader. */
export interface PlanPage {
  readonly situation: Situation;
  readonly reader: Reader | undefined;
}

/** Answers, their radio buttons, and the key of both: the position of each answer, 0 for none. */
export interface Choice {
  readonly answers: Answers;
  readonly ids: readonly string[];
  readonly key: string;
}

const LETTERS = "ab";

/** Every page of a plan. */
export const PLANS: readonly PlanPage[] = [undefined, ...READERS].flatMap((reader) =>
  [...facts().situations.values()].map((situation) => ({ situation, reader })),
);
/** The pages for a known reader. */
export const OWN_PLANS = PLANS.filter(
  (page): page is PlanPage & { reader: Reader } => page.reader !== undefined,
);

/** Returns the address of a plan. A letter says who reads, which means nothing in a browser's history. */
export function pathOf({ situation, reader }: PlanPage, { id }: Pick<Locale, "id">): string {
  const letter = reader && `${"abcde".charAt(READERS.indexOf(reader))}/`;
  return `/${id}/${situation.slug}/${letter ?? ""}`;
}

/** Returns a plan by the ids of its situation and its reader. @throws Error when there is none */
export function planPage(id: string, reader?: Reader): PlanPage {
  const found = PLANS.find((page) => page.situation.id === id && page.reader === reader);
  if (!found) throw new Error(`no plan ${id} for ${reader}`);
  return found;
}

export const nameOf = ({ situation, reader }: PlanPage, answers: Answers = {}): string =>
  `${situation.id} ${reader ?? "no reader"} ${JSON.stringify(answers)}`;

/**
 * Returns every combination of answers of a page, each question also without an answer. The unanswered one is
 * first.
 */
export function choices({ situation, reader }: PlanPage): Choice[] {
  const questions = reader ? asked(situation, reader, facts().questions) : [];
  return combinations(questions).map((answers) => {
    const places = questions.map(({ id, answers: offered }) => offered.indexOf(answers[id] ?? "") + 1);
    return {
      answers,
      ids: places.flatMap((place, at) => (place > 0 ? [`${LETTERS.charAt(at)}${place}`] : [])),
      key: places.join(""),
    };
  });
}

/** Returns the reader whose words a page uses. */
export function spokenTo({ situation, reader }: PlanPage): Reader {
  const { withoutReader: speaksFor } = facts().plan;
  return reader ?? speaksFor[situation.id] ?? speaksFor.other ?? "someone-else";
}

/** Returns the decision of the site for one person. */
export function decided(page: PlanPage, answers: Answers = {}): Plan {
  const { questions, plan: shared } = facts();
  const policy = { questions, shared };
  return page.reader
    ? decide(page.situation, page.reader, answers, policy)
    : withoutReader(page.situation, spokenTo(page), policy);
}
