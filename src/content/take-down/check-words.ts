import { saysOf } from "../../domain/take-down/rules.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { RemovalStep, Step, TakeDown } from "../../schema/facts/take-down/take-down.ts";
import type { TakeDownWords } from "../../schema/words/take-down.ts";
import type { Problems } from "../read/problems.ts";
import { FILE } from "./check.ts";

/** Everything that the chooser names has its words in a language, and nothing else has. */
export function checkTakeDownWords(
  file: TakeDown,
  locale: Locale,
  own: TakeDownWords,
  problems: Problems,
): void {
  const path = `locales/${locale.id}/take-down.yaml`;
  const same = (field: string, there: object, asked: readonly string[]): void => {
    for (const id of new Set(asked))
      if (!Object.hasOwn(there, id)) problems.add(path, `${field}.${id}`, "missing");
    for (const id of Object.keys(there))
      if (!asked.includes(id)) problems.add(path, `${field}.${id}`, `nothing in ${FILE} asks for it`);
  };
  same("questions", own.questions, Object.keys(file.questions));
  for (const [id, { answers }] of Object.entries(file.questions))
    same(`questions.${id}.answers`, own.questions[id]?.answers ?? {}, answers);
  same(
    "routes",
    own.routes,
    file.routes.map(({ id }) => id),
  );
  same(
    "groups",
    own.groups,
    file.groups.map(({ id }) => id),
  );
  const all: (Step | RemovalStep)[] = [...file.routes, ...file.groups].flatMap(
    ({ steps }) => steps as (Step | RemovalStep)[],
  );
  same(
    "ways",
    own.ways,
    all.flatMap((step) => saysOf(step) ?? []),
  );
  const deeds = (of: (step: Step | RemovalStep) => string | undefined): string[] =>
    all.flatMap((step) => of(step) ?? []);
  same(
    "acts",
    own.acts,
    deeds(({ act }) => act),
  );
  same(
    "places",
    own.places,
    deeds(({ place }) => place),
  );
  same(
    "contacts",
    own.contacts,
    deeds((step) => ("platform" in step ? undefined : step.contact)),
  );
  same(
    "why",
    own.why,
    deeds(({ why }) => why),
  );
  same(
    "if",
    own.if,
    deeds((step) => step.if),
  );
  same("request.parts", own.request.parts, file.request.parts);
  same(
    "request.lines",
    own.request.lines,
    file.request.lines.map(({ id }) => id),
  );
  for (const part of ["avoid", "evidence", "after"] as const) same(part, own[part], file[part]);
}
