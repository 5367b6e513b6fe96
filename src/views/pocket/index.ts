import { date } from "../../i18n/format.ts";
import { href } from "../../i18n/urls.ts";
import type { ToHtml } from "../../i18n/rich.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { PartWords } from "../../schema/words/pages.ts";
import { callPage, type CallPage } from "../counter/pages.ts";
import { dpjRegions, type DpjRegion } from "../places/youth-page.ts";
import { helpStrip, type Help } from "../site/help.ts";
import { entry } from "../shared/words.ts";
import { pocketPolice, type PocketPolice } from "./places.ts";
import { pocketPlans, type PocketPlans } from "./plans.ts";
import { pocketSay, youthAnchor } from "./words.ts";
import { channelOf } from "../shared/service.ts";
import { facts, factsSeen, isPreview, locales, localeOf, words } from "../../content/site.ts";

/** Whom to tell, and what to have at hand for them. */
export interface PocketReady {
  readonly title: string;
  readonly parts: readonly PartWords[];
}

/** All that one language needs where there is no network: one file, `/XX/notes.html`. */
export interface Pocket {
  readonly locale: Locale;
  /** The name under which a browser keeps the file: it says nothing, and the languages do not take each other's place. */
  readonly name: string;
  /** Makes HTML of words, for a file that has no site around it. */
  readonly say: ToHtml;
  readonly emergency: string;
  readonly always: readonly Help[];
  readonly plans: PocketPlans;
  readonly police: PocketPolice;
  readonly youth: readonly (DpjRegion & { readonly anchor: string })[];
  readonly ready: readonly PocketReady[];
  readonly call: CallPage;
  /** Day on which the numbers were read: as the language writes it, and in figures, to stand beside each. */
  readonly read: string;
  readonly seen: string;
  readonly preview: boolean;
  /** Where a newer file is. */
  readonly newer: string;
}

/** Every language, for `getStaticPaths`. */
export const pocketPaths = (): { params: { locale: string } }[] =>
  locales().map(({ id }) => ({ params: { locale: id } }));

const made = new Map<string, Pocket>();

/** What the file says. @throws Error when there is no such language, or a word is missing in it */
export function pocket(localeId: string): Pocket {
  const known = made.get(localeId) ?? make(localeOf(localeId));
  made.set(localeId, known);
  return known;
}

function make(locale: Locale): Pocket {
  const call = callPage(locale.id);
  return {
    locale,
    name: `notes-${locale.id}.html`,
    say: pocketSay(locale),
    emergency: channelOf("911", "phone").value,
    always: helpStrip(locale),
    plans: pocketPlans(locale),
    police: pocketPolice(locale),
    youth: dpjRegions(locale).map((region) => ({ ...region, anchor: youthAnchor(region.code) })),
    ready: ["cybertip", "police", "dpj"].map((body) => readyFor(body, call, locale)),
    call,
    read: date(factsSeen(), locale),
    seen: factsSeen(),
    preview: isPreview(),
    newer: facts().site.origin + href(locale.id, "handouts"),
  };
}

/** What a page of preparation says to have ready, and what not to do. */
function readyFor(body: string, { words: { call } }: CallPage, locale: Locale): PocketReady {
  const { parts } = entry(words(locale).pages, `before-${body}`, locale);
  const { title } = entry(call.bodies, body, locale);
  return { title, parts: [parts.ready, parts.next, parts["do-not"]].filter((part) => part !== undefined) };
}
