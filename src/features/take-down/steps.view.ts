import type { Site } from "../../core/site.ts";
import type { Attributes } from "../../ui/attributes.view.ts";
import type { Show } from "./shows.rules.ts";
import type { Step } from "./take-down-facts.schema.ts";
import type { TakeDownWords } from "./take-down-words.schema.ts";
import { placeDoor, type PlaceDoor } from "../plan/place-door.view.ts";
import { entry } from "../../ui/words.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { waysFor } from "../../ui/ways.view.ts";
import type { Way } from "../../ui/contact.view.ts";

/** One step as a page shows it. */
export interface StepView {
  readonly kind: "act" | "service" | "place" | "contact";
  readonly id: string;
  readonly show: Attributes;
  readonly title: string;
  readonly text: readonly string[];
  /** What the reader needs before it, and what it cannot do. */
  readonly before: readonly string[];
  /** A condition that the reader checks before the step. */
  readonly condition: string | undefined;
  readonly ways: readonly Way[];
  /** The page that finds a body by place. */
  readonly place: PlaceDoor | undefined;
}

/**
 * Returns the attributes of a part, from the positions of the answers that show it.
 *
 * @param letters question id to its letter on the page, as in { age: "a", who: "b" }
 */
export function attributesOf(show: Show, letters: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(
    Object.entries(show).map(([question, positions]) => [`data-${letters[question]}`, positions.join(" ")]),
  );
}

/** Returns a step in one language. @throws Error when a word or a channel is missing */
export function stepView(step: Step, show: Attributes, own: TakeDownWords, site: Site): StepView {
  const { locale } = site;
  const text = step.why === undefined ? [] : [entry(own.why, step.why, locale)];
  const condition = step.if === undefined ? undefined : entry(own.if, step.if, locale);
  const base = { show, condition, before: [], ways: [], place: undefined };
  if (step.service !== undefined) {
    const service = serviceOf(site, step.service);
    const { name, short } = entry(site.words.services, step.service, locale);
    const ways = waysFor(service, step.channels ?? [], site);
    return {
      ...base,
      kind: "service",
      id: step.service,
      title: step.role === "support" ? name : short,
      text,
      ways,
    };
  }
  const [kind, id, group] = target(step);
  const { do: title, more } = entry(own[group], id, locale);
  return {
    ...base,
    kind,
    id,
    place: kind === "place" ? placeDoor(site, id) : undefined,
    title,
    text: [...text, ...(more === undefined ? [] : [more])],
  };
}

function target(step: Step): ["act" | "place" | "contact", string, "acts" | "places" | "contacts"] {
  if (step.place !== undefined) return ["place", step.place, "places"];
  if (step.contact !== undefined) return ["contact", step.contact, "contacts"];
  return ["act", step.act ?? "", "acts"];
}
