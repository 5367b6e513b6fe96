import type { Asked } from "./answers.rules.ts";
import { LETTERS } from "./buttons.rules.ts";
import type { Speaker } from "./say.view.ts";
import type { Html, QuestionView } from "./types.view.ts";

/** A line above every first action already asks about danger in words, so this question is in a fold. */
const DANGER = "danger";

/**
 * Returns the questions of one reader, in words.
 *
 * @throws Error when a word is missing
 */
export function questionViews(questions: readonly Asked[], speaker: Speaker): QuestionView[] {
  const open = questions.find(({ id }) => id !== DANGER)?.id;
  return questions.map(({ id, answers, once = {} }, index) => {
    const letter = LETTERS[index];
    if (letter === undefined)
      throw new Error(`src/data/questions.yaml: ${id}: no reader may be asked so much`);
    return {
      once: onceOf(once, questions),
      isFolded: id !== open,
      letter,
      text: questionText(id, speaker),
      note: noteOf(id, speaker),
      answers: answers.map((answer, place) => ({
        id: `${letter}${place + 1}`,
        label: answerText(id, answer, speaker),
      })),
    };
  });
}

/** Returns the buttons of the answers that let a question be asked, as in "a1 a2"; undefined: it always is. */
function onceOf(once: NonNullable<Asked["once"]>, questions: readonly Asked[]): string | undefined {
  const buttons = Object.entries(once).flatMap(([question, some]) => {
    const at = questions.findIndex(({ id }) => id === question);
    return some.map((answer) => `${LETTERS[at]}${(questions[at]?.answers.indexOf(answer) ?? 0) + 1}`);
  });
  return buttons.length > 0 ? buttons.join(" ") : undefined;
}

/** Returns a question in the words of the situation, or in those of all plans. */
export function questionText(id: string, speaker: Speaker): Html {
  const { words } = speaker.site;
  const here = words.situations[speaker.situation.id]?.questions?.[id]?.question;
  return here
    ? speaker.say(here, `situations.yaml: ${speaker.situation.id}.questions.${id}.question`)
    : speaker.say(words.questions.questions[id]?.question, `questions.yaml: questions.${id}.question`);
}

/** Returns the label of an answer in the words of the situation, or in those of all plans. */
export function answerText(id: string, answer: string, speaker: Speaker): Html {
  const { words } = speaker.site;
  const here = words.situations[speaker.situation.id]?.questions?.[id]?.answers?.[answer];
  return here
    ? speaker.say(here, `situations.yaml: ${speaker.situation.id}.questions.${id}.answers.${answer}`)
    : speaker.say(
        words.questions.questions[id]?.answers[answer],
        `questions.yaml: questions.${id}.answers.${answer}`,
      );
}

function noteOf(id: string, speaker: Speaker): Html | undefined {
  const note = speaker.site.words.situations[speaker.situation.id]?.questions?.[id]?.note;
  return note && speaker.say(note, `situations.yaml: ${speaker.situation.id}.questions.${id}.note`);
}
