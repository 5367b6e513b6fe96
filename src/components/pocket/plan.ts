import { isolate } from "../../i18n/rich.ts";
import { translator } from "../../i18n/translate.ts";
import type { Words } from "../../schema/shared/line.ts";
import { placeDoor } from "../../views/plan/place-door.ts";
import type { StepView } from "../../views/plan/steps.ts";
import type { Pocket } from "../../views/pocket/index.ts";
import type { PocketPlan } from "../../views/pocket/plans.ts";
import { pocketSay, wordsAt } from "../../views/pocket/words.ts";
import { html, markup, type Html } from "./html.ts";
import { noteOf, shortHtml, wayHtml } from "./ways.ts";

/** Where a body that depends on the place is found in this file; the police of another province is not in it. */
const DOORS: Readonly<Record<string, string>> = { "local-police": "#a3", dpj: "#a4" };

/** How the steps of one part are written: in whose words, and whether each way says all that is known of it. */
interface Writing {
  readonly pocket: Pocket;
  readonly at: (words: Words) => Html;
  readonly whole: boolean;
}

/** A plan in the order of the site: one first action, what other answers change in it, then the rest. */
export function planHtml(one: PocketPlan, pocket: Pocket): Html {
  const { locale, plans } = pocket;
  const { plan, wording } = one;
  const t = translator(locale, "plan");
  const own = translator(locale, "pocket");
  const say = pocketSay(locale);
  const at = (words: Words, position = 0): Html => markup(say(wordsAt(words, wording, position)));
  const steps = (all: readonly StepView[], whole = false, position = 0): Html =>
    stepsHtml(all, { pocket, at: (words) => at(words, position), whole });
  // What the first action says already is only named again.
  const said = new Set(one.first.filter(({ kind }) => kind === "act").map(({ id }) => id));
  const brief = (all: readonly StepView[]): StepView[] =>
    all.map((step) => (said.has(step.id) ? { ...step, text: [] } : step));
  const part = (title: string, body: Html | false): Html | false => body && html`<h4>${title}</h4>${body}`;
  const lines = (all: readonly Words[], name: string): Html | false =>
    all.length > 0 && html`<ul class="${name}">${all.map((words) => html`<li>${at(words)}</li>`)}</ul>`;
  const numbers = ({ condition, title, id, ways }: StepView): Html =>
    html`<li>${condition && html`<i>${at(condition)}</i> `}<a href="#${plans.services.get(id)?.anchor}">${at(title)}</a>${ways.filter(({ isNumber }) => isNumber).map((way) => html` ${shortHtml(way, locale)}`)}</li>`;
  const some = (step: StepView): string | undefined =>
    step.condition === undefined ? undefined : plans.some.get(step.id)?.anchor;
  const support = one.support.filter((step) => some(step) === undefined);
  const cases = [
    ...one.folds.map(({ anchor, fold }) => ({ anchor, words: fold.title })),
    ...one.support.map((step) => ({ anchor: some(step), words: step.condition ?? "" })),
  ].flatMap(({ anchor, words }) =>
    anchor === undefined ? [] : [html`<li><a href="#${anchor}">${at(words)}</a></li>`],
  );
  return html`<article id="${one.anchor}">
<h3>${markup(isolate(plan.title.replaceAll("\n", " "), locale))}</h3>
<p>${at(plan.reassure)}</p>
<p><small>${markup(say(t("fixedSuicide")))}</small></p>
<div class="f"><h4>1. ${t("first")}</h4>${steps(one.first, true)}</div>
${part(own("changes"), one.changes.length > 0 && html`${one.changes.map(({ heading, steps: other, position }) => html`<div class="c"><h5>${markup(isolate(heading, locale))}</h5>${steps(brief(other), false, position)}</div>`)}`)}
${part(t("then"), one.then.length > 0 && steps(one.then))}
${part(t("also"), one.also.length > 0 && steps(one.also))}
${part(
  t("doNot"),
  lines(
    one.avoid.map(({ words }) => words),
    "x",
  ),
)}
${part(t("write"), lines(plan.evidence, "q"))}
${part(t("next"), lines(plan.after, "l"))}
${part(t("folds"), cases.length > 0 && html`<ul class="l">${cases}</ul>`)}
${part(t("support"), support.length > 0 && html`<ul class="t">${support.map(numbers)}</ul>`)}
<p class="b"><a href="#a2">${own("back")}</a></p>
</article>`;
}

/** What is for some readers only, and stands once for all plans. */
export function casesHtml(pocket: Pocket): Html {
  const say = pocketSay(pocket.locale);
  return html`${pocket.plans.folds.map(({ anchor, fold, wording }) => {
    const at = (words: Words): Html => markup(say(wordsAt(words, wording, 0)));
    return html`<h3 id="${anchor}">${at(fold.title)}</h3><p>${at(fold.body)}</p>${stepsHtml(fold.steps, { pocket, at, whole: false })}`;
  })}${[...pocket.plans.some.values()].map(({ anchor, step: { condition, ...step } }) => {
    const at = (words: Words): Html => markup(say(wordsAt(words, undefined, 0)));
    return html`<h3 id="${anchor}">${condition && at(condition)}</h3>${stepsHtml([{ ...step, condition: undefined }], { pocket, at, whole: false })}`;
  })}`;
}

/** Every service that a plan names: when each way answers, how sure it is and where it was read. */
export function servicesHtml({ locale, plans, seen }: Pocket): Html {
  const say = pocketSay(locale);
  const at = (words: Words): Html => markup(say(wordsAt(words, undefined, 0)));
  return html`<ul class="t">${[...plans.services.values()].map(
    ({
      anchor,
      name,
      what,
      ways,
    }) => html`<li id="${anchor}"><b>${at(name)}</b> ${at(what)}${ways.map((way) => wayHtml(way, noteOf(way.note, at), seen, locale))}</li>
`,
  )}</ul>`;
}

function stepsHtml(all: readonly StepView[], writing: Writing): Html {
  return html`<ul class="s">${all.map((step) => stepHtml(step, writing))}</ul>`;
}

function stepHtml(step: StepView, { pocket, at, whole }: Writing): Html {
  const { locale, plans, seen } = pocket;
  const t = translator(locale, "plan");
  const door = DOORS[step.id];
  const { path, label } = step.kind === "place" ? placeDoor(step.id) : { path: "", label: "" };
  const ways = ({ ways: all }: StepView): Html[] =>
    all.map((way) =>
      whole
        ? wayHtml(way, noteOf(way.note, at), seen, locale)
        : html`<p class="w">${shortHtml(way, locale)}</p>`,
    );
  const anchor = whole ? undefined : plans.services.get(step.id)?.anchor;
  const title =
    anchor === undefined ? html`<b>${at(step.title)}</b>` : html`<a href="#${anchor}">${at(step.title)}</a>`;
  // Some services are called by their number: it is not said twice.
  const named = step.ways.some(({ isNumber, text }) => isNumber && text === step.title) ? undefined : title;
  const text = step.text.map(at).filter(({ text: said }) => said !== "");
  return html`<li>${step.condition && html`<i>${at(step.condition)}</i>`}${named}${ways(step)}${text.map((words) => html`<p>${words}</p>`)}${door ? html`<p class="w"><a href="${door}">${t(label)}</a></p>` : path !== "" && html`<p>${translator(locale, "pocket")("elsewhere")}</p>`}${step.services.map((service) => html`<p>${at(service.title)}</p>${ways(service)}`)}</li>
`;
}
