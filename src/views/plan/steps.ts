import { heard } from "../../domain/words/heard.ts";
import { translator } from "../../i18n/translate.ts";
import { href } from "../../i18n/urls.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import { facts, words } from "../../content/site.ts";
import { serviceOf } from "../shared/service.ts";
import { waysFor } from "../shared/ways.ts";
import type { Speaker } from "./say.ts";
import { placeDoor } from "./place-door.ts";
import type { Finder, StepView } from "./types.ts";

const PLACES = ["local-police", "dpj", "province-police"] as const;
/** Bodies to which one says what happened. */
export const isTold = ({ id }: Step): boolean =>
  id === facts().plan.services.emergency || PLACES.some((place) => place === id);

/**
 * A step in words.
 *
 * @param said words id of what to say there
 * @param slots how many numbers and links it may show: one in a step, two in the first action
 */
export function stepView(step: Step, speaker: Speaker, slots: number, said?: string): StepView {
  const { acts, bodies, if: conditions, say } = words(speaker.locale).plan;
  const place = PLACES.find((one) => one === step.id);
  const isAct = acts[step.id] !== undefined && (bodies[step.id] === undefined || slots === 0);
  const own = isAct ? acts[step.id] : bodies[step.id];
  const at = `plan.yaml: ${isAct ? "acts" : "bodies"}.${step.id}`;
  return {
    id: step.id,
    title: speaker.say(own?.do, `${at}.do`),
    text: [heard(own?.more, speaker.reader)].flatMap((line) =>
      line === undefined ? [] : speaker.html(line),
    ),
    condition:
      step.condition === undefined
        ? undefined
        : speaker.say(conditions[step.condition], `plan.yaml: if.${step.condition}`),
    say: said === undefined ? undefined : speaker.say(say[said], `plan.yaml: say.${said}`),
    ways: isAct || place ? [] : waysOf(step.id, speaker, slots),
    finder: place && finderOf(place, speaker),
  };
}

function waysOf(id: string, { locale, reader }: Speaker, slots: number): StepView["ways"] {
  const channels = facts().plan.channels[id];
  if (!channels) return [];
  return waysFor(serviceOf(id), channels, locale, reader).slice(0, slots);
}

function finderOf(place: string, { locale }: Speaker): Finder {
  const door = placeDoor(place);
  const label = translator(locale, "plan")(door.label);
  return { scope: door.scope, href: href(locale.id, door.path), label };
}
