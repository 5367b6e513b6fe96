import { asked } from "../../domain/plan/answers.ts";
import { READERS, type Reader } from "../../domain/vocabulary.ts";
import { list } from "../../i18n/format.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Row, Situation } from "../../schema/facts/plan/situation.ts";
import { facts, words } from "../../content/site.ts";
import { htmlOf } from "../shared/links.ts";
import { Speaker } from "./say.ts";
import { stepView } from "./steps.ts";
import type { Html, StepView } from "./types.ts";

/** A row of a situation in words: for whom and for which answers it is, and what it says to do. */
export interface RowView {
  readonly row: Row;
  readonly readers: Html;
  /** Empty where no answer matters. */
  readonly when: Html;
  readonly acts: readonly StepView[];
  readonly body: StepView | undefined;
  readonly then: readonly StepView[];
}

/** Every row of a situation, in the words of the first reader for whom it is. */
export function rowViews(situation: Situation, locale: Locale, html = htmlOf(locale)): RowView[] {
  return situation.rows.map((row) => {
    const readers = row.for === "everyone" ? READERS : row.for;
    const speaker = new Speaker(locale, readers[0] ?? "someone-else", html, situation);
    const step = (slots: number) => (one: Row["then"][number]) => stepView(one, speaker, slots);
    return {
      row,
      readers: readers.map((reader) => speaker.html(words(locale).plan.readers[reader].label)).join(" · "),
      when: whenOf(situation, row, speaker),
      acts: row.acts.map(step(0)),
      body: row.body && step(2)(row.body),
      then: row.then.map(step(1)),
    };
  });
}

/** The answers that lead to a row, as the reader meets them. */
function whenOf(situation: Situation, { when }: Row, speaker: Speaker): Html {
  const own = words(speaker.locale).questions.questions;
  return Object.entries(when)
    .map(([question, accepted]) => {
      const offered = offeredTo(situation, speaker.reader, question);
      const answers = accepted.includes("any")
        ? offered.filter((answer) => answer !== "no")
        : accepted.filter((answer) => offered.includes(answer));
      return list(
        answers.map((answer) =>
          speaker.say(
            own[question]?.answers[answer],
            `questions.yaml: questions.${question}.answers.${answer}`,
          ),
        ),
        speaker.locale,
        "or",
      );
    })
    .filter((part) => part !== "")
    .join(" · ");
}

function offeredTo(situation: Situation, reader: Reader, question: string): readonly string[] {
  return asked(situation, reader, facts().questions).find(({ id }) => id === question)?.answers ?? [];
}
