/** One visit whose whole plan is kept as text. */
export interface GoldenCase {
  /** Name of its file, without the ending. */
  readonly name: string;
  /** Who reads, in a sentence for whoever reads the text. */
  readonly who: string;
  readonly situation: string;
  /** Answers by question; one that is left out stays unanswered. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A dozen visits that differ in what matters most: age, danger, who it is, and who reads. */
export const CASES: readonly GoldenCase[] = [
  {
    name: "threatened-young-stranger",
    who: "A young person is threatened with pictures by a stranger.",
    situation: "threatened-with-images",
    answers: { age: "minor", known: "stranger", who: "me" },
  },
  {
    name: "threatened-child-known",
    who: "A parent, whose child is threatened by someone the child knows.",
    situation: "threatened-with-images",
    answers: { age: "minor", known: "known", who: "my-child" },
  },
  {
    name: "threatened-adult",
    who: "An adult is threatened with pictures.",
    situation: "threatened-with-images",
    answers: { age: "adult", known: "stranger", who: "me" },
  },
  {
    name: "threatened-unanswered",
    who: "Nobody has answered any question yet.",
    situation: "threatened-with-images",
    answers: {},
  },
  {
    name: "meeting-gone-child",
    who: "A parent, whose child has left to meet someone.",
    situation: "meeting",
    answers: { when: "gone", who: "my-child" },
  },
  {
    name: "abuse-in-person-danger-young",
    who: "A young person is abused at home and in danger now.",
    situation: "abuse-in-person",
    answers: { danger: "yes", who: "me" },
  },
  {
    name: "child-told-me-at-work",
    who: "A child told someone who works with children.",
    situation: "child-told-me",
    answers: { danger: "no", known: "known", who: "at-work" },
  },
  {
    name: "two-teens-no-gap",
    who: "A parent: two teenagers of nearly the same age, and nobody forced anybody.",
    situation: "two-teens",
    answers: { gap: "no", who: "my-child" },
  },
  {
    name: "self-harm-now-child",
    who: "A parent, whose child may die now.",
    situation: "self-harm",
    answers: { suicide: "now", who: "my-child" },
  },
  {
    name: "found-images-on-the-web",
    who: "Someone saw images of abuse on the web.",
    situation: "found-images",
    answers: { how: "web", who: "someone-else" },
  },
  {
    name: "image-shared-age-unsure",
    who: "Someone at work; nobody is sure how old the person in the picture is.",
    situation: "image-shared",
    answers: { age: "unsure", who: "at-work" },
  },
  {
    name: "own-thoughts",
    who: "An adult fears their own thoughts; nobody is in danger now.",
    situation: "own-thoughts",
    answers: { danger: "no", who: "me" },
  },
];
