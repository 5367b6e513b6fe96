import type { Detail } from "./details.ts";
import { kept, meets, toClauseEnd } from "./kept.ts";
import type { Found } from "./read/lexicon.ts";
import type { Story } from "./read/story.ts";

/** Ids of threats: those that say nothing more, and those against a life. */
const VAGUE = "other";
const HARM = "harm";
const SELF = "self-harm";
/** Words looked at on each side. */
const NEAR = 10;

/** Threats, of one sentence those that say what is threatened, if any do; and signs that a life is in danger. */
export function dangers(story: Story): Detail[] {
  const all = story.all("threat");
  const named = kept(
    story,
    "threat",
    all.filter(({ id }) => id !== VAGUE),
  );
  const sentences = new Set(named.map(({ from }) => story.tokens[from]!.sentence));
  const vague = kept(
    story,
    "threat",
    all.filter(({ id }) => id === VAGUE),
  ).filter(({ from }) => !sentences.has(story.tokens[from]!.sentence));
  const suicidal = kept(story, "suicidal");
  // "hes gonna kill himself if i leave" presses the child; "my son threatens to kill himself" is about the child.
  const threats = [...named, ...vague].flatMap((one): Found[] => {
    const isOfLife = one.id === SELF || (one.id === HARM && suicidal.some((other) => meets(one, other)));
    if (!isOfLife) return [one];
    return isPressure(story, one.from, one.to) ? [{ ...one, id: SELF }] : [];
  });
  const pressure = threats.filter(({ id }) => id === SELF);
  return [
    ...threats.map((one) => toClauseEnd(story, "threat", { kind: one.id }, one)),
    ...suicidal
      .filter((one) => !pressure.some((threat) => meets(threat, one)))
      .map((one) => toClauseEnd(story, "suicidal", {}, one)),
  ];
}

/** Whether it is said of another than a child: by who is named before, else by an "if" behind it. */
function isPressure(story: Story, from: number, to: number): boolean {
  const { sentence } = story.tokens[from]!;
  for (let at = from; at > from - NEAR && story.tokens[at]?.sentence === sentence; at -= 1) {
    const person = story.at(at, "persons")?.id;
    if (person !== undefined) return /^(?:man|guy|woman|someone)$/.test(person);
  }
  return story.around(to, "conditions", NEAR);
}
