/** The routing policy: what danger, a life at risk, a missing child and a day to come change. */
import { test } from "node:test";
import {
  acts,
  body,
  calmOf,
  doors,
  everyPlan,
  first,
  hasAll,
  hasAny,
  hasNone,
  held,
  hold,
  named,
  next,
  plans,
  plansOf,
  still,
  written,
  type OnePlan,
} from "./every-plan.ts";
import {
  IN_HAND,
  isAboutAChild,
  isAdult,
  isAdultVictim,
  isAtWork,
  isFar,
  isHarm,
  isOutside,
  isUnplaced,
  isYoung,
  kindOf,
  meansOtherChild,
  meansSibling,
  POLICE,
  saysDanger,
  saysDay,
  DOER_KNOWN,
} from "./who.ts";

const WITNESSED = ["found-images", "child-told-me", "suspect-person"];
const of = (kind: string): OnePlan[] => plans.filter((plan) => kindOf(plan) === kind);
/** Alone with a child and afraid of what one may do: the reader leaves first. */
const isUrge = (plan: OnePlan): boolean =>
  plan.id === "own-thoughts" && kindOf(plan) === "near" && (isYoung(plan) || isAdult(plan));
/** Plans that danger, or a day to come, makes from the plan without it. A row that names a danger stands as written. */
const changed = plans.filter(
  (plan) =>
    (kindOf(plan) !== undefined || plan.settled.danger === "later") &&
    !isOutside(plan) &&
    !isUnplaced(plan) &&
    !isUrge(plan) &&
    !(meansOtherChild(plan) && ["live", "near"].includes(kindOf(plan) ?? "")),
);
const isFake = ({ id, settled }: OnePlan): boolean =>
  id === "fake-accusation" || settled.what === "fake-letter";
/** Checks whether the plan tells the reader to keep the door closed to a fake. */
const isAtTheDoor = (plan: OnePlan): boolean => isFake(plan) || plan.settled.person === "no-picture";
const here = (plan: OnePlan): boolean => !isOutside(plan) && !isUnplaced(plan) && !isUrge(plan);

test("in danger the body is 911, and without danger it never is", () => {
  hold(
    plans.filter((plan) => saysDanger(plan) && here(plan)),
    (plan) => body(plan) === "911",
  );
  hold(
    everyPlan.filter((plan) => !saysDanger(plan)),
    (plan) => body(plan) !== "911",
  );
});

test("in danger the police come next where the plan has them without danger", () => {
  hold(
    plans.filter((plan) => kindOf(plan) !== undefined && here(plan) && "danger" in plan.answers),
    (plan) => {
      if (!doors(calmOf(plan)).includes("local-police")) return true;
      const [step] = plan.then.filter(({ id }) => id !== "report-can-wait");
      return step !== undefined && written(step) === "local-police";
    },
  );
  hold(
    plansOf("meeting").filter((plan) => saysDanger(plan) && kindOf(plan) === undefined),
    ({ then: [step] }) => step !== undefined && written(step) === "local-police",
  );
});

test("who is alone with a child and afraid of what they may do leaves first, and 911 waits for who cannot", () => {
  const urge = plans.filter(isUrge);
  hold(urge, ({ acts: all }) => all.map(written).join() === "leave-now,911~cannot-leave");
  hold(urge, (plan) => body(plan) === (isYoung(plan) ? "kids-help-phone" : "info-social-811"));
});

test("a person whose life is in danger is not alone, and the plan says what was swallowed", () => {
  const TAKEN = "say-what-was-taken";
  hold(of("life"), (plan) =>
    acts(plan).includes(
      isAboutAChild(plan) || (isAdult(plan) && WITNESSED.includes(plan.id))
        ? "stay-with-them"
        : "be-with-someone",
    ),
  );
  hold(of("life"), (plan) => (isUnplaced(plan) ? next(plan)[0] === TAKEN : acts(plan).includes(TAKEN)));
  hold(of("life").filter(isAboutAChild), ({ avoid }) => avoid.includes("leave-alone"));
  hold(
    plans.filter((plan) => kindOf(plan) !== "life" && kindOf(plan) !== undefined),
    (plan) => hasNone(named(plan), TAKEN),
  );
});

test("when a life is in danger, dangerous things go, and the report waits unless it is another child’s life", () => {
  hold(of("life"), (plan) => next(plan).includes("keep-dangerous-things-away"));
  hold(of("life"), (plan) => next(plan).includes("report-can-wait") !== meansOtherChild(plan));
  hold(
    of("life").filter((plan) => hasAll(next(plan), "report-can-wait", "local-police")),
    (plan) => next(plan).indexOf("report-can-wait") < next(plan).indexOf("local-police"),
  );
});

test("when a life is in danger, no act speaks of proof, no part of money, and only messages still hold", () => {
  hold(of("life"), (plan) => hasNone(acts(plan), "keep-messages", "delete-nothing"));
  hold(of("life"), (plan) => hasNone(named(plan), "pay-nothing"));
  hold(of("life"), (plan) => still(plan).every((id) => id === "keep-messages"));
});

test("when a life is in danger, the first to talk to is a crisis line and the second is the row’s own", () => {
  hold(of("life"), (plan) => {
    const crisis = isYoung(plan) ? "kids-help-phone" : "suicide-ca";
    return plan.talk[0] === (isFar(plan) || isUnplaced(plan) ? "helpline-there" : crisis);
  });
  hold(
    of("life").filter((plan) => isHarm(plan) && plan.id !== "abroad"),
    (plan) => plan.talk[1] === (isAtWork(plan) ? "info-social-811" : "info-aide-violence-sexuelle"),
  );
});

test("of a missing child the plan asks when it was last seen, and leaves out what is done with the child in hand", () => {
  hold(of("missing"), (plan) => acts(plan).includes("say-when-last-seen"));
  hold(of("missing"), (plan) => hasNone([...first(plan), ...next(plan), ...still(plan)], ...IN_HAND));
  hold(of("missing"), ({ avoid }) => avoid.includes("wait-and-see"));
  hold(
    of("missing").filter(({ id }) => id !== "abroad"),
    ({ more }) => more.includes("missing"),
  );
});

test("an adult is asked about a missing child only as a witness, or for another child", () => {
  hold(of("missing").filter(isAdult), (plan) => [...WITNESSED, "coerced-self-harm"].includes(plan.id));
});

test("when it happens now, who speaks for a child interrupts it, and who is hurt goes to a safe place", () => {
  const live = of("live").filter(
    (plan) =>
      !["own-thoughts", "coerced-self-harm"].includes(plan.id) &&
      !isOutside(plan) &&
      !isUnplaced(plan) &&
      !isAtTheDoor(plan),
  );
  hold(
    live,
    (plan) =>
      acts(plan)[0] ===
      ((isAboutAChild(plan) && !isAdultVictim(plan)) || (isAdult(plan) && WITNESSED.includes(plan.id))
        ? "interrupt-it"
        : "go-to-safe-place"),
  );
});

test("in danger, the acts of the plan that keep a child or proof safe stay, the first of the policy’s order first", () => {
  const KEPT = [
    "leave-with-the-children",
    "keep-them-apart",
    "say-user-name-and-town",
    "it-is-a-fake",
    "warn-nobody",
    "pay-nothing",
    "stop",
    "touch-nothing",
    "do-not-question",
    "leave-the-device",
    "listen",
    "have-the-wound-seen",
  ];
  const keptOf = (plan: OnePlan, ...dropped: readonly string[]): string[] =>
    KEPT.filter((id) => acts(calmOf(plan)).includes(id) && !dropped.includes(id));
  hold(
    changed.filter((plan) => ["live", "near", "missing"].includes(kindOf(plan) ?? "")),
    (plan) => {
      const wanted = keptOf(plan, ...(kindOf(plan) === "missing" ? IN_HAND : []));
      const lost = wanted.find((id) => !acts(plan).includes(id));
      // With three acts there is no room for more. An act of the plan in its place comes no later in the order.
      const last = wanted.findLast((id) => acts(plan).includes(id));
      return (
        lost === undefined ||
        (plan.acts.length === 3 && (last === undefined || wanted.indexOf(last) < wanted.indexOf(lost)))
      );
    },
  );
  hold(
    changed.filter((plan) => kindOf(plan) === "life"),
    (plan) => {
      const [one] = keptOf(plan, "pay-nothing", "leave-with-the-children");
      return plan.acts[2]?.id === one;
    },
  );
});

test("in danger and before a day, no step is a line to talk to, and no act is for calm", () => {
  const LINES = [
    "kids-help-phone",
    "tel-jeunes",
    "suicide-ca",
    "ligneparents",
    "info-social-811",
    "info-aide-violence-sexuelle",
    "cavac",
    "211",
    "tel-aide",
    "988",
  ];
  const CALM = [
    "have-file-number",
    "hide-old-pictures",
    "make-account-private",
    "nobody-to-report-to",
    "stay-calm",
    "talk-calmly",
    "the-list-again",
  ];
  hold(changed, (plan) => hasNone(next(plan), ...LINES));
  hold(changed, (plan) => hasNone([...held(plan), ...(saysDanger(plan) ? next(plan) : [])], ...CALM));
});

test("danger takes at most the last line of what not to do", () => {
  hold(changed, (plan) => {
    const before = calmOf(plan).avoid.filter((id) => id !== "report-twice");
    return hasAll(plan.avoid, ...before.slice(0, 3));
  });
});

test("who speaks for a child near someone dangerous never sends the child off", () => {
  const near = changed.filter(
    (plan) => isAboutAChild(plan) && ["near", "live"].includes(kindOf(plan) ?? "") && !isAtTheDoor(plan),
  );
  hold(
    near.filter((plan) => !isAdultVictim(plan) && plan.id !== "coerced-self-harm"),
    (plan) => hasAny(acts(plan), "keep-the-child-near", "keep-them-apart", "leave-with-the-children"),
  );
  hold(
    near.filter(({ id }) => id === "coerced-self-harm"),
    (plan) => hasAny(acts(plan), "stay-with-them", "keep-the-child-near"),
  );
  hold(near.filter(isAdultVictim), (plan) => acts(plan).includes("go-to-safe-place"));
});

test("proof and money stand in the plan in danger too, in the first action or in what still holds", () => {
  const PROOF = ["keep-messages", "delete-nothing", "touch-nothing", "pay-nothing"];
  const before = (plan: OnePlan): string[] => acts(calmOf(plan)).filter((id) => PROOF.includes(id));
  const stays = (plan: OnePlan): string[] =>
    before(plan).filter((id) => [...held(plan), ...next(plan)].includes(id));
  hold(
    changed.filter((plan) => !["life", "missing"].includes(kindOf(plan) ?? "")),
    (plan) => stays(plan).length === before(plan).length,
  );
  // For a missing child, two of them at least.
  hold(
    changed.filter((plan) => kindOf(plan) === "missing"),
    (plan) => stays(plan).length >= Math.min(2, before(plan).length),
  );
});

test("a lost report to Cybertip.ca still holds, as far as two acts leave room", () => {
  hold(
    changed.filter((plan) => kindOf(plan) !== "life" && plan.still.length < 2),
    (plan) => {
      const had = doors(calmOf(plan)).includes("cybertip");
      return !had || [...doors(plan), ...still(plan)].includes("cybertip");
    },
  );
});

test("youth protection that danger takes out of the next steps is named among the other steps", () => {
  hold(changed.filter(saysDanger), (plan) => {
    const { then, body: one } = calmOf(plan);
    const free = [...(one ? [one] : []), ...then].some(
      ({ id, condition }) => id === "dpj" && condition === undefined,
    );
    return !free || next(plan).includes("dpj") || plan.more.includes("dpj-too");
  });
});

test("in danger, or before a day to come, nobody is told not to report twice", () => {
  hold(
    plans.filter((plan) => saysDanger(plan) || saysDay(plan)),
    ({ avoid }) => hasNone(avoid, "report-twice"),
  );
});

test("before a day to come, the police or youth protection hear of it, and the plan says what to tell them", () => {
  const days = plans.filter(saysDay);
  hold(days, (plan) => [...POLICE, "dpj"].includes(body(plan) ?? ""));
  hold(days, (plan) => acts(plan).includes("before-that-day"));
  hold(
    days.filter(
      (plan) => isAboutAChild(plan) && plan.settled.person === "known" && DOER_KNOWN.includes(plan.id),
    ),
    (plan) => held(plan).includes("warn-nobody"),
  );
  hold(
    days.filter(
      (plan) =>
        isAboutAChild(plan) &&
        plan.settled.person === "known" &&
        ["adult-contact", "abuse-in-person"].includes(plan.id),
    ),
    (plan) => acts(plan).join() === "keep-the-child-near,before-that-day,warn-nobody",
  );
});

test("before a day to come, a parent and an adult find words to say no", () => {
  hold(
    plans.filter(
      (plan) =>
        plan.settled.danger === "later" &&
        !isOutside(plan) &&
        !isUnplaced(plan) &&
        (plan.reader === "my-child" || isAdult(plan)),
    ),
    ({ more }) => more.includes("words"),
  );
});

test("when a stranger comes on a day, and for every meeting, the police are first", () => {
  hold(
    plans.filter((plan) => plan.settled.person === "online" && plan.settled.danger === "later"),
    (plan) => body(plan) === "local-police",
  );
  hold(
    plansOf("meeting").filter((plan) => !saysDanger(plan) && !(isYoung(plan) && !saysDay(plan))),
    (plan) => body(plan) === "local-police",
  );
});

test("threats have no day: nobody is asked about one", () => {
  hold(plansOf("threatened-with-images"), (plan) => !saysDay(plan));
  hold(plansOf("threatened-with-images"), (plan) => hasNone(acts(plan), "before-that-day"));
});

const siblings = plans.filter(meansSibling);

test("with a sibling, children are kept apart and not questioned, youth protection comes first, then 811 and Cybertip.ca for pictures", () => {
  const quiet = siblings.filter((plan) => !isYoung(plan) && !saysDanger(plan) && !saysDay(plan));
  hold(quiet, (plan) => body(plan) === "dpj" && hasAll(acts(plan), "keep-them-apart", "do-not-question"));
  hold(
    quiet,
    ({ then }) =>
      then.map(written).join() === "info-social-811,cybertip~pictures-exist,local-police~force-or-danger",
  );
  hold(
    siblings.filter((plan) => isYoung(plan) && !saysDanger(plan) && !saysDay(plan)),
    (plan) =>
      doors(plan).includes("dpj") &&
      hasNone([...plan.then, ...(plan.body ? [plan.body] : [])].map(written), "local-police"),
  );
});

test("with a sibling in danger, children are kept apart, and a young reader goes first to a safe place", () => {
  hold(
    siblings.filter((plan) => !isYoung(plan) && saysDanger(plan) && kindOf(plan) !== "missing"),
    (plan) => held(plan).includes("keep-them-apart"),
  );
  hold(
    siblings.filter((plan) => isYoung(plan) && kindOf(plan) === "near"),
    (plan) => acts(plan)[0] === "go-to-safe-place",
  );
});

test("when another child is hurt, the user name and the town go to 911 or the police, and nothing waits", () => {
  const other = plans.filter(meansOtherChild);
  hold(other, (plan) => acts(plan).includes("say-user-name-and-town"));
  hold(other, (plan) => ["911", "local-police"].includes(body(plan) ?? ""));
  hold(
    other.filter((plan) => !saysDay(plan)),
    (plan) => first(plan).includes("911"),
  );
  hold(other, (plan) => hasNone(named(plan), "report-can-wait"));
});

test("where a partner is near, leaving with the children comes first and nobody is told to stay near", () => {
  const partner = plansOf("found-images").filter(
    (plan) =>
      plan.settled.how === "device" &&
      kindOf(plan) === "near" &&
      ["my-child", "me-adult", "someone-else"].includes(plan.reader),
  );
  hold(
    partner,
    (plan) => acts(plan)[0] === "leave-with-the-children" && hasNone(acts(plan), "keep-the-child-near"),
  );
});

test("who is hurt at home by someone near goes first to a safe place", () => {
  hold(
    plansOf("abuse-in-person").filter((plan) => kindOf(plan) === "near" && !isAboutAChild(plan)),
    (plan) => acts(plan)[0] === "go-to-safe-place",
  );
});

test("fakes: the door stays shut, 911 is called, and what is a fake still holds", () => {
  const fakes = plans.filter(isFake);
  hold(fakes, (plan) => hasNone(named(plan), "cybertip", "dpj") && doors(plan).includes("local-police"));
  hold(
    fakes.filter((plan) => !["life", "missing"].includes(kindOf(plan) ?? "")),
    (plan) => hasAll(held(plan), "it-is-a-fake", "pay-nothing"),
  );
  hold(
    plans.filter((plan) => isAtTheDoor(plan) && ["near", "live"].includes(kindOf(plan) ?? "")),
    (plan) => acts(plan)[0] === "do-not-open" && body(plan) === "911",
  );
  hold(
    fakes.filter((plan) => !saysDanger(plan) && !saysDay(plan)),
    (plan) =>
      acts(plan)[0] === "it-is-a-fake" && written(plan.then[0] ?? { id: "" }) === "local-police~to-ask",
  );
});
