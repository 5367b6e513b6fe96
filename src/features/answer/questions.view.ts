import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { isolatedText } from "../../core/words/rich.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { entry } from "../../ui/words.view.ts";
import { LETTER } from "../../ui/readers.rules.ts";
import { adultAmong } from "../questions/order.rules.ts";
import { questionSources } from "../questions/questions.load.ts";
import type { QA, QuestionData } from "./wire.rules.ts";

/** The questions that the box answers, in the words of each reader. */
export function questionsOf(site: Site): Omit<QuestionData, "head"> {
  const { facts, words: all } = questionSources(site);
  const own = all.get(site.locale.id) ?? {};
  const words: Record<string, Record<string, QA>> = {};
  const readersOf: Record<string, string> = {};
  const situationsOf: Record<string, readonly string[]> = {};
  const exceptOf: Record<string, Record<string, string>> = {};
  for (const [id, { readers, situations, except }] of Object.entries(facts)) {
    const { title, answer } = entry(own, id, site.locale);
    const of = (reader: (typeof readers)[number]): QA => [
      isolatedText(variantFor(title, reader)!, site.locale),
      isolatedText(variantFor(answer, reader)!, site.locale),
    ];
    const most = of(adultAmong(readers));
    const others = readers
      .map((reader) => [LETTER[reader], of(reader)] as const)
      .filter(([, one]) => one.join() !== most.join());
    words[id] = { "": most, ...Object.fromEntries(others) };
    if (situations !== "all") situationsOf[id] = situations;
    readersOf[id] = lettersOf(readers);
    if (Object.keys(except).length > 0)
      exceptOf[id] = Object.fromEntries(Object.entries(except).map(([one, some]) => [one, lettersOf(some)]));
  }
  return { words, readers: readersOf, situations: situationsOf, except: exceptOf };
}

const lettersOf = (readers: readonly Reader[]): string => readers.map((reader) => LETTER[reader]).join("");
