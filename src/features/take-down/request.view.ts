import { takeDownSources } from "./load/load.ts";
import type { Site } from "../../core/site.ts";
import { isolate } from "../../core/words/rich.ts";
import { showOf } from "./rules.rules.ts";
import type { Show } from "./shows.rules.ts";
import { date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import type { Attributes } from "../../ui/attributes.view.ts";
import { entry } from "../../ui/words.view.ts";

/** The written request to an app or a site, with the text to copy. */
export interface RequestView {
  readonly show: Attributes;
  readonly title: string;
  /** What comes before it, for each group. */
  readonly first: readonly { readonly show: Attributes; readonly text: string }[];
  readonly about: readonly string[];
  readonly needs: string;
  readonly parts: readonly string[];
  readonly copy: string;
  /** The text, in the language of the handover. */
  readonly text: {
    readonly language: string;
    readonly dir: Locale["dir"];
    readonly lines: readonly string[];
  };
  /** The meaning of each line, for people who read another language. */
  readonly meaning: { readonly title: string; readonly lines: readonly string[] } | undefined;
  readonly later: readonly string[];
}

/**
 * Returns the written request.
 *
 * @param attributes returns the attributes for the answers that show a part
 * @throws Error when a sentence is missing
 */
export function requestView(
  groups: readonly { readonly id: string; readonly show: Attributes }[],
  attributes: (show: Show) => Attributes,
  site: Site,
): RequestView {
  const { locale } = site;
  const { file, chooser } = takeDownSources(site);
  const { law, from, hours, language, parts, lines } = file.request;
  const t = translator(locale, "take-down");
  const says = (key: string): string => t(`request.${key}`, { law, hours, day: date(from, locale) });
  const own = wordsOf(site, locale.id);
  const handed = site.in({ id: language }).locale;
  const linesIn = (id: string): string[] =>
    lines.map((line) => entry(wordsOf(site, id).lines, line.id, site.in({ id }).locale));
  return {
    show: attributes(showOf(file.request, chooser)),
    title: isolate(says("title"), locale),
    first: groups.map(({ id, show }) => ({ show, text: says(`first.${id}`) })),
    about: ["law", "tool", "unsettled"].map(says),
    needs: says("needs"),
    parts: parts.map((id) => entry(own.parts, id, locale)),
    copy: says("copy"),
    text: { language: handed.tag, dir: handed.dir, lines: linesIn(language) },
    meaning: language === locale.id ? undefined : { title: says("meaning"), lines: linesIn(locale.id) },
    later: ["care", "where", "later", "draft"].map(says),
  };
}

/** Returns the words of the request in one language. @throws Error when the language has none */
function wordsOf(site: Site, id: string): { parts: Record<string, string>; lines: Record<string, string> } {
  return wordsIn(takeDownSources(site).words, { id }, "take-down.yaml").request;
}
