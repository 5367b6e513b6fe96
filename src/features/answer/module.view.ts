import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../core/site.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import { fold } from "../../core/words/fold.rules.ts";
import { hoursText } from "../../core/words/hours.ts";
import { displayPhone } from "../../core/phone.rules.ts";
import { href } from "../../core/words/urls.ts";
import { ended } from "../../core/words/rich.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { plain } from "../../core/words/prose.rules.ts";
import { bundled, distinct, moduleOf, type Module } from "../../ui/bundle.view.ts";
import { LETTER } from "../../ui/readers.rules.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { earSources } from "../ear/ear.load.ts";
import { bundleData } from "../find/bundle.view.ts";
import { heardQuestions } from "../questions/learned.load.ts";
import { dayWords, heardWords } from "./answer.load.ts";
import { foldDay } from "./days.rules.ts";
import type { DayWords } from "./days.schema.ts";
import type { HeardWords } from "./heard.schema.ts";
import { carriedQuestions, firstsOf } from "./first.view.ts";
import { questionsOf } from "./questions.view.ts";
import type { AnswerData } from "./wire.rules.ts";

/** The scripts that answer told sentences in one language. */
interface Answers {
  readonly answer: Module;
  /** What people ask; undefined where the language has no sentences. */
  readonly questions: Module | undefined;
}

/** A language without such words hears none. */
const NO_DAYS: DayWords = { days: [], past: [], longAgo: [] };
const NO_WORDS: HeardWords = { there: { child: [], relative: [], is: [] } };

const made = new WeakMap<Site, Answers>();

/** The script that answers told sentences, loaded on first focus beside the one of the find box. */
export const answerModule = (site: Site): Module => scriptsOf(site).answer;

/** The script with what people ask in one language. Undefined where the language has no sentences. */
export const questionsModule = (site: Site): Module | undefined => scriptsOf(site).questions;

/** The scripts of all languages. */
export function answerModules(site: Site): Module[] {
  const all = site.locales.map((locale) => scriptsOf(site.in(locale)));
  return distinct(all.flatMap(({ answer, questions }) => [answer, ...(questions ? [questions] : [])]));
}

function scriptsOf(site: Site): Answers {
  const scripts = made.get(site) ?? make(site);
  made.set(site, scripts);
  return scripts;
}

function make(site: Site): Answers {
  const head = heardQuestions(site).get(site.locale.id);
  const questions =
    head &&
    moduleOf("find", bundleData("questions", JSON.stringify({ ...questionsOf(site), head })), "questions-");
  const data = JSON.stringify(answerData(site, questions?.path));
  const answer = moduleOf(
    "find",
    bundled(`
    import { start } from "./src/features/answer/start.client.ts";
    import { carry as take } from "./src/features/answer/carry.client.ts";
    const data = JSON.parse(${JSON.stringify(data)});
    export const attach = (box, listen) => start(box, data, listen);
    export const carry = (plan, word) => take(plan, word, data);`),
    "answer-",
  );
  return { answer, questions };
}

/**
 * Everything that the box shows of a told sentence.
 *
 * @param questions address of the script with what people ask
 */
export function answerData(site: Site, questions = ""): AnswerData {
  const { locale } = site;
  const file = join(site.sources.root, `locales/${locale.id}/ui/answer.json`);
  const { box } = JSON.parse(readFileSync(file, "utf8")) as { box: Record<string, string> };
  const { days, past, longAgo } = dayWords(site).get(locale.id) ?? NO_DAYS;
  const { there } = heardWords(site).get(locale.id) ?? NO_WORDS;
  const { services, abroad } = site.facts.plan;
  return {
    intl: locale.intl,
    words: box,
    ...firstsOf(site),
    crisis: site.facts.plan.crisis,
    alone: plain(variantFor(site.words.situations[site.facts.plan.crisis]?.reassure) ?? ""),
    languages: site.locales.map(({ id, label, tag }) => [href(id), label, tag]),
    readers: READERS.map((reader) => [
      LETTER[reader],
      reader,
      plain(site.words.plan.readers[reader].label),
      site.words.plan.readers[reader].for,
    ]),
    days,
    past: past.map(fold),
    longAgo: longAgo.map(foldDay),
    there: { child: there.child.map(fold), relative: there.relative.map(fold), is: there.is.map(fold) },
    carries: carriedQuestions(site),
    abroad: abroad.situation,
    cheats: earSources(site).cheats,
    numbers: [site.facts.everywhere.emergency, lineOf(site, services.crisis)[1]],
    questions,
    talk: [services.young, services.anyone].map((id) => lineOf(site, id)),
  };
}

/** @throws Error when the service has no telephone */
function lineOf(site: Site, id: string): [name: string, number: string, hours: string] {
  const { locale } = site;
  const phone = serviceOf(site, id).channels.find(({ type }) => type === "phone");
  if (!phone)
    throw new Error(`src/data/services/${id}.yaml: the box for told sentences names it, without a telephone`);
  const name = site.words.services[id]?.name ?? id;
  const note = plain(site.words.services[id]?.notes?.[phone.id] ?? "");
  const about = [hoursText(phone.hours, locale) ?? "", note].filter(Boolean).map(ended).join(" ");
  return [name, displayPhone(phone.value, locale.phone), about];
}
