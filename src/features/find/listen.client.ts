import type { Heard } from "../ear/ear.rules.ts";
import type { Answer } from "./answer.rules.ts";
import { earOf } from "./ear.client.ts";
import { Finder } from "./finder.rules.ts";
import { speaker, type Say } from "./say.client.ts";
import type { FindIndex, FindPages, Scope } from "./wire.rules.ts";
import { urgencyOf, withEar } from "./with-ear.rules.ts";

/** What answers the texts of a box. */
export interface Listener {
  readonly finder: Finder;
  readonly say: Say;
  readonly pages: FindPages;
  /** Whether the ear has come: before it, only words are known. */
  readonly hears: boolean;
  /** Asks for the ear, once more after a failure. */
  ask(): void;
  /** Answers a text, by names, phrases and the ear. */
  answerTo(typed: string): Answer;
}

/** Makes what answers the texts of a box. @param then is called when more is known than before */
export function listener(index: FindIndex, scope: Scope, then: () => void): Listener {
  const finder = new Finder(index);
  const hearing = earOf(index.links, then);
  void finder.ready.then(then);
  return {
    finder,
    say: speaker(index),
    pages: index.links,
    get hears() {
      return hearing.ear !== undefined || index.links.ear === "";
    },
    ask: () => hearing.ask(),
    answerTo(typed) {
      const heard: Heard | undefined = hearing.ear?.hear(typed);
      const found = finder.find(typed, scope, heard && urgencyOf(heard));
      return heard && scope === "all" ? withEar(found, typed, heard, finder.earRows) : found;
    },
  };
}
