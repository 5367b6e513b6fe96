import type { Facts } from "../../schema/facts/facts.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import type { Problems } from "../read/problems.ts";
import type { Words } from "./words.ts";

/** Every id that the facts name has its words in a language. */
export function checkWords(facts: Facts, locale: Locale, words: Words, problems: Problems): void {
  const need = (
    name: string,
    heading: string,
    entries: Readonly<Record<string, unknown>>,
    ids: Iterable<string>,
  ): void => {
    const field = heading === "" ? "" : `${heading}.`;
    for (const id of new Set(ids)) {
      if (entries[id] === undefined)
        problems.add(`locales/${locale.id}/${name}.yaml`, `${field}${id}`, "missing: the facts name it");
    }
  };
  need("services", "", words.services, facts.services.keys());
  need("platforms", "", words.platforms, facts.platforms.keys());
  need("situations", "", words.situations, facts.situations.keys());
  need(
    "regions",
    "health",
    words.regions.health,
    facts.youthProtection.map(({ code }) => code),
  );
  need(
    "regions",
    "administrative",
    words.regions.administrative,
    facts.places.map(({ region }) => region),
  );
  need("regions", "police", words.regions.police, facts.police.keys());
  need(
    "regions",
    "doubts",
    words.regions.doubts,
    facts.places.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
  );

  need("questions", "questions", words.questions.questions, facts.questions.keys());
  for (const [id, { answers }] of facts.questions) {
    need("questions", `questions.${id}.answers`, words.questions.questions[id]?.answers ?? {}, answers);
  }

  need("glossary", "", words.glossary, facts.glossary.keys());
  need("pages", "", words.pages, facts.pages.keys());
  for (const [id, { parts }] of facts.pages) {
    need(
      "pages",
      `${id}.parts`,
      words.pages[id]?.parts ?? {},
      parts.map((part) => part.id),
    );
  }

  const steps = allSteps(facts);
  const ids = (of: (step: Step) => string | undefined): string[] => steps.flatMap((step) => of(step) ?? []);
  need(
    "steps",
    "acts",
    words.steps.acts,
    ids(({ act }) => act),
  );
  need(
    "steps",
    "contacts",
    words.steps.contacts,
    ids(({ contact }) => contact),
  );
  need(
    "steps",
    "why",
    words.steps.why,
    ids(({ why }) => why),
  );
  need(
    "steps",
    "if",
    words.steps.if,
    ids((step) => step.if),
  );
  need(
    "steps",
    "bring",
    words.steps.bring,
    steps.flatMap(({ bring }) => bring ?? []),
  );
  need("steps", "folds", words.steps.folds, Object.keys(facts.support.folds));
  need(
    "steps",
    "after",
    words.steps.after,
    [...facts.services.values()].flatMap(({ after }) => after),
  );
  for (const { id, sensitive, evidence, after, avoid, routes } of facts.situations.values()) {
    need("steps", "avoid", words.steps.avoid, [...avoid, ...routes.flatMap((route) => route.avoid ?? [])]);
    need("steps", "evidence", words.steps.evidence, evidence);
    need("steps", "after", words.steps.after, after);
    need(
      "steps",
      `routes.${id}`,
      words.steps.routes[id] ?? {},
      routes.map((route) => route.id),
    );
    if (sensitive && !words.situations[id]?.neutral) {
      problems.add(
        `locales/${locale.id}/situations.yaml`,
        `${id}.neutral`,
        "missing: the situation is sensitive",
      );
    }
  }
}

function allSteps({ situations, support }: Facts): Step[] {
  return [
    ...[...situations.values()].flatMap(({ routes }) => routes.flatMap(({ steps }) => steps)),
    ...support.fixed,
    support.danger,
    ...support.atWork,
    ...Object.values(support.sets).flat(),
    ...Object.values(support.folds).flatMap(({ steps }) => steps),
    ...Object.values(support.contacts).flat(),
  ];
}
