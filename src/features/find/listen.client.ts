import type { Heard } from "../ear/ear.rules.ts";
import type { Answer } from "./answer.rules.ts";
import { earOf } from "./ear.client.ts";
import { guidesOf } from "./guides.client.ts";
import { isOpen, withGuides } from "./guides.rules.ts";
import { Finder } from "./finder.rules.ts";
import { speaker, type Say } from "./say.client.ts";
import type { FindIndex, FindPages, Scope } from "./wire.rules.ts";
import { toldIn, urgencyOf, withEar } from "./with-ear.rules.ts";

/** What answers the texts of a box. */
export interface Listener {
  readonly finder: Finder;
  readonly say: Say;
  readonly pages: FindPages;
  /** Whether the ear may still come: before it, only words are known. */
  readonly isEarly: boolean;
  /** Whether the ear or the guides were asked for and did not come. */
  readonly isMissing: boolean;
  /** Asks for the ear, once more after a failure. */
  ask(): void;
  /** Answers a text: by names, phrases and the ear, and by the guides where these leave words open. */
  answerTo(typed: string): Answer;
}

/** Makes what answers the texts of a box. @param then is called when more is known than before */
export function listener(index: FindIndex, scope: Scope, then: () => void): Listener {
  const finder = new Finder(index);
  const hearing = earOf(index.links, then);
  const guides = guidesOf(index);
  const known = (typed: string): Answer => {
    const heard: Heard | undefined = hearing.ear?.hear(typed);
    const found = finder.find(typed, scope, heard && urgencyOf(heard));
    if (!heard || scope !== "all") return found;
    // Danger and who speaks are heard in the whole text.
    const told = toldIn(typed);
    const { situations } = told === typed ? heard : hearing.ear!.hear(told);
    return withEar(found, typed, { ...heard, situations }, finder.earRows);
  };
  void finder.ready.then(then);
  return {
    finder,
    say: speaker(index),
    pages: index.links,
    get isEarly() {
      return index.links.ear !== "" && hearing.ear === undefined && !hearing.isMissing;
    },
    ask: () => hearing.ask(),
    get isMissing() {
      return guides.isMissing || hearing.isMissing;
    },
    answerTo(typed) {
      const found = known(typed);
      const search = scope === "all" && isOpen(found) ? guides.search(then) : undefined;
      return search ? withGuides(found, search.find(typed)) : found;
    },
  };
}
