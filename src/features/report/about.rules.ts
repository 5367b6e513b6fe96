import { asList, own, type SheetAnswers } from "./answers.rules.ts";

/** The field that says what happened, and the one that says to whom. */
export const [SITUATION, REPORTER] = ["situation", "reporter"];
/** Those who report what happened to themselves: someone under 18, and an adult. */
export const [YOUNG, SELF] = ["me-young", "me-adult"];

/** What happened; "" where nobody has said. */
export const situationOf = (answers: SheetAnswers): string => asList(own(answers, SITUATION))[0] ?? "";

/** To whom it happened; "" where nobody has said. */
export const reporterOf = (answers: SheetAnswers): string => asList(own(answers, REPORTER))[0] ?? "";

/** Whether it happened to whoever writes. */
export const isOwn = (reporter: string | undefined): boolean => reporter === YOUNG || reporter === SELF;
