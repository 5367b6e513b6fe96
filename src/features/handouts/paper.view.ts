import type { Site } from "../../core/site.ts";
import { displayPhone } from "../../core/phone.rules.ts";
import { codeSvg } from "./code.ts";
import { typeset } from "./typeset.ts";
import { date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Handout, HandoutPartView } from "./handout.view.ts";
import { sayer, serviceText, type PaperServiceText, type Text } from "./text.view.ts";
import { builtOn } from "../../core/facts/commit-day.ts";
import { emergencyNumber } from "../../shell/help.view.ts";

/** The data that the templates src/features/handouts/*.typ print. */
export interface Paper {
  readonly lang: string;
  readonly region: string | undefined;
  readonly dir: "ltr" | "rtl";
  /** Font families for letters that the site's own font lacks. */
  readonly fonts: readonly string[];
  /** Day of the commit, so that the same commit gives the same bytes. */
  readonly day: readonly number[];
  readonly title: string;
  readonly description: string;
  readonly name: string;
  readonly emergency: { readonly number: string; readonly text: Text; readonly short: Text };
  readonly heading: readonly Text[];
  readonly lead: Text | undefined;
  readonly parts: Readonly<Record<string, PaperPart>>;
  readonly tear: readonly PaperServiceText[];
  readonly pronounced: string;
  readonly code: {
    readonly svg: string;
    readonly alt: string;
    readonly href: string;
    readonly address: string;
    readonly more: Text;
  };
  /** The line that this is not the police, and the oldest day on which we read a number. */
  readonly foot: readonly Text[];
}

interface PaperPart {
  readonly words: Readonly<Record<string, unknown>>;
  readonly services: readonly PaperServiceText[];
  readonly blanks: readonly Text[];
  readonly phrases: HandoutPartView["phrases"];
  readonly screens: readonly {
    readonly drawing: string;
    readonly heading: Text;
    readonly say: readonly Text[];
    readonly after: readonly Text[];
    /** Whether the part shows its services. */
    readonly services: boolean;
  }[];
  readonly boxes: readonly string[];
}

/** Returns a handout as PDF. @throws Error when its words do not fit on the paper */
export function handoutPdf(site: Site, handout: Handout): Buffer {
  return typeset(
    handout.id,
    paperOf(site, handout),
    handout.facts.pages,
    `locales/${handout.locale.id}/handouts.yaml: ${handout.id}`,
  );
}

/** Returns what the handout prints, in the shape that the template reads. */
export function paperOf(
  site: Site,
  { locale, words, heading, lead, parts, tear, pronounced, address, written }: Handout,
): Paper {
  const t = translator(locale, "frame");
  const own = translator(locale, "handouts");
  const say = sayer(site);
  const { language, region } = new Intl.Locale(locale.tag);
  const seen = date(site.span.oldest, locale);
  return {
    lang: language,
    region,
    dir: locale.dir,
    fonts: locale.fonts ?? [],
    day: builtOn(site).split("-").map(Number),
    title: words.title,
    description: words.description,
    name: t("name"),
    emergency: {
      number: displayPhone(emergencyNumber(site), locale.phone),
      text: say(words.danger ?? t("danger")),
      short: say(t("dangerShort")),
    },
    heading: heading.split("\n").map(say),
    lead: lead === undefined ? undefined : say(lead),
    parts: Object.fromEntries(parts.map((part) => [part.id, partText(part, site)])),
    tear: tear.map((one) => serviceText(one, site)),
    pronounced,
    code: {
      svg: codeSvg(address),
      alt: own("code", { address: written }),
      href: address,
      address: written,
      more: say(words.more),
    },
    foot: [
      say(t("notPolice")),
      say(site.isPreview ? t("preview", { date: seen }) : own("seen", { date: seen })),
    ],
  };
}

function partText(
  { words, services, blanks, phrases, screens, boxes }: HandoutPartView,
  site: Site,
): PaperPart {
  const say = sayer(site);
  // The heading is one line and all other fields have several. Rows of situations appear only on the screen.
  const said = Object.entries(words).filter(([key]) => key !== "rows");
  return {
    words: Object.fromEntries(
      said.map(([key, value]) => [
        key,
        typeof value === "string" ? say(value) : (value as string[]).map(say),
      ]),
    ),
    services: services.map((one) => serviceText(one, site)),
    blanks: blanks.map(({ label }) => say(label)),
    phrases,
    screens: screens.map(({ drawing, heading, say: said, after, services: own }) => ({
      drawing: inked(drawing),
      heading: say(heading),
      say: said.map(say),
      after: after.map(say),
      services: own.length > 0,
    })),
    boxes,
  };
}

/** Gives a drawing the two colours of src/features/handouts/base.typ. */
const inked = (svg: string): string =>
  svg.replaceAll("currentColor", "#10233A").replaceAll('class="lit"', 'fill="#FFE6AE"');
