import { late, type Late } from "../../find/late.client.ts";
import type { QuestionData } from "../../answer/wire.rules.ts";
import type { PackedEar } from "../../ear/learned.schema.ts";
import type { Asked } from "../../questions/asked.rules.ts";
import type { SheetIsland } from "../island.rules.ts";
import type { Sounds } from "./sounds.rules.ts";
import { Story, type Told } from "./story.client.ts";

/** What people ask in one language, and what hears it. */
interface Questions {
  readonly data: QuestionData;
  in(text: string): Asked[];
}

/** What listens to a story. It comes last on the first focus: what the sheet cannot do without comes before. */
export class Hearing {
  readonly #island: SheetIsland;
  readonly #ear: Late<(text: string) => Sounds>;
  readonly #questions: Late<Questions>;

  /** @param then called when more is known than before */
  constructor(island: SheetIsland, then: () => void) {
    this.#island = island;
    const told = (): Told => Story.told!;
    this.#questions = late(
      island.questions,
      ({ questions }: { questions: QuestionData }) => ({
        data: questions,
        in: told().questionsOf(questions.head),
      }),
      then,
    );
    this.#ear = late(
      island.ear,
      ({ ear }: { ear: PackedEar }) => told().earOf(ear, island.terms),
      () => {
        this.#questions.ask();
        then();
      },
    );
  }

  /** Asks for all that listens, once more after a failure. Nothing that was typed is in an address. */
  async ask(): Promise<void> {
    if ((await Story.prepare(this.#island)) === undefined) return;
    if (this.#island.ear === "") this.#questions.ask();
    else this.#ear.ask();
  }

  /** What a story sounds like; undefined while nothing listens. */
  soundsOf(text: string): Sounds | undefined {
    return this.#ear.value?.(text);
  }

  /** The questions that a story asks. */
  askedIn(text: string): readonly Asked[] {
    return this.#questions.value?.in(text) ?? [];
  }

  get questions(): QuestionData | undefined {
    return this.#questions.value?.data;
  }
}
