import assert from "node:assert/strict";
import { test } from "node:test";
import { notAskedIn } from "../../told/tell.rules.ts";
import { knowledge } from "./reading.ts";

const DELETED = "already-deleted";

test("whoever says that nothing was deleted is not told what to do once all is deleted", () => {
  for (const text of [
    "j'ai rien effacé",
    "Je n’ai rien effacé sur son cell.",
    "on a pas effacé les messages",
    "il a pas encore supprimé son compte",
    "i haven't deleted anything",
    "I did not delete the chat",
    "nothing was deleted",
    "ما مسحت شي",
    "لم أحذف الرسائل",
    "مامسحتش والو",
  ])
    assert.ok(notAskedIn(text, knowledge).includes(DELETED), text);
});

test("whoever says that it was deleted is answered", () => {
  for (const text of [
    "j'ai tout effacé, c'est-tu trop tard?",
    "il a effacé les messages pis j'ai rien dit",
    "i deleted everything, is it too late",
    "مسحت كل شي",
    "حذفت الرسائل، هل فات الأوان؟",
    "",
  ])
    assert.deepEqual(notAskedIn(text, knowledge), [], text);
});
