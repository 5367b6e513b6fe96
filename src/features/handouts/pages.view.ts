import type { Site } from "../../core/site.ts";
import { kilobytes } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { fileHref, href } from "../../core/words/urls.ts";
import type { HandoutWords } from "./handout-words.schema.ts";
import { handoutOf, type Handout } from "./handout.view.ts";
import { handoutSources } from "./handouts.load.ts";
import { offlineFile, type OfflineFile } from "../offline/index.view.ts";
import { handoutPdf } from "./paper.view.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** A handout as a file. */
export interface PdfLink {
  readonly href: string;
  /** "PDF, 48 kB, 1 page". */
  readonly text: string;
}

export interface HandoutPage {
  readonly view: View;
  readonly handout: Handout;
  readonly pdf: PdfLink;
  readonly all: string;
}

export interface HandoutsPage {
  readonly view: View;
  readonly handouts: readonly {
    readonly href: string;
    readonly words: HandoutWords;
    readonly pdf: PdfLink;
  }[];
  readonly offline: OfflineFile;
}

/** Every handout in every language, for `getStaticPaths`. */
export function handoutPaths(site: Site): { params: { locale: string; handout: string } }[] {
  return site.locales.flatMap(({ id }) =>
    [...handoutSources(site).handouts.keys()].map((handout) => ({ params: { locale: id, handout } })),
  );
}

/** Every handout. @throws Error when there is no such language */
export function handoutsPage(site: Site): HandoutsPage {
  const { locale } = site;
  const t = translator(locale, "handouts");
  return {
    view: viewOf(site, pathOf(site, "handouts"), t("title"), t("lead")),
    handouts: [...handoutSources(site).handouts.keys()].map((id) => {
      const handout = handoutOf(id, site);
      return { href: href(locale.id, `handouts/${id}`), words: handout.words, pdf: pdfLink(site, handout) };
    }),
    offline: offlineFile(site),
  };
}

/**
 * Returns one handout as a page, for people who cannot open or print a PDF.
 *
 * @throws Error when there is no such handout or language
 */
export function handoutPage(site: Site, params: { handout: string }): HandoutPage {
  const handout = handoutOf(params.handout, site);
  const { title, description } = handout.words;
  return {
    view: viewOf(site, `handouts/${handout.id}`, title, description),
    handout,
    pdf: pdfLink(site, handout),
    all: pageHref("handouts", site),
  };
}

/**
 * Returns the handout as a PDF file.
 *
 * @throws Error when there is no such handout or language, or when its words do not fit on the paper
 */
export function handoutFile(site: Site, params: { handout: string }): Uint8Array<ArrayBuffer> {
  return new Uint8Array(handoutPdf(site, handoutOf(params.handout, site)));
}

function pdfLink(site: Site, handout: Handout): PdfLink {
  const { id, locale } = handout;
  const t = translator(locale, "handouts");
  const size = kilobytes(handoutPdf(site, handout).length, locale);
  return {
    href: fileHref(`${locale.id}/handouts/${id}.pdf`),
    text: t("pdf", { size, pages: t("pages", { count: handout.facts.pages }) }),
  };
}
