import type { Attributes } from "../../domain/words/wording.ts";
import type { Show } from "../../domain/plan/blocks.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import type { Words } from "../../schema/shared/line.ts";
import { placeDoor, type PlaceDoor } from "./place-door.ts";
import { entry } from "../shared/words.ts";
import { serviceOf } from "../shared/service.ts";
import { facts, words } from "../../content/site.ts";
import { waysFor } from "../shared/ways.ts";
import type { Way } from "../shared/contact.ts";

/** One step as it is shown. */
export interface StepView {
  readonly kind: "act" | "service" | "place" | "contact";
  readonly id: string;
  readonly show: Attributes;
  readonly title: Words;
  readonly text: readonly Words[];
  /** What the reader judges, before the step. */
  readonly condition: Words | undefined;
  readonly ways: readonly Way[];
  /** Where a body that depends on the place is found. */
  readonly place: PlaceDoor | undefined;
  /** Services that a contact stands for. */
  readonly services: readonly StepView[];
}

/**
 * Attributes of a part, from the positions that `domain/blocks` gives.
 *
 * @param letters question id to its letter on the page, as in { age: "a", who: "b" }
 */
export function attributesOf(show: Show, letters: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(
    Object.entries(show).map(([question, positions]) => [`data-${letters[question]}`, positions.join(" ")]),
  );
}

/** A step of a route in one language. @throws Error when a word or a channel is missing */
export function stepView(step: Step, show: Attributes, locale: Locale): StepView {
  const { steps } = words(locale);
  const text = step.why === undefined ? [] : [entry(steps.why, step.why, locale)];
  const bring = (step.bring ?? []).map((id) => entry(steps.bring, id, locale));
  const condition = step.if === undefined ? undefined : entry(steps.if, step.if, locale);
  const base = { show, condition, ways: [], place: undefined, services: [] };
  if (step.service !== undefined) {
    const service = serviceOf(step.service);
    const { name, short } = entry(words(locale).services, step.service, locale);
    const ways = waysFor(service, step.channels ?? [], locale);
    return {
      ...base,
      kind: "service",
      id: step.service,
      title: step.role === "support" ? name : short,
      text: [...text, ...bring],
      ways,
    };
  }
  const [kind, id, group] = target(step);
  const { do: title, more } = entry(steps[group], id, locale);
  const stands = kind === "contact" ? (facts().support.contacts[id] ?? []) : [];
  return {
    ...base,
    kind,
    id,
    place: kind === "place" ? placeDoor(id) : undefined,
    title,
    text: [...text, ...(more === undefined ? [] : [more]), ...bring],
    services: stands.map((one) => stepView(one, {}, locale)),
  };
}

function target(step: Step): ["act" | "place" | "contact", string, "acts" | "places" | "contacts"] {
  if (step.place !== undefined) return ["place", step.place, "places"];
  if (step.contact !== undefined) return ["contact", step.contact, "contacts"];
  return ["act", step.act ?? "", "acts"];
}
