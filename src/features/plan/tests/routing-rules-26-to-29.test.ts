/**
 * The routing policy, invariants 26 to 29: what the words say in every language, and that everything named
 * exists.
 */
import { locales, words } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { keysOf, type Tree } from "../../../core/words/parity.rules.ts";
import { variantFor } from "../../../core/words/variant.rules.ts";
import {
  acts,
  doors,
  everyPlan,
  facts,
  hasAll,
  hold,
  plans,
  plansOf,
  situations,
  steps,
  written,
} from "./every-plan.ts";
import { isAdult, isYoung, saysDanger } from "./who.ts";

const languages = locales().map((locale) => ({ id: locale.id, words: words(locale) }));
/** Returns every sentence of the plans of a language, by its dotted key. */
const sentences = ({ words: { plan } }: (typeof languages)[number]): [string, string][] => [
  ...keysOf(plan as unknown as Tree),
];

test("rule 26: what happens after a report comes with no promised time", () => {
  const DELAY = /\d+\s*(h\b|hours?|days?|weeks?|heures?|jours?|semaines?|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع)/i;
  for (const language of languages)
    assert.deepEqual(
      sentences(language).filter(([key, text]) => /^(after|visible|inside)\./.test(key) && DELAY.test(text)),
      [],
      language.id,
    );
});

test("rule 26: no plan guarantees anything", () => {
  for (const language of languages)
    assert.deepEqual(
      sentences(language).filter(([, text]) => /guarantee|garanti|مضمون|نضمن/i.test(text)),
      [],
      language.id,
    );
});

test("rule 26: the plans mention an interpreter only for Kids Help Phone, by telephone", () => {
  for (const language of languages) {
    const told = sentences(language).filter(([, text]) => /interpr[eè]t|مترجم/i.test(text));
    if (!["ar", "fr", "en"].includes(language.id)) continue;
    assert.ok(told.length > 0, `${language.id}: who speaks another language finds it nowhere`);
    for (const [key, text] of told) {
      assert.match(key, /^(bodies\.kids-help-phone|inside\.more-people)(\.|$)/, language.id);
      assert.match(text, /phone|هاتف/i, language.id);
    }
  }
});

test("rule 27: a reader under 18 first gets a calming sentence of their own", () => {
  for (const { id, words: own } of languages) {
    for (const situation of situations) {
      const said = own.situations[situation.id]?.reassure;
      const young = variantFor(said, "me-young");
      assert.ok(young, `${id}: ${situation.id}`);
      assert.notEqual(young, variantFor(said, "my-child"), `${id}: ${situation.id}`);
    }
  }
});

test("rule 6: a reader under 18 has other words on youth protection than readers who must report", () => {
  for (const { id, words: own } of languages) {
    const { bodies, parts } = own.plan;
    for (const said of [bodies.dpj?.do, bodies.dpj?.more, parts["dpj-too"]])
      assert.notEqual(variantFor(said, "me-young"), variantFor(said, "at-work"), id);
  }
});

test("rule 27: readers who already reported do not report the same again", () => {
  hold(plansOf("reported-no-answer"), ({ avoid }) => avoid.includes("report-twice"));
});

test("rule 28: families, parents and people in charge are told only after police or youth protection agree", () => {
  const TOLD = ["tell-families", "tell-a-parent", "tell-person-in-charge"];
  const telling = everyPlan.filter((plan) => steps(plan).some(({ id }) => TOLD.includes(id)));
  hold(telling, (plan) =>
    steps(plan).every((step) => !TOLD.includes(step.id) || written(step) === `${step.id}~none-concerned`),
  );
});

test("rule 28: readers who report no child in Quebec see the plainer line on papers", () => {
  const plain = everyPlan.filter(
    (plan) => isAdult(plan) || plan.answers.age === "adult" || plan.id === "abroad",
  );
  hold(plain, ({ visible }) => !visible.includes("papers-line"));
  hold(everyPlan, ({ visible }) => !hasAll(visible, "papers-line", "papers-plain"));
});

const calm = plans.filter((plan) => !saysDanger(plan));

test("rule 28: when there may be pictures, the plan names Cybertip.ca", () => {
  const pictures = calm.filter(
    (plan) =>
      ["abuse-in-person", "child-told-me", "i-shared"].includes(plan.id) &&
      !(plan.id === "i-shared" && isAdult(plan) && plan.answers.whose === "mine"),
  );
  hold(pictures, (plan) => doors(plan).includes("cybertip"));
});

test("rule 28: with a picture of someone under 18, the plan says to get wounds treated", () => {
  const own = ["threatened-with-images", "image-shared", "at-school", "i-shared"];
  hold(
    calm.filter((plan) => isYoung(plan) && own.includes(plan.id)),
    (plan) => plan.acts.map(written).includes("have-the-wound-seen~wounded"),
  );
});

test("rule 28: a reader under 18 sends nothing more to an adult they know", () => {
  const writing = ["threatened-with-images", "adult-contact", "sold-or-pressured", "sexual-message-received"];
  hold(
    calm.filter(
      (plan) =>
        isYoung(plan) && writing.includes(plan.id) && ["known", "comes"].includes(plan.settled.person ?? ""),
    ),
    (plan) => acts(plan).includes("send-nothing-more") || plan.avoid.includes("send-more"),
  );
});

test("rule 29: everything that a plan names has words in every language, for its reader", () => {
  for (const { words: own } of languages) {
    const { plan: said } = own;
    hold(
      everyPlan,
      (plan) =>
        [...steps(plan), ...plan.talk.map((one) => ({ id: one, condition: undefined }))].every(
          (step) =>
            variantFor((said.bodies[step.id] ?? said.acts[step.id])?.do, plan.reader) !== undefined &&
            (step.condition === undefined || variantFor(said.if[step.condition], plan.reader) !== undefined),
        ) &&
        plan.avoid.every((one) => variantFor(said.avoid[one], plan.reader) !== undefined) &&
        plan.more.every((one) => variantFor(said.parts[one], plan.reader) !== undefined) &&
        plan.visible.every((one) => variantFor(said.visible[one], plan.reader) !== undefined),
    );
  }
});

test("rule 29: every situation has sources or claims that exist", () => {
  for (const { id, sources, claims } of situations) {
    assert.ok(sources.length + claims.length > 0, id);
    assert.deepEqual(
      sources.filter((source) => !facts.sources.has(source)),
      [],
      id,
    );
    assert.deepEqual(
      claims.filter((claim) => !facts.claims.has(claim)),
      [],
      id,
    );
  }
});
