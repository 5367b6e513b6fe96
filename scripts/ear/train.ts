// npm run ear:train reads locales/XX/said/ and locales/XX/asked.yaml. It writes learned/XX.json in src/features/ear and
// in src/features/questions for each language whose sentences have changed. npm run ear:train -- XX always trains that
// language. Use it for a draft language, or after a change of the training code.
import { facts, site } from "../../src/site/site.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readLocales } from "../../src/core/words/locales.ts";
import { Problems } from "../../src/core/read/problems.ts";
import {
  learn,
  learnedFile,
  readEarFacts,
  readLearned,
  sentencesHash,
} from "../../src/features/ear/ear.load.ts";
import * as questions from "../../src/features/questions/learned.load.ts";
import { questionExamples } from "../../src/features/questions/learned.load.ts";
import { readSaid } from "../../src/features/ear/load/said.ts";
import { run } from "./run.ts";

const wanted = process.argv.slice(2);
run(() => {
  const languages = readLocales(process.cwd(), true);
  for (const { id } of languages.filter((one) =>
    wanted.length > 0 ? wanted.includes(one.id) : one.published,
  )) {
    const problems = new Problems();
    const own = readEarFacts(facts(), problems) ?? { answeredBy: {} };
    const said = readSaid(process.cwd(), id, facts(), own, problems);
    problems.throwIfAny();
    if (said.length === 0) continue;
    if (wanted.length === 0 && readLearned(id, problems)?.sentences === sentencesHash(said)) continue;
    const file = learnedFile(id);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(learn(said), null, 1)}\n`);
    console.log(`${file}: ${said.length} sentences`);
  }
  for (const [id, examples] of questionExamples(site())) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const problems = new Problems();
    if (wanted.length === 0 && questions.readLearned(id, problems)?.sentences === questions.hashOf(examples))
      continue;
    const file = questions.learnedFile(id);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(questions.learn(examples), null, 1)}\n`);
    console.log(`${file}: ${examples.length} examples`);
  }
});
