import assert from "node:assert/strict";
import { test } from "node:test";
import { digitByDigit, localVoice } from "../voice.client.ts";

const voice = (lang: string, localService = true) => ({ lang, localService });

test("a voice of another language never reads, even when its language tag begins with the same letters", () => {
  assert.equal(
    localVoice([voice("fil-PH"), voice("en-US"), voice("arn-CL"), voice("frr-DE")], "fi"),
    undefined,
  );
  assert.equal(localVoice([voice("arn-CL")], "ar"), undefined);
  assert.equal(localVoice([voice("frr-DE"), voice("en-CA")], "fr-CA"), undefined);
});

test("a voice that sends the text to a server never reads", () => {
  assert.equal(localVoice([voice("fr-CA", false), voice("fr-FR", false)], "fr-CA"), undefined);
  assert.deepEqual(localVoice([voice("fr-CA", false), voice("fr-FR")], "fr-CA"), voice("fr-FR"));
});

test("the voice of the reader's own country comes first, however the device spells it", () => {
  assert.deepEqual(localVoice([voice("fr-FR"), voice("fr_CA")], "fr-CA"), voice("fr_CA"));
  assert.deepEqual(localVoice([voice("ar-SA"), voice("ar-EG")], "ar"), voice("ar-SA"));
});

test("the voice reads a number to dial digit by digit, and other numbers as they are", () => {
  assert.equal(
    digitByDigit("Call 1-800-668-6868 at 8:30, 24 hours.", ["1-800-668-6868"]),
    "Call 1, 8 0 0, 6 6 8, 6 8 6 8 at 8:30, 24 hours.",
  );
  assert.equal(digitByDigit("1 800 668-6868", ["1 800 668-6868"]), "1, 8 0 0, 6 6 8, 6 8 6 8");
  assert.equal(digitByDigit("911, 911", ["911"]), "9 1 1, 9 1 1");
});
