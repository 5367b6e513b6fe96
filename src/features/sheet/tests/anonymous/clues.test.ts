import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { runs, SEED } from "../../../../../tests/shared/sample.ts";
import { clues, type Writer } from "../../anonymous/clues.rules.ts";
import { knowledge } from "../told/reading.ts";

const NOBODY: Writer = { names: [], contacts: [], few: 5000 };
const found = (text: string, writer: Partial<Writer> = {}): string[] =>
  clues(text, { ...NOBODY, ...writer }, knowledge).map(({ kind, words }) => `${kind}: ${words}`);

/** Sentences as people write them, and what of them may tell who they are. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  "My sister in Gesgapegiag told me.": ["kin: My sister", "place: Gesgapegiag"],
  "my brother-in-law is on the council police": ["kin: my brother-in-law"],
  "His cousin is on the Gesgapegiag police": ["place: Gesgapegiag"],
  "I work at the rink and I saw him": ["work: I work at"],
  "im a grade 4 teacher and a pupil told me": ["work: im a grade 4 teacher"],
  "as the school nurse i had to": [],
  "As a nurse I had to": ["work: As a nurse"],
  "my boss told me to wait": ["work: my boss"],
  "we live in Laval": ["home: we live in Laval"],
  "our street is quiet": ["home: our street"],
  "my neighbour films the kids": ["kin: my neighbour"],
  "my number is 438 555-0183": ["contact: my number is 438 555-0183"],
  "je travaille à l'aréna": ["work: je travaille à"],
  "sa sœur travaille à la ville": ["work: sa sœur travaille à"],
  "his sister works at the town hall": ["work: his sister works at"],
  "أخته تعمل في البلدية": ["work: أخته تعمل في"],
  "my insta is @lea_b.07": ["contact: my insta is @lea_b.07"],
  "my snap is lea": ["contact: my snap is lea"],
  "mon snap c'est leab07": ["contact: mon snap c'est leab07"],
  "حسابي على سناب @lea_b.07": ["contact: حسابي على سناب @lea_b.07"],
  "My daughter is 13": ["child: My daughter"],
  "Ma sœur garde son fils à Maria": ["kin: Ma sœur", "place: Maria"],
  "le chum à ma soeur le connait": ["kin: le chum à ma"],
  "mon beau-frère est dans la police": ["kin: mon beau-frère"],
  "ma matante l'a vu": ["kin: ma matante"],
  "Je suis enseignante à l'école du village": ["work: Je suis enseignante"],
  "chu éducatrice en garderie": ["work: chu éducatrice"],
  "à ma job, tout le monde le sait": ["work: à ma job"],
  "mon boss est son ami": ["work: mon boss"],
  "j'habite à Gaspé": ["home: j'habite à Gaspé"],
  "on reste à Wendake": ["home: on reste à Wendake"],
  "appelez-moi au 438 555-0183": ["contact: appelez-moi au 438 555-0183"],
  "أختي تسكن معه": ["kin: أختي"],
  "ختي شافت التلفون": ["kin: ختي"],
  "مرت أخوي قالت لي": ["kin: مرت أخوي"],
  "أنا معلمة في المدرسة": ["work: أنا معلمة"],
  "كنخدم معاه": ["work: كنخدم"],
  "ساكنين بلافال": ["home: ساكنين بلافال"],
  "رقمي 438 555-0183": ["contact: رقمي 438 555-0183"],
};

/** Sentences that tell of others, or of nobody. */
const CALM = [
  "He wants to meet her tomorrow at 5 pm.",
  "her sister saw it",
  "sa soeur l'a vu",
  "son boss le protège",
  "he works at the arena",
  "il travaille à l'aréna",
  "on the school bus",
  "أخته شافته",
  "هو يعمل في النادي",
  "j'ai peur",
  "what do I do",
  "ماذا أعمل",
  "he posted my nudes on my insta",
  "he got into my account",
  "il a mis mes nudes sur mon insta",
  "il est entré dans mon compte",
  "نشر صوري على حسابي",
  "je travaille demain soir",
  "je travaille pas demain",
];

for (const [text, expected] of Object.entries(SAID))
  test(`may tell who writes: ${text}`, () => assert.deepEqual(found(text), expected));

test("what is said of others is no clue", () => {
  for (const text of CALM) assert.deepEqual(found(text), [], text);
});

describe("what was typed elsewhere", () => {
  test("a name is found in each of its parts, however it is written, and small words are not", () => {
    assert.deepEqual(found("NADIA told me, and de la cour", { names: ["Nadia de la Tour"] }), [
      "name: NADIA",
    ]);
    assert.deepEqual(found("قالت نادية", { names: ["ناديه"] }), ["name: نادية"]);
  });
  test("a telephone is the same in any spelling, and another is none", () => {
    const own = { contacts: ["+1 (438) 555-0183 or a.b@example.org"] };
    assert.deepEqual(found("she has 438.555.0183, he has 438 555-0199", own), ["contact: 438.555.0183"]);
    assert.deepEqual(found("he wrote to A.B@example.org", own), ["contact: A.B@example.org"]);
  });
  test("an account of the writer is found in the story", () => {
    assert.deepEqual(found("he wrote to @lina_14.x on Snapchat", { contacts: ["lina_14.x"] }), [
      "contact: @lina_14.x",
    ]);
  });
});

test("a large town is no clue, unless somebody says that they live there", () => {
  assert.deepEqual(found("he lives in Laval"), []);
  assert.deepEqual(found("he is a coach in Maria"), ["place: Maria"]);
});

test("each clue is shown in its sentence, as it was written", () => {
  const text = "He came. Then my sister saw him, at noon! Help.";
  const [clue] = clues(text, NOBODY, knowledge);
  assert.deepEqual(clue?.around, ["Then ", " saw him, at noon"]);
  assert.equal(text.slice(clue.start, clue.end), "my sister");
});

test("any text is read: clues stand apart, in their order, and hold what is written", () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.keys(SAID), ...CALM, "\n", "\u202e", "my ", "<b>", "constructor"),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(" ");
      let last = 0;
      for (const { start, end, words } of clues(text, { ...NOBODY, names: [text] }, knowledge)) {
        assert.ok(start >= last && end > start);
        assert.equal(words, text.slice(start, end));
        last = end;
      }
    }),
    { ...runs(200), seed: SEED },
  );
});
