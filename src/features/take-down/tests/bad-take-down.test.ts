import { facts, locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { loadTakeDown } from "../load/load.ts";
import { BAD_REQUESTS, type BadChooser } from "./bad-requests.ts";

describe("a fault in the chooser stops the build, and the message names it", () => {
  const folder = mkdtempSync(join(tmpdir(), "take-down-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const DATA = "src/data/take-down.yaml";

  /** Returns the message of the loader after `from` becomes `to` in one file. */
  function messageWith(path: string, from: string, to: string): string {
    const root = mkdtempSync(join(folder, "root-"));
    for (const { id } of locales())
      cpSync(`locales/${id}/take-down.yaml`, join(root, `locales/${id}/take-down.yaml`));
    cpSync(DATA, join(root, DATA));
    const text = readFileSync(join(root, path), "utf8");
    assert.ok(text.includes(from), `${path} holds ${from}`);
    writeFileSync(join(root, path), text.replace(from, to));
    try {
      loadTakeDown(facts(), locales(), root);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  }

  const wrong: BadChooser[] = [
    [
      "a service that does not exist",
      DATA,
      "service: needhelpnow,",
      "service: need-help-now,",
      `${DATA}: groups.minor.steps.5.service: no service "need-help-now"`,
    ],
    [
      "a channel that does not exist",
      DATA,
      "service: cybertip, channels: [form, phone]",
      "service: cybertip, channels: [fax]",
      `${DATA}: routes.minor-threat.steps.4.service: "cybertip" has no channel "fax"`,
    ],
    [
      "a first action that nobody confirmed",
      DATA,
      "service: stopncii, channels: [form], role: first",
      "service: stopncii, channels: [form-ar], role: first",
      `${DATA}: routes.adult: no first step is confirmed`,
    ],
    [
      "an adults’ service for an image of a minor",
      DATA,
      "id: needhelpnow, service: needhelpnow, channels: [website]",
      "id: needhelpnow, service: stopncii, channels: [form]",
      `${DATA}: groups: "stopncii" is not for the answer "minor" of age`,
    ],
    [
      "a minors’ service for an image of an adult",
      DATA,
      "id: stopncii-private, when: {where: [private], holder: [have, unsure], state: [out, unsure]}, service: stopncii",
      "id: stopncii-private, when: {where: [private], holder: [have, unsure], state: [out, unsure]}, service: take-it-down",
      `${DATA}: groups: "take-it-down" is not for the answer "adult" of age`,
    ],
    [
      "a question that nobody asks",
      DATA,
      "{where: [private], holder: [have, unsure]}",
      "{whence: [private], holder: [have, unsure]}",
      `${DATA}: groups.minor.take-it-down-private.when: no question "whence"`,
    ],
    [
      "an answer that does not exist",
      DATA,
      "state: [threat, both]}\n    steps:\n      - {act: stop,",
      "state: [threat, all]}\n    steps:\n      - {act: stop,",
      `${DATA}: routes.minor-threat.when: "all" is no answer of "state"`,
    ],
    [
      "a first action that nobody reaches",
      DATA,
      "when: {age: [minor, grown, unsure], state: [out]}",
      "when: {age: [minor, grown, unsure], state: [threat]}",
      `${DATA}: routes.minor-out: no answers lead to it`,
    ],
    [
      "a way that nobody reaches",
      DATA,
      "{id: dpj, when: {age: [minor, unsure]}",
      "{id: dpj, when: {age: [adult]}",
      `${DATA}: groups.minor.dpj: no answers lead to it`,
    ],
    [
      "a repeated id",
      DATA,
      "id: take-it-down-private",
      "id: take-it-down",
      `${DATA}: groups.0.steps: an id stands twice`,
    ],
    [
      "a last route with a condition",
      DATA,
      "  - id: adult\n    steps:\n      - {act: share-no-further",
      "  - id: adult\n    when: {age: [adult]}\n    steps:\n      - {act: share-no-further",
      `${DATA}: routes.6.when: the last has no condition`,
    ],
    [
      "a question without a default",
      DATA,
      "unsure: have, empty: unsure}",
      "unsure: have}",
      `${DATA}: questions.holder.empty:`,
    ],
    [
      "a page of a platform that does not exist",
      DATA,
      "platform: google-search, purpose: report-form",
      "platform: google-searching, purpose: report-form",
      `${DATA}: groups.minor.search-minor.platform: no page "report-form" of "google-searching"`,
    ],
    [
      "a situation that does not exist",
      DATA,
      "related: [image-shared,",
      "related: [picture-shared,",
      `${DATA}: related: no situation "picture-shared"`,
    ],
    [
      "a source that does not exist",
      DATA,
      "  - stopncii-faq\n",
      "  - stop-faq\n",
      `${DATA}: sources: no source "stop-faq"`,
    ],
    ["an unknown field", DATA, "avoid: [", "colour: blue\navoid: [", `${DATA}: colour: unknown field`],
    [
      "more than three ways in view",
      DATA,
      "id: needhelpnow, service: needhelpnow, channels: [website], role: also",
      "id: needhelpnow, service: needhelpnow, channels: [website], role: then",
      `${DATA}: groups: more than three ways of the role "then"`,
    ],
    [
      "a way without words",
      "locales/fr/take-down.yaml",
      "  stopncii-private:",
      "  stopncii-secret:",
      "locales/fr/take-down.yaml: ways.stopncii-private: missing",
    ],
    [
      "words that nothing asks for",
      "locales/en/take-down.yaml",
      "  stopncii-private:",
      "  stopncii-secret:",
      "locales/en/take-down.yaml: ways.stopncii-secret: nothing in src/data/take-down.yaml asks for it",
    ],
    [
      "an answer without a label",
      "locales/ar/take-down.yaml",
      "      both: ",
      "      two: ",
      "locales/ar/take-down.yaml: questions.state.answers.both: missing",
    ],
    [
      "a way that does not say what it cannot do",
      "locales/en/take-down.yaml",
      "    cannot: Nobody",
      "    can: Nobody",
      "locales/en/take-down.yaml: ways.local-police.cannot",
    ],
    [
      "a sentence of what not to do that does not exist",
      DATA,
      "avoid: [copy-or-pass-on, hunt,",
      "avoid: [copy-or-pass-on, hunted,",
      "avoid.hunted: missing",
    ],
    ...BAD_REQUESTS,
  ];
  for (const [what, path, from, to, message] of wrong) {
    test(what, () => assert.ok(messageWith(path, from, to).includes(message), messageWith(path, from, to)));
  }
  test("the real chooser has no fault", () => assert.equal(messageWith(DATA, "# The", "# The"), ""));
});
