import type { Locale } from "../../schema/shared/locale.ts";
import { ALWAYS } from "./always.ts";
import type { Way } from "../shared/contact.ts";
import { serviceOf } from "../shared/service.ts";
import { words } from "../../content/site.ts";
import { waysFor } from "../shared/ways.ts";

/** A body that every page names, in the same place. */
export interface Help {
  readonly name: string;
  readonly ways: readonly Way[];
}

/** The services at the foot of every page, ready to be shown. */
export function helpStrip(locale: Locale): Help[] {
  return ALWAYS.map(([id, channels]) => ({
    name: words(locale).services[id]?.name ?? id,
    ways: waysFor(serviceOf(id), channels, locale),
  }));
}
