import { counterSources } from "./counter.load.ts";
import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import type { Service } from "../../core/facts/schema/services/service.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { wordsIn } from "../../core/words/words-in.ts";

/** A body whose numbers pages show: an id of `calls` in src/data/counter.yaml. */
export type Called = "police" | "dpj";

export interface CallLink {
  readonly href: string;
  readonly text: string;
}

/**
 * Returns the link to what to say on this call. Readers need it when they do not speak the counter's
 * language.
 *
 * @param spoken language of a phone line that serves only that language
 * @throws Error when there are no words for this call
 */
export function callLink(body: Called, site: Site, spoken?: string | null): CallLink | undefined {
  const { locale } = site;
  const [counter] = sheetSources(site).handovers;
  if (counter?.id === locale.id || (spoken && locale.tag.startsWith(spoken))) return undefined;
  const { file, words } = counterSources(site);
  if (!file.calls.some(({ id }) => id === body))
    throw new Error(`src/data/counter.yaml: calls: no "${body}"`);
  return {
    href: `${pageHref("call", site)}#${body}`,
    text: wordsIn(words, locale, "counter.yaml").call.link,
  };
}

/** Does the same for a service in the directory whose calls the police or youth protection answer. */
export function callLinkOf({ channels }: Service, site: Site): CallLink | undefined {
  const answers = (value: string | null): boolean => channels.some((channel) => channel.value === value);
  const youth = site.facts.youthProtection
    .flatMap(({ phones }) => phones)
    .find(({ value }) => answers(value));
  if (youth) return callLink("dpj", site, youth.language);
  const police = [...site.facts.police.values()].some(({ phones }) =>
    phones.some(({ value }) => answers(value)),
  );
  return police ? callLink("police", site) : undefined;
}
