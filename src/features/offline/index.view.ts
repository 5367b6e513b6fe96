import { counterSources } from "../counter/counter.load.ts";
import type { Site } from "../../core/site.ts";
import { date } from "../../core/words/format.ts";
import type { ToHtml } from "../../core/words/rich.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { beforeOf, callPage, type CallPage } from "../counter/pages.view.ts";
import { dpjRegions, type DpjRegion } from "../places/youth-page.view.ts";
import { emergencyNumber, helpStrip, type Help } from "../../shell/help.view.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { entry } from "../../ui/words.view.ts";
import { offlinePolice, type OfflinePolice } from "./places.view.ts";
import { offlinePlans, type OfflinePlans } from "./plans.view.ts";
import { youthAnchor, offlineSay } from "./words.view.ts";

/** Whom to tell, and what to have ready for them. */
export interface OfflineReady {
  readonly title: string;
  readonly parts: readonly PartWords[];
}

/** Everything that one language needs without network, in one file: `/XX/notes.html`. */
export interface OfflineFile {
  readonly locale: Locale;
  /**
   * The file name under which a browser saves the file. It reveals nothing, and each language has its own.
   */
  readonly name: string;
  /** Turns words into HTML, for a file outside the site. */
  readonly say: ToHtml;
  readonly emergency: string;
  readonly always: readonly Help[];
  readonly plans: OfflinePlans;
  readonly police: OfflinePolice;
  readonly youth: readonly (DpjRegion & { readonly anchor: string })[];
  readonly ready: readonly OfflineReady[];
  readonly call: CallPage;
  /** The oldest day on which we read a number, as the language writes it. */
  readonly read: string;
  readonly preview: boolean;
  /** Address of the newest version of the file. */
  readonly newer: string;
}

const made = new WeakMap<Site, OfflineFile>();

/** Returns the content of the file. @throws Error when there is no such language, or when it lacks a word */
export function offlineFile(site: Site): OfflineFile {
  const known = made.get(site) ?? make(site);
  made.set(site, known);
  return known;
}

function make(site: Site): OfflineFile {
  const { locale } = site;
  const call = callPage(site);
  return {
    locale,
    name: `notes-${locale.id}.html`,
    say: offlineSay(site),
    emergency: emergencyNumber(site),
    always: helpStrip(site),
    plans: offlinePlans(site),
    police: offlinePolice(site),
    youth: dpjRegions(site).map((region) => ({ ...region, anchor: youthAnchor(site, region.code) })),
    ready: counterSources(site).file.ready.map((body) => readyFor(body, call, site)),
    call,
    read: date(site.span.oldest, locale),
    preview: site.isPreview,
    newer: site.facts.site.origin + pageHref("handouts", site),
  };
}

/** Returns what a page of preparation says to have ready, and what not to do. */
function readyFor(body: string, { words: { call } }: CallPage, site: Site): OfflineReady {
  const { locale } = site;
  const { parts } = entry(site.words.pages, beforeOf(site, body), locale);
  const { title } = entry(call.bodies, body, locale);
  return { title, parts: [parts.ready, parts.next, parts["do-not"]].filter((part) => part !== undefined) };
}
