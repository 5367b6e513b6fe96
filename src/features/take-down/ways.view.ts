import type { Site } from "../../core/site.ts";
import type { Attributes } from "../../ui/attributes.view.ts";
import { saysOf } from "./rules.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { RemovalStep, Step } from "./take-down-facts.schema.ts";
import type { TakeDownWords } from "./take-down-words.schema.ts";
import { linkFor } from "../platforms/links.view.ts";
import { stepView, type StepView } from "./steps.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { entry } from "../../ui/words.view.ts";

/** Returns one way: what it does, what it needs, what it cannot do, then how to reach it. */
export function wayView(
  step: Step | RemovalStep,
  show: Attributes,
  own: TakeDownWords,
  site: Site,
): StepView {
  const { locale } = site;
  const view =
    "platform" in step && step.platform !== undefined
      ? platformView(step, show, site)
      : stepView(step, show, own, site);
  const says = saysOf(step);
  if (says === undefined) return view;
  const t = translator(locale, "take-down");
  const { if: condition, do: title, does, needs, cannot } = entry(own.ways, says, locale);
  return {
    ...view,
    title,
    condition: condition ?? view.condition,
    text: [does, ...(view.kind === "place" ? [] : view.text)],
    before: [
      `**${t("needs")}** ${needs}`,
      `**${t("cannot")}** ${cannot}`,
      ...(view.kind === "place" ? view.text : []),
    ],
  };
}

/**
 * Returns one page of a platform: the surest page for its purpose in a language that the reader may
 * understand.
 */
function platformView(
  { platform = "", purpose = "help" }: RemovalStep,
  show: Attributes,
  site: Site,
): StepView {
  const { locale } = site;
  const { name } = entry(site.words.platforms, platform, locale);
  const known = site.facts.platforms.get(platform);
  const link = known && linkFor(known, [purpose], site);
  if (!link) throw new Error(`src/data/platforms/${platform}.yaml: links: no "${purpose}" that may be shown`);
  const way: Way = {
    id: platform,
    type: "website",
    href: link.href,
    text: link.label,
    isNumber: false,
    meta: link.hints,
    mark: link.mark,
  };
  return {
    kind: "contact",
    id: platform,
    show,
    title: name,
    text: [],
    before: [],
    condition: undefined,
    ways: [way],
    place: undefined,
  };
}
