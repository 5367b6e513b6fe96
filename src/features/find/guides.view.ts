import type { Site } from "../../core/site.ts";
import type { PackedGuide } from "./guides.rules.ts";
import { fold, stem } from "../../core/words/fold.rules.ts";
import { plain, withoutFigures } from "../../core/words/prose.rules.ts";
import type { Guide } from "../../core/words/schema/guide.ts";
import type { PageWords } from "../../core/words/schema/pages.ts";
import { ignored, spoken } from "./topics.view.ts";
import type { FindSources } from "./find.load.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { resolver, titleOf } from "../../ui/links.view.ts";

type Texts = readonly string[];

/**
 * The second index of one language: guides, the terms of the glossary and the pages that are no topic.
 *
 * @example guideIndex(sources, site)[0].kind // "guide"
 */
export function guideIndex(sources: FindSources, site: Site): PackedGuide[] {
  const own = site.words;
  const to = resolver(site);
  const stems = stemmer(sources);
  const guides = [...site.facts.guides.keys()].flatMap((id): PackedGuide[] => {
    const guide = own.guides.get(id);
    if (!guide) return [];
    const { tab, title } = guide.head;
    const strong = [tab, ...leading(guide), ...spoken(sources, "guides", id)];
    return [
      {
        kind: "guide",
        title: tab,
        note: title.replaceAll("\n", " "),
        href: to("guide", id).href,
        ...stems(strong, body(guide)),
      },
    ];
  });
  const terms = Object.entries(own.glossary).map(([id, { term, meaning, old = "" }]): PackedGuide => {
    const elsewhere = site.locales.map((one) => site.in(one).words.glossary[id]?.term ?? "");
    return {
      kind: "term",
      title: term,
      note: "",
      href: to("term", id).href,
      ...stems([...elsewhere, old], [meaning]),
    };
  });
  const pages = [...site.facts.addresses.keys()].flatMap((id): PackedGuide[] => {
    const page = own.pages[id];
    const typed = spoken(sources, "pages", id);
    if (!page && typed.length === 0) return [];
    const title = titleOf("page", id, site);
    const strong = [title, ...(page ? [page.heading, page.description] : []), ...typed];
    return [
      {
        kind: "page",
        title,
        note: "",
        href: pageHref(id, site),
        ...stems(strong, page ? prose(page) : []),
      },
    ];
  });
  return [...guides, ...terms, ...pages];
}

/** What says most: the head of a guide, and its headings. */
function leading({ head, blocks }: Guide): Texts {
  return [
    head.title,
    head.description,
    ...head.summary,
    ...blocks.filter(({ depth }) => depth > 0).flatMap(({ texts }) => texts),
  ];
}

function body({ head, blocks }: Guide): Texts {
  return [
    head.first,
    ...blocks.filter(({ depth }) => depth === 0).flatMap(({ texts, rows }) => [...texts, ...rows.flat()]),
  ];
}

function prose({ lead, parts }: PageWords[string]): Texts {
  const lines = Object.values(parts).flatMap(({ examples = {}, ...part }): (string | Texts)[] => [
    ...Object.values({ ...part, rows: undefined }).filter((value) => value !== undefined),
    ...Object.values(examples).map(({ what, why }) => [what, why]),
  ]);
  return [...(lead ? [lead] : []), ...lines.flat()];
}

/** Stems of the head and headings, then those found only in the other texts, without small words, each once. */
function stemmer(
  sources: FindSources,
): (strong: Texts, others: Texts) => Pick<PackedGuide, "words" | "more"> {
  const small = new Set(ignored(sources));
  const stems = (texts: Texts): Set<string> => {
    const folded = texts.map((text) => fold(plain(withoutFigures(text)))).join(" ");
    return new Set(
      folded
        .split(" ")
        .filter((word) => word.length > 1 && !small.has(word))
        .map(stem),
    );
  };
  return (strong, others) => {
    const first = stems(strong);
    return { words: sorted(first), more: sorted(stems(others).difference(first)) };
  };
}

const sorted = (stems: ReadonlySet<string>): string => [...stems].sort().join(" ");
