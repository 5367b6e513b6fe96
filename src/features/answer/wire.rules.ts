import type { PackedHead } from "../ear/learned.schema.ts";
import type { CarriedQuestions } from "./carried.rules.ts";
import type { ThereWords } from "./heard.rules.ts";

/** What the box for told sentences shows, in one language: one file, loaded on first focus. */
export interface AnswerData {
  /** Tag for plural forms. */
  readonly intl: string;
  /** The sentences of the box (`locales/XX/ui/answer.json`). */
  readonly words: Readonly<Record<string, string>>;
  /** The plans by id of the situation. */
  readonly plans: Readonly<Record<string, PackedPlan>>;
  /** What is done first. Plans of several readers share it. */
  readonly firsts: readonly First[];
  /** The situation of thoughts of suicide. */
  readonly crisis: string;
  /** What is said to whoever thinks of it. */
  readonly alone: string;
  /** Home pages of all languages: address, name, tag. */
  readonly languages: readonly [href: string, name: string, tag: string][];
  /** The readers: the letter at the end of a path, the id, the name of each, and the line that says whom a plan is for. */
  readonly readers: readonly [letter: string, id: string, label: string, for_: string][];
  /** Words for a day or an hour that comes; "#" stands for any number. */
  readonly days: readonly string[];
  /** Folded words before or after a day that has passed. */
  readonly past: readonly string[];
  /** Folded words by which an adult says that it happened to them long ago; "#" stands for any number. */
  readonly longAgo: readonly string[];
  /** How people say that a child is in another country, folded. */
  readonly there: ThereWords;
  /** What the tap to a plan carries. */
  readonly carries: CarriedQuestions;
  /** The situation of a child in another country. */
  readonly abroad: string;
  /** Situations in which a day that is named is the day of a cheat. */
  readonly cheats: readonly string[];
  /** The emergency number and that of the crisis line, as shown. */
  readonly numbers: readonly [emergency: string, crisis: string];
  /** Address of the questions, loaded last; "" where the language has no sentences. */
  readonly questions: string;
  /** Who answers any question: name, number as shown, and when. */
  readonly talk: readonly [name: string, number: string, hours: string][];
}

/** What people ask, in one language: a file of its own, so that no plan waits for it. */
export interface QuestionData {
  /** By id: the words for all readers, then those for one, by letter. */
  readonly words: Readonly<Record<string, Readonly<Record<string, QA>>>>;
  /** Which readers ask a question, as letters. */
  readonly readers: Readonly<Record<string, string>>;
  /** In which situations people ask it; none for all. */
  readonly situations: Readonly<Record<string, readonly string[]>>;
  /** The readers, as letters, to whom a situation does not show a question. */
  readonly except: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Hears which question a text asks. */
  readonly head: PackedHead;
}

export type QA = readonly [question: string, answer: string];

/** A plan: its address without a reader, then the title and the first action by letter, "" for no reader. */
export interface PackedPlan {
  readonly href: string;
  readonly titles: Readonly<Record<string, string>>;
  /** By letter: position in `firsts`. */
  readonly first: Readonly<Record<string, number>>;
  /** The same by an answer that the text gives, as "how.device"; undefined where no such answer changes it. */
  readonly given?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By letter and id of a question that is carried: the letter of its buttons. */
  readonly asks?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What someone does first. */
export interface First {
  /** Orders of a few words, at most four. */
  readonly acts: readonly string[];
  /** Positions of the acts that hold in danger too, at most two. */
  readonly held: readonly number[];
  /** Whom to reach; "" where an answer decides it. */
  readonly body: string;
  /** Where the number is found by town: address and label; undefined where it needs no town. */
  readonly finder: string | undefined;
  /** Whether a number of the police of a town would answer. */
  readonly isLocal: boolean;
  readonly ways: readonly FirstWay[];
}

export interface FirstWay {
  readonly href: string;
  readonly text: string;
  readonly isNumber: boolean;
  /** When it answers, in which languages, what to press. */
  readonly note: string;
}
