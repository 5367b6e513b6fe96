import type { Asked } from "./answers.rules.ts";
import { LETTERS } from "./rules.view.ts";
import type { Speaker } from "./say.view.ts";
import type { QuestionView } from "./types.view.ts";

/** A line above every first action already asks about danger in words, so this question may be in a fold. */
const DANGER = "danger";

/**
 * Returns the questions of one reader, in words.
 *
 * @param decides whether an answer decides whom to reach first
 * @throws Error when a word is missing
 */
export function questionViews(
  questions: readonly Asked[],
  speaker: Speaker,
  decides: boolean,
): QuestionView[] {
  const own = speaker.site.words.questions.questions;
  const open = (questions.find(({ id }) => id !== DANGER) ?? questions[0])?.id;
  return questions.map(({ id, answers }, index) => {
    const letter = LETTERS[index];
    if (letter === undefined)
      throw new Error(`src/data/questions.yaml: ${id}: no reader may be asked so much`);
    return {
      isFirst: decides && id === open,
      isFolded: questions.length > 1 && id !== open,
      letter,
      text: speaker.say(own[id]?.question, `questions.yaml: questions.${id}.question`),
      answers: answers.map((answer, place) => ({
        id: `${letter}${place + 1}`,
        label: speaker.say(own[id]?.answers[answer], `questions.yaml: questions.${id}.answers.${answer}`),
      })),
    };
  });
}
