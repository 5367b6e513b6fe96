import { addressAfter } from "../find/address.client.ts";
import { Questions, type Asked } from "../questions/asked.rules.ts";
import type { QuestionData } from "./wire.rules.ts";

/** What people ask, once it has come. */
export interface Asking {
  readonly data: QuestionData | undefined;
  /** Asks for it; again after a failure. */
  ask(): void;
  /** Returns the questions that a text may ask, most likely first; none before the file has come. */
  in(text: string): readonly Asked[];
}

/** Loads what people ask. @param then is called when it has come */
export function asking(address: string, then: () => void): Asking {
  let data: QuestionData | undefined;
  let questions: Questions | undefined;
  let isLoading = false;
  let failed = 0;
  const load = async () => {
    isLoading = true;
    try {
      const read = (await import(addressAfter(address, failed))) as { questions: QuestionData };
      data = read.questions;
      questions = new Questions(data.head);
      then();
    } catch {
      // No network: the plan stands, and the next letter tries again.
      failed += 1;
    }
    isLoading = false;
  };
  return {
    get data() {
      return data;
    },
    ask() {
      if (address && !data && !isLoading) void load();
    },
    in: (text) => questions?.in(text) ?? [],
  };
}
