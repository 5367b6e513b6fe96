/** The routing policy, invariants 11 to 15, on every combination of answers of every reader. */
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

test("rule 11: someone whom the child knows, or who comes, leads to the police and to youth protection", () => {
  hold(known, (plan) => doors(plan).includes("local-police"));
  // To an adult, not at work, the policy names youth protection only as a step: a life in danger leaves no room for it.
  hold(
    known.filter((plan) => !(isAdult(plan) && kindOf(plan) === "life")),
    hasDpj,
  );
});

test("rule 11: whom the child knows, or who comes, is not warned by whoever speaks for the child", () => {
  // What a child tells while it happens: stopping it, keeping the child near and listening leave no room.
  hold(
    known.filter((plan) => isAboutAChild(plan) && !(plan.id === "child-told-me" && kindOf(plan) === "live")),
    (plan) => acts(plan).includes("warn-nobody"),
  );
});

test("rule 11: whom the child knows, or who comes, is never blocked before the police were asked", () => {
  const writing = ["threatened-with-images", "adult-contact", "sold-or-pressured", "sexual-message-received"];
  hold(
    known.filter(({ id }) => writing.includes(id)),
    ({ avoid }) => avoid.includes("block-first"),
  );
  hold(known, (plan) => hasNone([...doors(plan), ...plan.more], "platform", "block"));
});

test("rule 12: whoever comes from online is met as someone known, and nobody lures or traps them", () => {
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

test("rule 13: where an adult is meant, no school and no one in charge stands before police or youth protection", () => {
  const meant = [...plansOf("adult-contact", "suspect-person", "sold-or-pressured", "meeting"), ...known];
  hold(meant, (plan) => hasNone(first(plan), ...INSTITUTIONS));
  hold(meant, (plan) => {
    const all = doors(plan);
    const institution = all.findIndex((id) => INSTITUTIONS.includes(id));
    return institution < 0 || hasAny(all.slice(0, institution), "911", "local-police", "dpj");
  });
});

test("rule 14: at work, one’s own duty to report stands in every plan that is no ordinary worry", () => {
  hold(
    plans.filter((plan) => isAtWork(plan) && plan.row.talk !== "calm"),
    ({ visible }) => visible.includes("personal-duty"),
  );
});

test("rule 14: at work, harm to a child leads to youth protection", () => {
  hold(plansOf("abuse-in-person", "child-told-me", "at-school", "adult-contact").filter(isAtWork), hasDpj);
});

test("rule 14: where someone is harmed, the police and youth protection stand somewhere in the plan", () => {
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

test("rule 15: a picture that was found is not passed on, copied, searched for or listed", () => {
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

test("rule 15: from abroad nobody lets pictures be sent", () => {
  hold(plansOf("abroad"), ({ avoid }) => avoid.includes("receive-images"));
});
