import assert from "node:assert/strict";
import { test } from "node:test";
import { signsOf } from "../../../../src/domain/sheet/told/signs.ts";
import { read } from "./reading.ts";

const signs = (text: string): string[] => [...signsOf(read(text))].sort();

/** What is told on Friday, November 27, and the lines that stand beside it. */
const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a wish to die brings 9-8-8, and so does somebody who threatens to die": {
    "she wants to kill herself": ["suicide"],
    "j'ai envie de mourir": ["suicide"],
    "بدي موت": ["suicide"],
    "that guy says he will kill himself if i leave": ["suicide"],
  },
  "a weapon and a threat against a life bring 911": {
    "il a un fusil": ["danger"],
    "هددني بالسكين": ["danger"],
    "he said he will kill her": ["danger"],
  },
  "a meeting today or tomorrow brings 911": {
    "He wants to meet her tomorrow at 5 pm.": ["danger"],
    "on se voit ce soir au parc": ["danger"],
    "بكرا الساعة ١١ بدو يلتقى معو": ["danger"],
    "he wants to meet her at the mall on Saturday": ["danger"],
  },
  "a meeting with no day, or on another day, brings none": {
    "he wants to meet me at the mall": [],
    "he wants to meet her next Wednesday": [],
    "the meeting with the principal is on Tuesday": [],
  },
  "a lesson or a visit today or tomorrow brings 911 where the story names an adult": {
    "Her piano teacher films her. Her next lesson is tomorrow.": ["danger"],
    "she has practice tomorrow": [],
  },
  "a threat to share pictures brings no number of its own": {
    "he will share my pics": [],
  },
};
for (const [title, cases] of Object.entries(promises))
  test(title, () => {
    for (const [text, expected] of Object.entries(cases)) assert.deepEqual(signs(text), expected, text);
  });
