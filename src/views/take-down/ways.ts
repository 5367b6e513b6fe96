import type { Attributes } from "../shared/attributes.ts";
import { saysOf } from "../../domain/take-down/rules.ts";
import { translator } from "../../i18n/translate.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { RemovalStep, Step } from "../../schema/facts/take-down/take-down.ts";
import type { TakeDownWords } from "../../schema/words/take-down.ts";
import { facts, words } from "../../content/site.ts";
import { linkFor } from "../platforms/links.ts";
import { stepView, type StepView } from "./steps.ts";
import type { Way } from "../shared/contact.ts";
import { entry } from "../shared/words.ts";

/** One way: what it does, what it needs beforehand, what it cannot do, then how to reach it. */
export function wayView(
  step: Step | RemovalStep,
  show: Attributes,
  own: TakeDownWords,
  locale: Locale,
): StepView {
  const view =
    "platform" in step && step.platform !== undefined
      ? platformView(step, show, locale)
      : stepView(step, show, own, locale);
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

/** One page of a platform: the surest of its purpose in a language that the reader may manage. */
function platformView(
  { platform = "", purpose = "help" }: RemovalStep,
  show: Attributes,
  locale: Locale,
): StepView {
  const { name } = entry(words(locale).platforms, platform, locale);
  const known = facts().platforms.get(platform);
  const link = known && linkFor(known, [purpose], locale);
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
