import { expect, test } from "@playwright/test";
import { emptied, hiding, unanswered, unfit, type Asked } from "../../../src/ui/narrowing/narrowing.ts";

/** The largest number of questions and answers of a plan. */
const ASKED: readonly Asked[] = ["a", "b", "c", "d"].map((letter) => ({ letter, answers: 9 }));

const radios = ({ letter, answers }: Asked): string =>
  [...Array(answers).keys()].map((at) => `<input type=radio name=${letter} id=${letter}${at + 1}>`).join("");
const block = (letter: string, at: number): string =>
  `<p data-${letter}="${at} ${at + 1}">${letter}${at}</p>`;
const blocks = ({ letter, answers }: Asked): string =>
  [...Array(answers + 1).keys()].map((at) => block(letter, at)).join("");
const page = (css: string, body: string): string =>
  `<!doctype html><style>${css}</style><form class="plan">${ASKED.map(radios).join("")}${body}</form>`;

test("for any answer to any question, its parts stay and parts for other answers disappear", async ({
  page: tab,
}) => {
  await tab.setContent(
    page(hiding([...unanswered("plan", ASKED), ...unfit("plan", ASKED)]), ASKED.map(blocks).join("")),
  );
  const shown = (letter: string): Promise<string[]> =>
    tab.locator(`[data-${letter}]:visible`).allTextContents();
  for (const { letter, answers } of ASKED) {
    expect(await shown(letter)).toEqual([`${letter}0`]);
    for (let at = 1; at <= answers; at += 1) {
      await tab.locator(`#${letter}${at}`).check();
      expect(await shown(letter)).toEqual([`${letter}${at - 1}`, `${letter}${at}`]);
    }
  }
});

test("a part disappears when none of its rows fits all the answers, however many there are of each", async ({
  page: tab,
}) => {
  const asked = ASKED.slice(0, 2);
  const parts = [1, 5, 9]
    .map((at) => `<div class=part><p data-a="${at}" data-b="2 ${at}">${at}</p></div>`)
    .join("");
  await tab.setContent(page(hiding(emptied("plan", "part", asked)), parts));
  const shown = (): Promise<string[]> => tab.locator(".part:visible").allTextContents();
  expect(await shown()).toEqual(["1", "5", "9"]);
  await tab.locator("#a5").check();
  expect(await shown()).toEqual(["5"]);
  await tab.locator("#b2").check();
  expect(await shown()).toEqual(["5"]);
  await tab.locator("#b9").check();
  expect(await shown()).toEqual([]);
  await tab.locator("#a9").check();
  expect(await shown()).toEqual(["9"]);
});
