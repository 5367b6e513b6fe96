import { Ear, type Heard } from "../ear/ear.rules.ts";
import type { PackedEar } from "../ear/learned.schema.ts";
import type { Answer } from "./answer.rules.ts";
import { GuideSearch, isOpen, withGuides, type PackedGuide } from "./guides.rules.ts";
import { late } from "./late.client.ts";
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
  /**
   * Answers a text: by names, phrases and the ear, and by the guides where these leave words open.
   *
   * @param isDone whether the person has stopped typing
   */
  answerTo(typed: string, isDone?: boolean): Answer;
}

/** Makes what answers the texts of a box. @param then is called when more is known than before */
export function listener(index: FindIndex, scope: Scope, then: () => void): Listener {
  const finder = new Finder(index);
  const hearing = late(index.links.ear, ({ ear }: { ear: PackedEar }) => new Ear(ear), then);
  const guides = late(
    index.links.guides,
    (file: { guides: PackedGuide[] }) => new GuideSearch(file.guides, index.ignore),
    then,
  );
  const known = (typed: string, isDone: boolean): Answer => {
    const heard: Heard | undefined = hearing.value?.hear(typed);
    const found = finder.find(typed, scope, heard && urgencyOf(heard, typed, isDone));
    if (!heard || scope !== "all") return found;
    // Danger and who speaks are heard in the whole text.
    const told = toldIn(typed);
    const { situations } = told === typed ? heard : hearing.value!.hear(told);
    return withEar(found, typed, { ...heard, situations }, finder.earRows);
  };
  void finder.ready.then(then);
  return {
    finder,
    say: speaker(index),
    pages: index.links,
    get isEarly() {
      return index.links.ear !== "" && hearing.value === undefined && !hearing.isMissing;
    },
    ask: () => hearing.ask(),
    get isMissing() {
      return guides.isMissing || hearing.isMissing;
    },
    answerTo(typed, isDone = false) {
      const found = known(typed, isDone);
      if (scope !== "all" || !isOpen(found)) return found;
      guides.ask();
      return guides.value ? withGuides(found, guides.value.find(typed)) : found;
    },
  };
}
