import type { Site } from "../../core/site.ts";
import type { Call } from "./call.rules.ts";
import { displayPhone, telHref } from "../../core/phone.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { YouthProtectionPhone } from "../../core/facts/schema/places/youth-protection.ts";
import { markOf, type Mark } from "../../ui/contact.view.ts";
import { callLink, type CallLink } from "../counter/call-link.view.ts";

/** A telephone as a page shows it. */
export interface NumberView {
  readonly href: string;
  /** The number as the language writes it. */
  readonly text: string;
  /** The purpose of the line. */
  readonly label: string;
  /** Sentences: which key to press, and what to know before calling. */
  readonly notes: readonly string[];
  readonly mark: Mark;
  /** What to say there, for readers who do not speak the counter's language. */
  readonly script?: CallLink | undefined;
}

/** Returns a telephone of the police in one language. */
export function numberOf(call: Call, site: Site): NumberView {
  const { locale } = site;
  const t = translator(locale, "police");
  const { doubts } = site.words.regions;
  const menu = call.menu && t(`menu.${call.menu.kind}`, { digits: call.menu.value });
  const unsure = call.menu && call.menu.status !== "confirmed" && t("menuUnsure");
  return {
    href: telHref(call.value),
    text: displayPhone(call.value, locale.phone),
    label: t(`labels.${call.label}`),
    notes: [[menu, unsure].filter(Boolean).join(" "), ...call.doubts.map((id) => doubts[id] ?? "")].filter(
      Boolean,
    ),
    mark: markOf(call.status, call.sources, site),
    script: callLink("police", site),
  };
}

/** Returns a telephone of youth protection in one language. */
export function youthNumberOf(
  { label, value, language, status, sources }: YouthProtectionPhone,
  site: Site,
): NumberView {
  const { locale } = site;
  return {
    href: telHref(value),
    text: displayPhone(value, locale.phone),
    label: translator(locale, "police")(`youth.${label}`),
    notes: [],
    mark: markOf(status, sources, site),
    script: callLink("dpj", site, language),
  };
}
