import type { Site } from "../../core/site.ts";
import { runsOf, type Run } from "./runs.ts";
import { rich } from "../../core/words/rich.ts";
import { writtenAddress } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import type { Way } from "../../ui/contact.view.ts";
import type { PaperService } from "./handout.view.ts";
import { resolver } from "../../ui/links.view.ts";

/** A line, as runs. */
export type Text = readonly Run[];

/** One way to reach a service, as it is printed. */
export interface PaperWay {
  readonly kind: "number" | "text" | "address";
  readonly main: Text;
  readonly href: string;
  readonly meta: Text;
  /** The same without "day and night", for where a heading says it. */
  readonly rest: Text;
}

/** A service, as it is printed. */
export interface PaperServiceText {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  readonly ways: readonly PaperWay[];
}

/** A service in runs. */
export function serviceText({ id, name, short, what, ways }: PaperService, site: Site): PaperServiceText {
  const say = sayer(site);
  // Some services are named by their number or address: it is printed once.
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

/** Words of one language as runs; an address behind a label is written out, since paper cannot be pressed. */
export function sayer(site: Site): (words: string) => Text {
  const { locale } = site;
  const resolve = resolver(site);
  // Paper has no folder to start from.
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
