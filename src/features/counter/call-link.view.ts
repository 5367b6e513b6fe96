import type { Service } from "../../core/facts/schema/services/service.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { counterSources, facts, sheetSources } from "../../site/site.ts";
import { entry } from "../../ui/words.view.ts";

/** A body whose numbers pages show: an id of `calls` in src/data/counter.yaml. */
export type Called = "police" | "dpj";

export interface CallLink {
  readonly href: string;
  readonly text: string;
}

/**
 * What to say to whoever answers there, for readers of another language than the counter's.
 *
 * @param spoken language of a line that is kept for one
 * @throws Error when nothing is written for such a call
 */
export function callLink(body: Called, locale: Locale, spoken?: string | null): CallLink | undefined {
  const [counter] = sheetSources().handovers;
  if (counter?.id === locale.id || (spoken && locale.tag.startsWith(spoken))) return undefined;
  const { file, words } = counterSources();
  if (!file.calls.some(({ id }) => id === body))
    throw new Error(`src/data/counter.yaml: calls: no "${body}"`);
  return {
    href: `${pageHref("call", locale)}#${body}`,
    text: entry(Object.fromEntries(words), locale.id, locale).call.link,
  };
}

/** The same for a service of the directory that the police or youth protection answer. */
export function callLinkOf({ channels }: Service, locale: Locale): CallLink | undefined {
  const answers = (value: string | null): boolean => channels.some((channel) => channel.value === value);
  const youth = facts()
    .youthProtection.flatMap(({ phones }) => phones)
    .find(({ value }) => answers(value));
  if (youth) return callLink("dpj", locale, youth.language);
  const police = [...facts().police.values()].some(({ phones }) =>
    phones.some(({ value }) => answers(value)),
  );
  return police ? callLink("police", locale) : undefined;
}
