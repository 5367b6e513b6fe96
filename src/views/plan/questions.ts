import type { Locale } from "../../schema/shared/locale.ts";
import type { Situation } from "../../schema/facts/plan/situation.ts";
import { facts, words } from "../../content/site.ts";

/** A question of a plan, with its radio buttons. */
export interface QuestionView {
  /** Name of the group of radio buttons; it means nothing, since form state is seen by others. */
  readonly letter: string;
  readonly text: string;
  readonly hint: string | undefined;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** The questions of a situation, in its own wording where it has one. @throws Error when a word is missing */
export function questionsOf(
  situation: Situation,
  letters: Readonly<Record<string, string>>,
  locale: Locale,
): QuestionView[] {
  const own = words(locale).questions;
  return situation.questions.map((id) => {
    const usual = own.questions[id];
    const here = own.situations[situation.id]?.[id];
    const answers = facts().questions.get(id)?.answers ?? [];
    if (!usual) throw new Error(`locales/${locale.id}/questions.yaml: questions.${id}: missing`);
    return {
      letter: letters[id] ?? "",
      text: here?.question ?? usual.question,
      hint: here?.answers ? undefined : usual.hint,
      answers: answers.map((answer, index) => {
        const label = here?.answers?.[answer] ?? usual.answers[answer];
        if (label === undefined)
          throw new Error(`locales/${locale.id}/questions.yaml: questions.${id}.answers.${answer}: missing`);
        return { id: `${letters[id]}${index + 1}`, label };
      }),
    };
  });
}
