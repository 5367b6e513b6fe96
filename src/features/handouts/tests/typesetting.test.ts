import { locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { runsOf } from "../runs.rules.ts";
import { typeset } from "../typeset.ts";
import { paperOf } from "../paper.view.ts";
import { handoutOf } from "../handout.view.ts";

const folder = mkdtempSync(join(tmpdir(), "handouts-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("runs", () => {
  test("a link is printed with its address behind its label", () => {
    const html =
      '<b>Now</b>: <a href="https://a.example/en/dpj/">the <bdi dir="ltr">DPJ</bdi></a> &amp; <a href="tel:911" class="number">911</a>';
    assert.deepEqual(
      runsOf(html, (href) => (href.startsWith("tel:") ? undefined : "a.example/en/dpj")),
      [
        { text: "Now", bold: true },
        { text: ": " },
        { text: "the ", href: "https://a.example/en/dpj/" },
        { text: "DPJ", ltr: true, href: "https://a.example/en/dpj/" },
        { text: " (" },
        { text: "a.example/en/dpj", ltr: true, whole: true, href: "https://a.example/en/dpj/" },
        { text: ")" },
        { text: " & " },
        { text: "911", number: true, href: "tel:911" },
      ],
    );
  });
});

describe("the typesetter", () => {
  const [locale] = locales();
  const paper = paperOf(siteIn(locale!), handoutOf("counter", siteIn(locale!)));
  const cache = (name: string): string => join(folder, name);

  test("the same words give the same bytes", () => {
    const [one, other] = ["one", "other"].map((name) =>
      typeset("counter", paper, 1, "", process.cwd(), cache(name)),
    );
    assert.ok(one!.equals(other!));
  });

  test("the cache returns a sheet that was typeset before", () => {
    typeset("counter", paper, 1, "", process.cwd(), cache("kept"));
    const [file] = readdirSync(cache("kept"));
    writeFileSync(join(cache("kept"), file!), "kept");
    assert.equal(typeset("counter", paper, 1, "", process.cwd(), cache("kept")).toString(), "kept");
  });

  test("words that do not fit on the paper stop the build, and the message names the file", () => {
    const long = {
      ...paper,
      foot: Array.from({ length: 90 }, () => [{ text: "Too many words for one sheet of paper. ".repeat(3) }]),
    };
    assert.throws(
      () => typeset("counter", long, 1, "locales/xx/handouts.yaml: counter", process.cwd(), cache("long")),
      /locales\/xx\/handouts\.yaml: counter: too many words/,
    );
  });

  test("a letter that no font has stops the build instead of printing a box, and the message says what to do", () => {
    const odd = { ...paper, foot: [[{ text: "Життя" }]] };
    assert.throws(
      () => typeset("counter", odd, 1, "locales/xx/handouts.yaml: counter", process.cwd(), cache("odd")),
      /locales\/xx\/handouts.yaml: counter: “Ж” could not be displayed, no font has it: add one to/,
    );
  });
});
