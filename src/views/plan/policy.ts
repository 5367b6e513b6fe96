import { blocks } from "../../domain/plan/blocks.ts";
import { translator } from "../../i18n/translate.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { ROLES, type Role } from "../../domain/vocabulary.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import type { Words } from "../../schema/shared/line.ts";
import { entry } from "../shared/words.ts";
import { stepView } from "./steps.ts";
import { situationHref } from "../shared/links.ts";
import { facts, localeOf, words } from "../../content/site.ts";
import { pathOf } from "../../content/addresses.ts";
import { viewOf, type View } from "../shared/page.ts";

/** One step of the policy, as shown to whoever signs it. */
export interface PolicyStep {
  readonly title: Words;
  readonly condition: Words | undefined;
  /** For whom, when not for everyone. */
  readonly readers: readonly string[];
}

export interface PolicyRoute {
  readonly heading: string;
  readonly roles: readonly { readonly role: Role; readonly steps: readonly PolicyStep[] }[];
}

export interface PolicyPage {
  readonly view: View;
  readonly situations: readonly {
    readonly href: string;
    readonly sentence: string;
    readonly routes: readonly PolicyRoute[];
  }[];
}

/** The whole routing policy in words: every situation, every route, every step. */
export function policyPage(localeId: string): PolicyPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "policy");
  const { situations, questions, support } = facts();
  return {
    view: viewOf(locale, pathOf("routes"), t("title"), t("lead")),
    situations: [...situations.values()].map((situation) => ({
      href: situationHref(situation.id, locale),
      sentence: entry(words(locale).situations, situation.id, locale).sentence,
      routes: blocks(situation, questions, support).routes.map(({ routeId, steps }) => ({
        heading: entry(entry(words(locale).steps.routes, situation.id, locale), routeId, locale),
        roles: ROLES.map((role) => ({
          role,
          steps: steps.filter(({ step }) => step.role === role).map(({ step }) => policyStep(step, locale)),
        })),
      })),
    })),
  };
}

function policyStep(step: Step, locale: Locale): PolicyStep {
  const { title, condition } = stepView(step, {}, locale);
  const labels = words(locale).questions.questions.who?.answers ?? {};
  return { title, condition, readers: (step.for ?? []).map((reader) => labels[reader] ?? reader) };
}
