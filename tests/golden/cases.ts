import type { Reader } from "../../src/core/vocabulary.rules.ts";

/** One visit whose whole plan is kept as text. */
export interface GoldenCase {
  /** Name of its file, without the ending. */
  readonly name: string;
  /** Who reads, in a sentence for whoever reads the text. */
  readonly who: string;
  readonly situation: string;
  /** Left out where nobody has said who reads. */
  readonly reader?: Reader;
  /** Answers by question; one that is left out stays unanswered. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Visits that differ in what matters most: age, danger, who it is, and who reads. */
export const CASES: readonly GoldenCase[] = [
  {
    name: "threatened-young-online",
    who: "A young person is threatened with pictures by someone known only online.",
    situation: "threatened-with-images",
    reader: "me-young",
    answers: { person: "online" },
  },
  {
    name: "threatened-child-known",
    who: "A parent, whose child is threatened by an adult whom the child knows.",
    situation: "threatened-with-images",
    reader: "my-child",
    answers: { danger: "no", person: "known" },
  },
  {
    name: "threatened-adult",
    who: "An adult is threatened with pictures made after 18.",
    situation: "threatened-with-images",
    reader: "me-adult",
    answers: { person: "adult-online" },
  },
  {
    name: "threatened-unanswered",
    who: "Nobody has said who reads, nor answered any question.",
    situation: "threatened-with-images",
    answers: {},
  },
  {
    name: "coach-at-work",
    who: "Someone at work: an adult whom a child knows writes to the child in secret.",
    situation: "adult-contact",
    reader: "at-work",
    answers: { person: "known" },
  },
  {
    name: "meeting-gone-child",
    who: "A parent, whose child has left to meet someone.",
    situation: "meeting",
    reader: "my-child",
    answers: { when: "gone" },
  },
  {
    name: "abuse-in-person-danger-young",
    who: "A young person is abused at home, and it happens now.",
    situation: "abuse-in-person",
    reader: "me-young",
    answers: { danger: "live" },
  },
  {
    name: "abuse-in-person-young",
    who: "A young person is abused, and has not answered anything.",
    situation: "abuse-in-person",
    reader: "me-young",
    answers: {},
  },
  {
    name: "no-news-child",
    who: "A parent, who reported and has heard nothing since.",
    situation: "reported-no-answer",
    reader: "my-child",
    answers: {},
  },
  {
    name: "child-told-me-at-work",
    who: "A child told someone who works with children.",
    situation: "child-told-me",
    reader: "at-work",
    answers: {},
  },
  {
    name: "two-teens-no-gap",
    who: "A parent: two teenagers of nearly the same age, and nobody forced anybody.",
    situation: "two-teens",
    reader: "my-child",
    answers: { gap: "no" },
  },
  {
    name: "self-harm-now-child",
    who: "A parent, whose child may die now.",
    situation: "self-harm",
    reader: "my-child",
    answers: { suicide: "now" },
  },
  {
    name: "found-images-on-the-web",
    who: "Someone saw images of abuse on the web.",
    situation: "found-images",
    reader: "someone-else",
    answers: { how: "web" },
  },
  {
    name: "own-thoughts",
    who: "An adult fears their own thoughts; nobody is in danger now.",
    situation: "own-thoughts",
    reader: "me-adult",
    answers: { danger: "no" },
  },
  {
    name: "abuse-in-person-later-child",
    who: "A parent, whose child is to see on a coming day the person who hurts them.",
    situation: "abuse-in-person",
    reader: "my-child",
    answers: { danger: "later" },
  },
  {
    name: "sibling-child",
    who: "A parent: one child threatens the other with pictures.",
    situation: "threatened-with-images",
    reader: "my-child",
    answers: { person: "sibling" },
  },
  {
    name: "fake-accusation-door",
    who: "Someone: a letter accuses them, and two people at the door say that they are police.",
    situation: "fake-accusation",
    reader: "someone-else",
    answers: { danger: "near" },
  },
  {
    name: "abroad-doer-here-later-young",
    who: "A young person outside Canada: someone in Quebec threatens them with a day to come.",
    situation: "abroad",
    reader: "me-young",
    answers: { where: "doer-here", danger: "later" },
  },
];
