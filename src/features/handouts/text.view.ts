import type { Site } from "../../core/site.ts";
import { runsOf, type Run } from "./runs.rules.ts";
import { rich } from "../../core/words/rich.ts";
import { writtenAddress } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import type { Way } from "../../ui/contact.view.ts";
import type { PaperService } from "./handout.view.ts";
import { resolver } from "../../ui/links.view.ts";

/** A line, as runs. */
export type Text = readonly Run[];

/** One way to reach a service, as paper shows it. */
export interface PaperWay {
  readonly kind: "number" | "text" | "address";
  readonly main: Text;
  readonly href: string;
  readonly meta: Text;
  /** The same without "day and night", for use under a heading that says it. */
  readonly rest: Text;
}

/** A service, as paper shows it. */
export interface PaperServiceText {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  readonly ways: readonly PaperWay[];
}

/** Returns a service as runs. */
export function serviceText({ id, name, short, what, ways }: PaperService, site: Site): PaperServiceText {
  const say = sayer(site);
  // The name of some services is their number or address, so the paper prints it once.
  const [named, called] = [name.toLowerCase(), ways.some((way) => way.text === short) ? name : short];
  const address = ways.find((way) => !way.isNumber && named.includes(writtenAddress(way.href)));
  const title = address ? say(name).map((run) => ({ ...run, href: address.href })) : say(called);
  return {
    id,
    title,
    what: say(what),
    ways: ways.filter((way) => way !== address).map((way) => wayText(way, site)),
  };
}

function wayText(way: Way, site: Site): PaperWay {
  const { locale } = site;
  const t = translator(locale, "contact");
  const say = sayer(site);
  const line = (parts: readonly string[]): Text => say([...parts, way.note].filter(Boolean).join(" · "));
  const always = t("hours.always");
  const about = {
    href: way.href,
    meta: line(way.meta),
    rest: line(way.meta.filter((part) => part !== always)),
  };
  if (way.type === "phone")
    return { kind: "number", main: [{ text: way.text, ltr: true, number: true }], ...about };
  if (way.type === "sms") {
    const text = way.word
      ? t("text.word", { word: way.word, number: way.text })
      : t("text.any", { number: way.text });
    return { kind: "text", main: say(text), ...about };
  }
  return { kind: "address", main: [{ text: writtenAddress(way.href), ltr: true, whole: true }], ...about };
}

/**
 * Returns a function that turns words of one language into runs. The address follows the label of a link,
 * because nobody can press paper.
 */
export function sayer(site: Site): (words: string) => Text {
  const { locale } = site;
  const resolve = resolver(site);
  // Paper has no folder, so an address needs its host.
  const whole: typeof resolve = (kind, id) => {
    const target = resolve(kind, id);
    return {
      ...target,
      href: target.href.startsWith("/") ? site.facts.site.origin + target.href : target.href,
    };
  };
  return (words) =>
    runsOf(rich(words, locale, whole), (href) =>
      href.startsWith("tel:") ? undefined : writtenAddress(href),
    );
}
