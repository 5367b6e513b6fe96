import { BOX } from "../plan/buttons.rules.ts";
import { element, speaker } from "../find/say.client.ts";
import { unpacked, type Carried } from "./carried.rules.ts";
import { barOf, dayOf } from "./draw.client.ts";
import { hand } from "./hand.client.ts";
import type { AnswerData } from "./wire.rules.ts";

/** Puts what the box heard into a plan: its numbers and its day above all, its answers as if the person had tapped them. */
export function carry(plan: HTMLElement, word: string, data: AnswerData): void {
  const carried = unpacked(word, data.carries);
  if (!carried) return;
  const [situation, packedPlan] =
    Object.entries(data.plans).find(([, { href }]) => location.pathname.startsWith(href)) ?? [];
  if (situation === undefined || !packedPlan) return;
  const letter = location.pathname.slice(packedPlan.href.length).replace("/", "");
  for (const [question, group] of Object.entries(packedPlan.asks?.[letter] ?? {}))
    if (carried.answers[question] !== undefined) choose(plan, `${group}${placeOf(question, carried, data)}`);
  if (carried.country !== undefined) showCountry(plan, carried.country);
  const isThere = carried.answers["where"] !== undefined;
  const top = [
    ...(isThere ? [] : bars(plan, carried, data)),
    ...dayIn(carried, data.cheats.includes(situation), data),
  ];
  if (top.length > 0) plan.prepend(element("div", "tell-carried edges", ...top));
  // Who has not said yet who they are carries it one page further.
  plan.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link?.pathname.startsWith(packedPlan.href)) hand(word, event);
  });
}

/** The place of an answer among those of its question, from 1. */
function placeOf(question: string, { answers }: Carried, { carries }: AnswerData): number {
  const [, all = []] = carries.find(([id]) => id === question) ?? [];
  return all.indexOf(answers[question] ?? "") + 1;
}

function choose(plan: HTMLElement, id: string): void {
  const button = plan.querySelector<HTMLInputElement>(`input#${id}`);
  if (!button) return;
  button.checked = true;
  button.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The numbers that the text asked for. Thoughts of suicide have a box of their own in most plans. */
function bars(plan: HTMLElement, { urgent }: Carried, data: AnswerData): Node[] {
  const say = speaker(data);
  const [emergency, crisis] = data.numbers;
  if (urgent.includes("crisis")) choose(plan, BOX.id);
  // Which danger it is, nobody has said yet: the question is open.
  const fold = urgent.includes("emergency") ? plan.querySelector(".answers details") : null;
  if (fold) (fold as HTMLDetailsElement).open = true;
  const all = urgent.map((one) => barOf(one, one === "emergency" ? emergency : crisis, say));
  if (all.length === 0) return [];
  const block = element("div", "tell-danger", ...all);
  block.dataset["urgent"] = urgent
    .map((one) => (one === "emergency" ? emergency : crisis).replace(/\D/g, ""))
    .join(" ");
  return [block];
}

function dayIn({ day, urgent }: Carried, isCheat: boolean, data: AnswerData): Node[] {
  let at = 0;
  const words = day && data.days[day.at]?.replaceAll("#", () => day.numbers[at++] ?? "");
  if (!words || isCheat || urgent.includes("crisis")) return [];
  return [dayOf(words, speaker(data), "tell-part")];
}

/** Leaves the numbers of one country beside what to do there, where they are among those shown. */
function showCountry(plan: HTMLElement, code: string): void {
  for (const there of plan.querySelectorAll(".there")) {
    const countries = [...there.querySelectorAll<HTMLElement>("[data-country]")];
    const own = countries.find(({ dataset }) => dataset["country"] === code);
    if (own) for (const one of countries) one.hidden = one !== own;
    const all = there.querySelector<HTMLAnchorElement>("a.finder");
    if (all) all.hash = code;
  }
}
