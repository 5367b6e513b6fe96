import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "./reading.ts";

/** Texts of one kind, and the kinds of detail that must be read in each of them. */
const seen: Readonly<Record<string, readonly [kind: string, texts: readonly string[]]>> = {
  "a wish to die is seen in the French of a hurried hand": [
    "suicidal",
    [
      "jveu pu vivre",
      "j'veu pu vivre",
      "jveux pus vivre",
      "jai pu envi de vivre",
      "jva me tuer",
      "j'va me tuer",
      "jpe pu continuer",
      "jvx plus etre la",
      "jvoudrais etre morte",
      "jpense au suiside",
      "jme coupe",
      "elle veu pu vivre",
    ],
  ],
  "a wish to die is seen in English text speech": [
    "suicidal",
    [
      "i want to kms",
      "dont wanna be here anymore",
      "wanna die",
      "i want 2 die",
      "i jus wanna end it",
      "i wanna kill my self",
      "idk if i wanna live anymore",
      "i might off myself",
      "hed be better off dead",
      "sucidal thoughts",
    ],
  ],
  "a wish to die is seen in Arabic of any land, in Latin letters too": [
    "suicidal",
    [
      "badde mout",
      "ma bade 3ich",
      "ma baddi 3ish",
      "msh 3ayz a3eesh",
      "3ayza amout",
      "ha2tel nafsi",
      "bagha nmout",
      "mabghitch n3ich",
      "kreht hayati",
      "n9tel rassi",
      "wedi amoot",
      "مابدي عيش",
      "هموت نفسي",
      "مابغيتش نعيش",
      "غادي نقتل راسي",
      "مالي خلق اعيش",
      "تريد إنهاء حياتها",
    ],
  ],
  "that a wish to die was kept secret does not take it away": [
    "suicidal",
    ["she never told me she wants to die", "I never talked about it but i want to die"],
  ],
  "a threat stays one when it comes from the family or is against the writer": [
    "threat",
    [
      "my dad said he'll kill me if i tell",
      "y va me tuer si je parle",
      "il dit qu'il va me casser la gueule",
      "he will share my pics",
    ],
  ],
  "a meeting is seen, and a lesson where the story names a coach or a teacher": [
    "meeting",
    [
      "chu suppose le voir demain a 2h",
      "my coach touches us. next practice is tomorrow",
      "he wants to meet me at the mall",
      "y m'attend dehors",
      "بيستناني قدام المدرسة",
    ],
  ],
};

for (const [title, [kind, texts]] of Object.entries(seen))
  test(title, () => {
    for (const text of texts)
      assert.ok(
        said(text).some((one) => one.startsWith(kind)),
        text,
      );
  });

/** What must not be read, of one kind, in each text. */
const unseen: typeof seen = {
  "a danger that is only said not to be is none": [
    "suicidal",
    [
      "لم تقل شيئًا عن إيذاء نفسها",
      "she did not say anything about hurting herself",
      "elle a jamais parlé de se faire du mal",
      "elle n'a rien dit sur le suicide",
      "she never talked about suicide",
      "no signs of self harm",
      "elle est pas suicidaire",
      "je veux pas mourir",
      "il menace de me tuer",
      "she wants it to stop",
    ],
  ],
  "whoever no longer wants to live with somebody wants to live": [
    "suicidal",
    ["i dont wanna live with my dad", "je veux plus vivre chez mon père", "ما بغيتش نعيش معاه"],
  ],
  "a weapon that is not there is none": ["weapon", ["no weapon", "il a pas d'arme", "ما معه سلاح"]],
  "what a family fears or says in anger is no threat of the person": [
    "threat",
    ["khouya ila 3raf y9tlni", "my brother will kill me if he finds out", "y va aller y casser la yeule"],
  ],
  "to share is a threat of pictures alone": [
    "threat",
    ["veut partager une chambre", "he wants to share a room with her"],
  ],
  "school and practice are no meeting with the person": [
    "meeting",
    [
      "لا تريد أن تأتي إلى المدرسة يوم الأحد",
      "elle veut pas aller à l'école lundi",
      "she has practice on monday",
    ],
  ],
};

for (const [title, [kind, texts]] of Object.entries(unseen))
  test(title, () => {
    for (const text of texts)
      assert.deepEqual(
        said(text).filter((one) => one.startsWith(kind)),
        [],
        text,
      );
  });
