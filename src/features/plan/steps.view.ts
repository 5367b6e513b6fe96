import type { Site } from "../../core/site.ts";
import type { OutsideCanada } from "./abroad.rules.ts";
import { PLACES } from "../../core/vocabulary.rules.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import { isInterpreted, serviceOf } from "../../ui/service.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { waysFor } from "../../ui/ways.view.ts";
import type { Speaker } from "./say.view.ts";
import { lineAt } from "./lines.view.ts";
import { placeDoor } from "./place-door.view.ts";
import { isLater, type Turn } from "./turns.rules.ts";
import { thereParts } from "./there.view.ts";
import type { Finder, StepView } from "./types.view.ts";

/**
 * Returns the words id of what to say at a step. The police and youth protection hear everything, the
 * emergency number only what cannot wait. Where a condition names force or a danger, they hear of it.
 */
export function toldAt(site: Site, { id, condition }: Step, say: string | undefined): string | undefined {
  const { services, unhurried, urgent } = site.facts.plan;
  const canWait = say !== undefined && unhurried.includes(say);
  if (id === services.emergency) return canWait ? undefined : say;
  if (!PLACES.some((place) => place === id)) return undefined;
  return canWait && condition !== undefined ? (urgent[condition] ?? say) : say;
}

/**
 * Returns a step in words.
 *
 * @param said words id of what to say there
 * @param slots how many numbers and links it may show: one in a step, two in the first action
 * @param abroad set when the child is outside Canada
 */
export function stepView(
  step: Step & { readonly turn?: Turn | undefined },
  speaker: Speaker,
  slots: number,
  said?: string,
  abroad?: OutsideCanada,
): StepView {
  const { site } = speaker;
  const { acts, bodies, if: conditions, otherwise } = site.words.plan;
  const place = PLACES.find((one) => one === step.id);
  const isAct = acts[step.id] !== undefined && (bodies[step.id] === undefined || slots === 0);
  const mine = site.words.situations[speaker.situation.id]?.bodies?.[step.id];
  const own = mine ?? (isAct ? acts[step.id] : bodies[step.id]);
  const at = mine
    ? `situations.yaml: ${speaker.situation.id}.bodies.${step.id}`
    : `plan.yaml: ${isAct ? "acts" : "bodies"}.${step.id}`;
  // An act that is also a body, such as a call to 911, has its number in the text of the act.
  const ways = place || bodies[step.id] === undefined ? [] : waysOf(step.id, speaker, slots || 1);
  return {
    id: step.id,
    title: speaker.say(own?.do, `${at}.do`),
    why: own?.why === undefined ? undefined : speaker.say(own.why, `${at}.why`),
    text: [
      ...[variantFor(own?.more, speaker.reader)].flatMap((line) =>
        line === undefined ? [] : speaker.html(line),
      ),
      ...[lineAt(step.id, speaker)].filter((line) => line !== undefined),
    ],
    condition:
      step.condition === undefined
        ? undefined
        : speaker.say(conditions[step.condition], `plan.yaml: if.${step.condition}`),
    otherwise:
      step.condition === undefined || otherwise[step.condition] === undefined
        ? undefined
        : speaker.say(otherwise[step.condition], `plan.yaml: otherwise.${step.condition}`),
    turn: step.turn ?? (isLater(step, site.facts.plan) ? "later" : "now"),
    isLater: isLater(step, site.facts.plan),
    say: said && speaker.said(said),
    ways,
    ...thereParts(step.id, ways, abroad, site),
    finder: place && finderOf(place, speaker),
  };
}

function waysOf(id: string, { site, locale, reader, situation }: Speaker, slots: number): StepView["ways"] {
  const channels = situation.channels[id] ?? site.facts.plan.channels[id];
  if (!channels) return [];
  const service = serviceOf(site, id);
  const ways = waysFor(service, channels, site, reader).slice(0, slots);
  if (!isInterpreted(service, locale)) return ways;
  return ways.map((way) => (way.type === "phone" ? interpreted(way, locale) : way));
}

/** Adds the interpreter to the languages of a number. */
function interpreted(way: Way, locale: Locale): Way {
  const t = translator(locale, "contact");
  const meta = way.meta.map((part) => (part === way.spoken ? t("interpreted", { languages: part }) : part));
  return { ...way, meta };
}

function finderOf(place: string, { site, locale }: Speaker): Finder {
  const door = placeDoor(site, place);
  const label = translator(locale, "plan")(door.label);
  return { scope: door.scope, href: href(locale.id, door.path), label };
}
