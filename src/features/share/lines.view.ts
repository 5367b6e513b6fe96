import type { Site } from "../../core/site.ts";
import type { CardValue } from "./dates.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { NumberView } from "../police/numbers.view.ts";
import type { PlacePage } from "../places/page.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { waysFor } from "../../ui/ways.view.ts";

/** A number on a card. */
export interface CardNumber {
  readonly href: string;
  readonly text: string;
  /** The name of the line, when there are several. */
  readonly label?: string;
}

/** Whom to call, or why there is no number. */
export interface CardLine {
  readonly label: string;
  readonly numbers: readonly CardNumber[];
  /** Sentences: what to know before calling. */
  readonly said: readonly string[];
}

/** A line with its values. */
export interface CardPart {
  readonly line: CardLine;
  readonly values: readonly CardValue[];
}

/**
 * Returns the line of a service that is the same everywhere.
 *
 * @param label makes the label before its number from its name
 */
export function servicePart(
  id: string,
  channel: string,
  label: (name: string) => string,
  site: Site,
): CardPart {
  const service = serviceOf(site, id);
  const ways = waysFor(service, [channel], site);
  const kind = service.tier === 1 ? "first-tier" : "service";
  return {
    line: {
      label: label(site.words.services[id]?.name ?? id),
      numbers: ways.map(({ href, text }) => ({ href, text })),
      said: [],
    },
    values: ways.map(({ mark }) => ({ kind, seen: mark.seen })),
  };
}

/** Returns the line of the police of a place. @param name the place, as its card names it */
export function policePart(page: PlacePage, name: string, locale: Locale): CardPart {
  const t = translator(locale, "share");
  const police = translator(locale, "police");
  const { number, emergency, doubt, split } = page;
  const ways = page.facts.service.emergency;
  // When another number may be right, a card has no room to say when.
  const call = doubt === undefined && split.length === 0 ? shown(number) : undefined;
  const urgent = ways === "own-line" ? shown(emergency) : undefined;
  const numbers = [call, urgent].filter((one) => one !== undefined);
  return {
    line: {
      label: t("card.police", { place: name }),
      numbers: numbers.map(({ href, text, label }) => ({ href, text, ...(urgent && { label }) })),
      said: [
        ...(call?.notes ?? [t("card.unshown")]),
        ...(call?.mark.listed ? [t("card.listed", { list: call.mark.text })] : []),
        ...(ways === "own-line" ? [police("emergencyOwn")] : []),
        ...(call && ways === "village-line" ? [police("emergencyVillage")] : []),
      ],
    },
    values: numbers.map(({ mark }) => ({ kind: "police", seen: mark.seen })),
  };
}

/** Returns the line of youth protection of a place. */
export function youthPart({ youth }: PlacePage, locale: Locale): CardPart {
  const t = translator(locale, "share");
  const english = youth.english && {
    ...youth.english,
    label: translator(locale, "police")("youthEnglish"),
  };
  const numbers = [...youth.numbers, english].flatMap((one) => shown(one) ?? []);
  return {
    line: {
      label: t("card.youth", { region: youth.name }),
      numbers: numbers.map(({ href, text, label }) => ({
        href,
        text,
        ...(numbers.length > 1 && { label }),
      })),
      said: [...(numbers.length === 0 ? [t("card.unshown")] : []), ...(youth.doubt ? [youth.doubt] : [])],
    },
    values: numbers.map(({ mark }) => ({ kind: "youth-protection", seen: mark.seen })),
  };
}

/**
 * Returns the number if an official list has it, with a note when that is its only source. For a less certain
 * number, the reader opens its page.
 */
function shown(number: NumberView | undefined): NumberView | undefined {
  return number && (number.mark.sure || number.mark.listed) ? number : undefined;
}
