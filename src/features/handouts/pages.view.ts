import { kilobytes } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { fileHref, href } from "../../core/words/urls.ts";
import type { HandoutWords } from "../../core/words/schema/handout.ts";
import { handoutOf, handoutSources, type Handout } from "./handout.view.ts";
import { pocket, type Pocket } from "../offline/index.view.ts";
import { handoutPdf } from "./paper.view.ts";
import { localeOf, locales } from "../../site/site.ts";
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
  readonly pocket: Pocket;
}

/** Every handout in every language, for `getStaticPaths`. */
export function handoutPaths(): { params: { locale: string; handout: string } }[] {
  return locales().flatMap(({ id }) =>
    [...handoutSources().handouts.keys()].map((handout) => ({ params: { locale: id, handout } })),
  );
}

/** Every handout. @throws Error when there is no such language */
export function handoutsPage(localeId: string): HandoutsPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "handouts");
  return {
    view: viewOf(locale, pathOf("handouts"), t("title"), t("lead")),
    handouts: [...handoutSources().handouts.keys()].map((id) => {
      const handout = handoutOf(id, locale);
      return { href: href(locale.id, `handouts/${id}`), words: handout.words, pdf: pdfLink(handout) };
    }),
    pocket: pocket(localeId),
  };
}

/** One handout as a page, for whoever cannot open or print a PDF. @throws Error when there is no such handout or language */
export function handoutPage(params: { locale: string; handout: string }): HandoutPage {
  const locale = localeOf(params.locale);
  const handout = handoutOf(params.handout, locale);
  const { title, description } = handout.words;
  return {
    view: viewOf(locale, `handouts/${handout.id}`, title, description),
    handout,
    pdf: pdfLink(handout),
    all: pageHref("handouts", locale),
  };
}

/** The same as a file. @throws Error when there is no such handout or language, or its words do not fit on the paper */
export function handoutFile(params: { locale: string; handout: string }): Uint8Array<ArrayBuffer> {
  return new Uint8Array(handoutPdf(handoutOf(params.handout, localeOf(params.locale))));
}

function pdfLink(handout: Handout): PdfLink {
  const { id, locale } = handout;
  const t = translator(locale, "handouts");
  const size = kilobytes(handoutPdf(handout).length, locale);
  return {
    href: fileHref(`${locale.id}/handouts/${id}.pdf`),
    text: t("pdf", { size, pages: t("pages", { count: handout.facts.pages }) }),
  };
}
