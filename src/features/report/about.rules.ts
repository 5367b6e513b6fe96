import { asList, own, type SheetAnswers } from "./answers.rules.ts";

/** The field for what happened, and the field for who writes. */
export const [SITUATION, REPORTER] = ["situation", "reporter"];
/** Readers who report what happened to themselves: under 18, and adult. */
export const [YOUNG, SELF] = ["me-young", "me-adult"];

/** Returns what happened; "" when nobody has said. */
export const situationOf = (answers: SheetAnswers): string => asList(own(answers, SITUATION))[0] ?? "";

/** Returns who writes; "" when nobody has said. */
export const reporterOf = (answers: SheetAnswers): string => asList(own(answers, REPORTER))[0] ?? "";

/** Checks whether it happened to the person who writes. */
export const isOwn = (reporter: string | undefined): boolean => reporter === YOUNG || reporter === SELF;
