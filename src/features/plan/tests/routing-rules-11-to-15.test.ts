/** The routing policy, invariants 11 to 15, for every combination of answers of every reader. */
import { test } from "node:test";
import {
  acts,
  doors,
  first,
  hasAll,
  hasAny,
  hasNone,
  hold,
  planFor,
  plans,
  plansOf,
  type OnePlan,
} from "./every-plan.ts";
import {
  INSTITUTIONS,
  isAboutAChild,
  isAdult,
  isAtWork,
  isKnownToAChild,
  isYoung,
  kindOf,
  POLICE,
} from "./who.ts";

const known = plans.filter(isKnownToAChild);
const hasDpj = (plan: OnePlan): boolean =>
  doors(plan).includes("dpj") || (kindOf(plan) === "life" && plan.more.includes("dpj-too"));

test("rule 11: a person whom the child knows, or who comes, leads to the police and to youth protection", () => {
  hold(known, (plan) => doors(plan).includes("local-police"));
  // For an adult who is not at work, the policy names youth protection only as a step. A danger to life
  // leaves no room for it.
  hold(
    known.filter((plan) => !(isAdult(plan) && kindOf(plan) === "life")),
    hasDpj,
  );
});

test("rule 11: nobody who speaks for the child warns a person whom the child knows, or who comes", () => {
  // This is what a child tells while it happens. The acts to stop it, stay near and listen leave no room.
  hold(
    known.filter((plan) => isAboutAChild(plan) && !(plan.id === "child-told-me" && kindOf(plan) === "live")),
    (plan) => acts(plan).includes("warn-nobody"),
  );
});

test("rule 11: nobody blocks a person whom the child knows, or who comes, before they ask the police", () => {
  const writing = ["threatened-with-images", "adult-contact", "sold-or-pressured", "sexual-message-received"];
  hold(
    known.filter(({ id }) => writing.includes(id)),
    ({ avoid }) => avoid.includes("block-first"),
  );
  hold(known, (plan) => hasNone([...doors(plan), ...plan.more], "platform", "block"));
});

test("rule 12: a person who comes from online counts as known, and nobody lures or traps them", () => {
  const coming = known.filter(({ answers }) => answers.person === "comes");
  hold(coming, (plan) => {
    const twin = planFor(plan.id, plan.reader, { ...plan.answers, person: "known" });
    const same = ["acts", "body", "then", "talk", "visible", "more", "folds"] as const;
    return same.every((part) => JSON.stringify(plan[part]) === JSON.stringify(twin[part]));
  });
  hold(
    coming.filter((plan) => isAboutAChild(plan) && !["life", "missing"].includes(kindOf(plan) ?? "")),
    ({ avoid }) => hasAll(avoid, "pose-as-child", "set-trap"),
  );
});

test("rule 13: when the other person is an adult, no school and no one in charge comes before police or youth protection", () => {
  const meant = [...plansOf("adult-contact", "suspect-person", "sold-or-pressured", "meeting"), ...known];
  hold(meant, (plan) => hasNone(first(plan), ...INSTITUTIONS));
  hold(meant, (plan) => {
    const all = doors(plan);
    const institution = all.findIndex((id) => INSTITUTIONS.includes(id));
    return institution < 0 || hasAny(all.slice(0, institution), "911", "local-police", "dpj");
  });
});

test("rule 14: for readers at work, every plan except an ordinary worry has their own duty to report", () => {
  hold(
    plans.filter((plan) => isAtWork(plan) && plan.row.talk !== "calm"),
    ({ visible }) => visible.includes("personal-duty"),
  );
});

test("rule 14: for readers at work, harm to a child leads to youth protection", () => {
  hold(plansOf("abuse-in-person", "child-told-me", "at-school", "adult-contact").filter(isAtWork), hasDpj);
});

test("rule 14: when someone is harmed, the police and youth protection are somewhere in the plan", () => {
  const harm = plans.filter(({ row }) => row.talk === "harm");
  hold(harm, (plan) => hasAny(doors(plan), ...POLICE) || plan.more.includes("police-too"));
  hold(
    harm.filter((plan) => !isAdult(plan) && plan.id !== "abroad"),
    (plan) => doors(plan).includes("dpj") || plan.more.includes("dpj-too"),
  );
  hold(
    harm.filter((plan) => isAdult(plan) || plan.id === "abroad"),
    ({ more }) => !more.includes("dpj-too"),
  );
});

test("rule 15: nobody passes on, copies, searches for or lists a picture that they found", () => {
  const found = plansOf("found-images");
  hold(found, ({ avoid }) => hasAll(avoid, "share-again", "copy-images"));
  hold(found, ({ answers, avoid }) => avoid.includes(answers.how === "public" ? "follow" : "hunt"));
  hold(
    found.filter(
      (plan) =>
        !isYoung(plan) && plan.answers.how !== "public" && !["life", "missing"].includes(kindOf(plan) ?? ""),
    ),
    ({ avoid }) => avoid.includes("keep-lists"),
  );
});

test("rule 15: the plans for abroad say not to receive pictures", () => {
  hold(plansOf("abroad"), ({ avoid }) => avoid.includes("receive-images"));
});
