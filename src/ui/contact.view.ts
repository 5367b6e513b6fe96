import type { Site } from "../core/site.ts";
import { newestSeen } from "../core/facts/seen.rules.ts";
import type { Reader } from "../core/vocabulary.rules.ts";
import { variantFor } from "../core/words/variant.rules.ts";
import { displayPhone, telHref } from "../core/phone.rules.ts";
import { date } from "../core/words/format.ts";
import { hoursText } from "../core/words/hours.ts";
import { translator } from "../core/words/translate.ts";
import type { Channel } from "../core/facts/schema/services/channel.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Service } from "../core/facts/schema/services/service.ts";
import type { Status } from "../core/facts/schema/status.ts";
import type { ReaderWords } from "../core/words/schema/plan.ts";
import { cited, pageToOpen, publisherOf } from "./citations.view.ts";

/** How sure a value is, as a reader sees it. */
export interface Mark {
  readonly sure: boolean;
  /** "Source, November 25, 2026". */
  readonly text: string;
  /** ISO day on which the value was last read. */
  readonly seen: string;
  /** true: only one official list has the value, and `text` says so. */
  readonly listed: boolean;
  /** Set if the value is not confirmed. */
  readonly warning?: string;
  /** The source to open, in the nearest language of the reader, and the language of its page. */
  readonly source?: {
    readonly href: string;
    readonly publisher: string;
    readonly language: string | undefined;
  };
}

/** One way to reach a service, ready to render. */
export interface Way {
  readonly id: string;
  readonly type: Channel["type"];
  readonly href: string;
  /** A formatted number, or the label of a link. */
  readonly text: string;
  readonly isNumber: boolean;
  /** The word to text, before the number. */
  readonly word?: string;
  readonly label?: string;
  readonly meta: readonly string[];
  /** The part of `meta` that names the languages of a number. */
  readonly spoken?: string;
  readonly note?: string;
  readonly mark: Mark;
}

/** Returns how sure a value is and where it was read. Withheld values never come here. */
export function markOf(status: Status, sources: readonly string[], site: Site): Mark {
  const { locale } = site;
  const t = translator(locale, "contact");
  const page = pageToOpen(cited(site, sources), locale);
  const seen = newestSeen(sources, site.facts);
  const text =
    status === "listed"
      ? t("status.listed")
      : t(page ? "status.sourceSeen" : "status.seen", { date: date(seen, locale) });
  return {
    sure: status === "confirmed",
    text,
    seen,
    listed: status === "listed",
    ...(status === "unconfirmed" && { warning: t("status.unconfirmed") }),
    ...(page && {
      source: { href: page.url, publisher: publisherOf(page, locale), language: page.language },
    }),
  };
}

/** Returns the best URL of a channel for a reader, and its language if that is not the reader's. */
function addressFor(channel: Channel, locale: Locale): { url: string; foreign: string | undefined } {
  const own = channel.urls?.[locale.id];
  if (own) return { url: own, foreign: undefined };
  const next = locale.reads.find((tag) => channel.urls?.[tag]);
  if (next) return { url: channel.urls?.[next] ?? channel.value, foreign: next };
  const spoken = channel.languages.includes(locale.id);
  return { url: channel.value, foreign: spoken ? undefined : channel.languages[0] };
}

const UNCONFIRMED: Readonly<Record<string, string>> = {
  phone: "status.numberUnconfirmed",
  sms: "status.textUnconfirmed",
};

/**
 * Returns one channel of a service in one language.
 *
 * @param asked kind of channel in the step. A page that replaces a missing form keeps the label of the form
 * @param reader picks the variant of the label; undefined if the page does not know the reader
 */
export function wayOf(
  service: Service,
  channel: Channel,
  site: Site,
  asked: string = channel.type,
  reader?: Reader,
): Way {
  const { locale } = site;
  const t = translator(locale, "contact");
  const own = site.words.services[service.id];
  const mark = markOf(channel.status, channel.sources, site);
  const base = {
    id: channel.id,
    type: channel.type,
    note: own?.notes?.[channel.id],
    // Several ways may show together, so the warning says which one it means.
    mark: mark.warning
      ? { ...mark, warning: t(UNCONFIRMED[channel.type] ?? "status.linkUnconfirmed") }
      : mark,
  };
  const tags = channel.languages.length > 0 ? channel.languages : service.languages;
  // Each word belongs to one language: people who text it choose that language.
  const wordTag = channel.word && [locale.id, ...locale.reads].find((tag) => channel.word?.[tag]);
  const answers = wordTag ? [wordTag] : tags;
  // A page in the reader's language does not name it. A word to text always does, because other words are beside it.
  const spoken = wordTag || !answers.includes(locale.id) ? languagesText(answers, locale) : undefined;
  const hours = hoursText(channel.hours, locale);
  if (channel.type === "phone" || channel.type === "sms") {
    const text = displayPhone(channel.value, locale.phone);
    // If there is a note, it already says what to press.
    const press = channel.menu === null || base.note ? undefined : t("press", { menu: channel.menu });
    const word = wordTag && channel.word?.[wordTag];
    const href = telHref(channel.value, channel.type);
    const meta = [press, hours, spoken].filter((part) => part !== undefined);
    return { ...base, href, text, isNumber: true, meta, ...(spoken && { spoken }), ...(word && { word }) };
  }
  const { url, foreign } =
    channel.type === "email"
      ? { url: `mailto:${channel.value}`, foreign: undefined }
      : addressFor(channel, locale);
  const actions: Readonly<Record<string, ReaderWords | undefined>> =
    site.words.plan.actions[service.id] ?? {};
  const label = variantFor(actions[asked] ?? actions[channel.type], reader);
  const meta = [hours, foreign !== undefined && !base.note ? t(`language.${foreign}`) : undefined].filter(
    (part) => part !== undefined,
  );
  const text = channel.type === "email" ? channel.value : t(`reach.${channel.type}`);
  return { ...base, href: url, text, isNumber: false, meta, ...(label && { label }) };
}

function languagesText(tags: readonly string[], locale: Locale): string | undefined {
  if (tags.length === 0) return undefined;
  return translator(locale, "contact")(`language.${[...tags].sort().join("-")}`);
}
