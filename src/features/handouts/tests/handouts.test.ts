import { facts, locales, site, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import jsqr from "jsqr";
import { parse } from "yaml";
import { keysOf, type Tree } from "../../../core/words/parity.rules.ts";
import { displayPhone } from "../../../core/phone.rules.ts";
import { codeSvg } from "../code.ts";
import type { Run } from "../runs.rules.ts";
import { date } from "../../../core/words/format.ts";
import { translator } from "../../../core/words/translate.ts";
import { paperOf } from "../paper.view.ts";
import { handoutOf } from "../handout.view.ts";
import { handoutPaths } from "../pages.view.ts";
import { pageList } from "../../site-map/list.view.ts";

const ALL = handoutPaths(site()).map(({ params }) => handoutOf(params.handout, siteIn(params.locale)));
const named = (handout: (typeof ALL)[number]): string => `${handout.locale.id} ${handout.id}`;

/** Returns all text on the paper, one run after the other. */
function printed(handout: (typeof ALL)[number]): string {
  const found: string[] = [];
  (function gather(node: unknown): void {
    if (Array.isArray(node)) {
      if (node.every((one) => typeof (one as Run)?.text === "string"))
        found.push((node as Run[]).map(({ text }) => text).join(""));
      else node.forEach(gather);
    } else if (typeof node === "object" && node !== null)
      Object.entries(node).forEach(([key, value]) => key !== "drawing" && gather(value));
    else if (typeof node === "string") found.push(node);
  })({ ...paperOf(siteIn(handout.locale), handout), code: { ...paperOf(site(), handout).code, svg: "" } });
  return found.join("\n");
}

describe("the printed text", () => {
  test("every number is a confirmed fact, in the form that the language writes", () => {
    const sure = [...facts().services.values()].flatMap(({ channels }) =>
      channels.filter(({ status }) => status === "confirmed").map(({ value }) => value),
    );
    for (const handout of ALL) {
      const known = new Set(
        sure.map((value) => displayPhone(value, handout.locale.phone).replace(/\D/g, "")),
      );
      const numbers = (printed(handout).match(/(?<![\d/])\d[\d \u00a0-]*\d(?![\d/])/g) ?? []).map((number) =>
        number.replace(/\D/g, ""),
      );
      const telephones = numbers.filter(
        (digits) => digits.length > 2 && digits !== site().span.oldest.slice(0, 4),
      );
      if (handout.id !== "counter") assert.ok(telephones.length > 0, named(handout));
      assert.deepEqual(
        telephones.filter((digits) => !known.has(digits)),
        [],
        named(handout),
      );
    }
  });

  test("the paper shows only confirmed numbers and addresses", () => {
    for (const { parts, tear } of ALL) {
      for (const { ways } of [...parts.flatMap(({ services }) => services), ...tear])
        for (const { mark, id } of ways) assert.ok(mark.sure, id);
    }
  });

  test("each sheet says that it is not the police, the oldest day of reading, and the address of the site", () => {
    for (const handout of ALL) {
      // A day stands on one line.
      const plain = (words: string): string => words.replaceAll("\u00a0", " ");
      const text = plain(printed(handout));
      const t = translator(handout.locale, "frame");
      assert.ok(text.includes(plain(t("notPolice"))), named(handout));
      assert.ok(text.includes(date(site().span.oldest, handout.locale)), named(handout));
      assert.ok(text.includes(new URL(facts().site.origin).host), named(handout));
      assert.equal(
        text.includes(plain(t("preview", { date: date(site().span.oldest, handout.locale) }))),
        site().isPreview,
        named(handout),
      );
    }
  });

  test("danger comes first on every handout that names a service", () => {
    for (const handout of ALL)
      assert.equal(paperOf(siteIn(handout.locale), handout).emergency.number, "911", named(handout));
  });

  test("the outside of the wallet card does not reveal what it is", () => {
    for (const handout of ALL.filter(({ id }) => id === "wallet-card")) {
      const cover = handout.parts.find(({ id }) => id === "cover");
      const outside = [cover?.words.heading, ...(cover?.words.text ?? [])].join(" ");
      assert.ok(outside.length < 30 && !/\d/.test(outside), outside);
      assert.doesNotMatch(
        outside,
        /abus|police|report|sexual|danger|help|child|signal|aide|enfant|secours|شرط|طفل|بلّغ|إبلاغ|اعتداء|خطر|مساعد/i,
      );
    }
  });
});

describe("the QR code", () => {
  /** Reads the QR code of a drawing as a telephone does. */
  function decode(svg: string): string | undefined {
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const scale = 6;
    const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255);
    for (const [, x = "", y = "", run = ""] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
        for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
          pixels.fill(0, (row * side * scale + column) * 4, (row * side * scale + column) * 4 + 3);
      }
    }
    return jsqr(pixels, side * scale, side * scale)?.data;
  }

  test("opens the page of the facts in the reader's language, without a query", () => {
    const paths = new Set(pageList(site()).map(({ path }) => path));
    for (const handout of ALL) {
      const address = decode(codeSvg(handout.address));
      assert.equal(address, handout.address, named(handout));
      const { origin, pathname, search, hash } = new URL(handout.address);
      assert.equal(origin + search + hash, facts().site.origin);
      assert.ok(pathname.startsWith(`/${handout.locale.id}/`) && pathname.endsWith("/"), pathname);
      assert.ok(paths.has(pathname.slice(handout.locale.id.length + 2, -1)), pathname);
      assert.ok(printed(handout).includes(handout.written), named(handout));
    }
  });
});

for (const { id, dir } of locales()) {
  describe(`words in "${id}"`, () => {
    const read = (name: string): Tree => parse(readFileSync(`locales/${id}/${name}`, "utf8")) as Tree;
    const all = [...keysOf(read("handouts.yaml")), ...keysOf(read("ui/handouts.json"))];
    const broken = (breaks: (text: string, key: string) => boolean): string[] =>
      all.filter(([key, text]) => breaks(text, key)).map(([key, text]) => `${key}: ${text}`);

    test("no sentence is longer than 25 words", () => {
      const long = (text: string): boolean =>
        text.split(/[.?؟:\n]\s*/).some((one) => (one.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0) > 25);
      assert.deepEqual(broken(long), []);
    });
    test("no exclamation mark and no straight quotes", () =>
      assert.deepEqual(
        broken((text) => /[!'"]/.test(text)),
        [],
      ));
    test("punctuation follows the language", () => {
      const wrong = dir === "rtl" ? /[,;?ـ]|[٠-٩]/ : /[،؛؟]| :|« |[^\u00a0]»/;
      assert.deepEqual(
        broken((text) => wrong.test(text)),
        [],
      );
    });
  });
}
