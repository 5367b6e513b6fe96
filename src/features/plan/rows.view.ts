import type { Site } from "../../core/site.ts";
import { asked, NO_ANSWER } from "./answers.rules.ts";
import { READERS, type Reader } from "../../core/vocabulary.rules.ts";
import { list } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import { htmlOf } from "../../ui/links.view.ts";
import { Speaker } from "./say.view.ts";
import { asDone } from "./acts.view.ts";
import { answerText, questionText } from "./questions.view.ts";
import { stepView } from "./steps.view.ts";
import type { Html, StepView } from "./types.view.ts";

/** What a row of a situation tells some of its readers, and for which answers. */
interface Said {
  /** Empty when the row does not depend on answers. */
  readonly when: Html;
  /** The acts and the body of the first step, in the order of doing. */
  readonly first: readonly StepView[];
  readonly then: readonly StepView[];
}

/** A row of a situation in words, for readers who get the same words. */
export interface RowView extends Said {
  readonly row: Row;
  readonly for: readonly Reader[];
  readonly readers: Html;
}

/** Options for the rows of a situation. */
interface Showing {
  /** The parts of a row that the page shows. */
  readonly parts: readonly ("first" | "then")[];
  /** Chooses the reader whose words the row uses. By default, each reader gets their own words. */
  readonly inWordsOf?: (reader: Reader, readers: readonly Reader[]) => Reader;
}

/**
 * Returns every row of a situation, once for each version of its words. Readers share a version only when
 * their words agree in every language, so that a page has the same rows in each language.
 */
export function rowViews(
  situation: Situation,
  site: Site,
  { parts, inWordsOf = (reader) => reader }: Showing,
  html = htmlOf(site),
): RowView[] {
  return situation.rows.flatMap((row) => {
    const readers = row.for === "everyone" ? READERS : row.for;
    const alike = Map.groupBy(readers, (reader) =>
      wordingOf(site, situation, row, inWordsOf(reader, readers), parts),
    );
    return [...alike.values()].map((same) => ({
      ...saidTo(new Speaker(site, inWordsOf(same[0]!, readers), html, situation), row),
      row,
      for: same,
      readers: same.map((reader) => html(site.words.plan.readers[reader].label)).join(" · "),
    }));
  });
}

/** Returns what a row tells a reader in all languages, as one string to compare. */
function wordingOf(
  site: Site,
  situation: Situation,
  row: Row,
  reader: Reader,
  parts: Showing["parts"],
): string {
  return JSON.stringify(
    site.locales.map((locale) => {
      const own = site.in(locale);
      const said = saidTo(new Speaker(own, reader, htmlOf(own), situation), row);
      return [
        said.when,
        ...parts.map((part) => said[part].map(({ title, condition }) => [title, condition])),
      ];
    }),
  );
}

function saidTo(speaker: Speaker, row: Row): Said {
  const step = (slots: number) => (one: Row["then"][number]) => stepView(one, speaker, slots);
  return {
    when: whenOf(row, speaker),
    first: asDone(
      row.acts.map(step(0)),
      row.body && step(2)(row.body),
      speaker.site.facts.plan.services.emergency,
    ),
    then: row.then.map(step(1)),
  };
}

/** Returns the answers that lead to a row, in the words of the reader's page. */
function whenOf({ when }: Row, speaker: Speaker): Html {
  const { site, situation } = speaker;
  const t = translator(speaker.locale, "policy");
  return Object.entries(when)
    .map(([question, accepted]) => {
      const offered = offeredTo(site, situation, speaker.reader, question);
      // A gap in the answers has a row of its own where the place of the child is asked.
      const answers = accepted.filter((answer) => offered.includes(answer));
      const labels = accepted.flatMap((answer) =>
        offered.includes(answer)
          ? answerText(question, answer, speaker)
          : answer === NO_ANSWER
            ? t("noAnswer", { question: questionText(question, speaker) })
            : [],
      );
      // An answer may have a comma, so quotation marks separate several answers.
      const joined =
        labels.length < 2
          ? labels.join("")
          : list(
              labels.map((answer) => t("answer", { answer })),
              speaker.locale,
              "or",
            );
      // A yes or a no needs its question.
      if (!answers.some((answer) => answer === "yes" || answer === "no")) return joined;
      return `${questionText(question, speaker)} ${joined}`;
    })
    .filter((part) => part !== "")
    .join(" · ");
}

function offeredTo(site: Site, situation: Situation, reader: Reader, question: string): readonly string[] {
  return asked(situation, reader, site.facts.questions).find(({ id }) => id === question)?.answers ?? [];
}
