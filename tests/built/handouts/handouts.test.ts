import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import jsqr from "jsqr";
import { parse } from "yaml";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { DIST, hrefs, locales, pageAt, pagesOf, textOf, type Page } from "../site.ts";

const MOST = 200_000;
const { origin } = loadFacts().site;
const titles = (id: string): Record<string, { title: string }> =>
  parse(readFileSync(`locales/${id}/handouts.yaml`, "utf8"));

/** The number of sides of each handout. */
const sides: Record<string, { pages?: number }> = parse(readFileSync("src/data/handouts.yaml", "utf8"));

/** Every handout as the site sends it. */
const files = locales.flatMap((locale) =>
  globSync(`${DIST}/${locale.id}/handouts/*.pdf`)
    .sort()
    .map((file) => {
      const bytes = readFileSync(file);
      return {
        file,
        locale,
        id: /([^/]+)\.pdf$/.exec(file)?.[1] ?? "",
        bytes,
        text: bytes.toString("latin1"),
      };
    }),
);
type Handout = (typeof files)[number];

/** Returns the decompressed parts of a PDF: pages as drawing commands, fonts. */
function streams({ bytes, text }: Handout): string[] {
  return [...text.matchAll(/\/Length (\d+)[^>]*?>>\s*stream\r?\n/g)].flatMap(
    ({ 0: head, 1: length, index }) => {
      try {
        return inflateSync(
          bytes.subarray(index + head.length, index + head.length + Number(length)),
        ).toString("latin1");
      } catch {
        return [];
      }
    },
  );
}

const OPERATION = /^(?:(-?[\d.]+) (-?[\d.]+) ([ml])|(h|f\*?|S))$/gm;
const SCALE = 2;

/**
 * Reads the QR codes on the pages as a telephone does: it puts the squares of one path on a grid of pixels.
 */
function codes(handout: Handout): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (const page of streams(handout).filter((one) => one.includes(" BMC\n"))) {
    let boxes: number[][] = [];
    let points: number[][] = [];
    for (const [, x, y, move, end] of page.matchAll(OPERATION)) {
      if (move === "m") points = [];
      if (move) points.push([Number(x), Number(y)]);
      else if (end === "h") boxes.push([...points.map(([px = 0]) => px), ...points.map(([, py = 0]) => py)]);
      else {
        if (boxes.length > 100)
          found.push(
            decode(
              boxes.map((box) => [
                Math.min(...box.slice(0, 4)),
                Math.max(...box.slice(0, 4)),
                Math.min(...box.slice(4)),
                Math.max(...box.slice(4)),
              ]),
            ),
          );
        boxes = [];
      }
    }
  }
  return found;
}

function decode(boxes: readonly number[][]): string | undefined {
  const [left, top] = [Math.min(...boxes.map(([x = 0]) => x)), Math.min(...boxes.map(([, , y = 0]) => y))];
  const module = Math.min(...boxes.map(([, , from = 0, to = 0]) => to - from));
  const place = (value: number, start: number): number => Math.round((value - start) / module) + 4;
  const side = (Math.max(...boxes.map(([, right = 0]) => place(right, left))) + 4) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x = 0, right = 0, y = 0, bottom = 0] of boxes) {
    for (let row = place(y, top) * SCALE; row < place(bottom, top) * SCALE; row++) {
      for (let column = place(x, left) * SCALE; column < place(right, left) * SCALE; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return jsqr(pixels, side, side)?.data;
}

test("every handout of the facts exists in every language, each with its own page", () => {
  for (const locale of locales) {
    const own = files.filter((one) => one.locale === locale);
    assert.deepEqual(own.map(({ id }) => id).sort(), Object.keys(sides).sort(), locale.id);
    for (const { id } of own) assert.ok(pageAt(`/${locale.id}/handouts/${id}/`), id);
    assert.equal(pagesOf(locale).filter(({ rest }) => /^handouts\/./.test(rest ?? "")).length, own.length);
  }
});

test("each is a small file with one sheet of letter paper, portrait or landscape", () => {
  for (const { file, id, bytes, text } of files) {
    assert.ok(text.startsWith("%PDF-1.7"), file);
    assert.ok(bytes.length <= MOST, `${file}: ${bytes.length}`);
    const pages = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(pages === (sides[id]?.pages ?? 1) && pages <= 2, file);
    const letter = text.match(/\/MediaBox \[0 0 (612 792|792 612)\]/g)?.length;
    assert.equal(letter, pages, file);
  }
});

test("a screen reader can read each: with tags, language, title and a description of the code (PDF/UA-1)", () => {
  for (const { file, locale, id, bytes, text } of files) {
    assert.match(text, /\/MarkInfo <<\s*\/Marked true/, file);
    assert.ok(text.includes(`/Lang (${locale.tag})`), file);
    assert.ok(text.includes("<pdfuaid:part>1</pdfuaid:part>"), file);
    assert.ok(bytes.toString("utf8").includes(`>${titles(locale.id)[id]?.title}</rdf:li>`), file);
    assert.match(text, /\/DisplayDocTitle true/, file);
    assert.equal(text.match(/\/S \/H1\b/g)?.length, 1, file);
    const figures = text.match(/\/S \/Figure\b/g)?.length ?? 0;
    assert.ok(figures > 0 && figures === text.match(/\/Alt /g)?.length, file);
  }
});

test("each contains its fonts and needs nothing else to print", () => {
  for (const { file, text } of files) {
    const fonts = text.match(/\/Type \/FontDescriptor\b/g)?.length ?? 0;
    assert.ok(fonts > 0 && fonts === text.match(/\/FontFile[23] /g)?.length, file);
    assert.deepEqual(
      [...new Set([...text.matchAll(/\/BaseFont \/[A-Z]+\+(\w+)/g)].map(([, name]) => name))],
      ["ReadexPro"],
      file,
    );
  }
});

test("the code on the paper opens a page of the site in the language of the paper, without a query", () => {
  for (const handout of files) {
    const found = codes(handout);
    assert.ok(found.length > 0, handout.file);
    for (const address of found) {
      assert.ok(
        address !== undefined && address.startsWith(`${origin}/${handout.locale.id}/`),
        `${handout.file}: ${address}`,
      );
      assert.doesNotMatch(address, /[?#]/);
      assert.ok(pageAt(address.slice(origin.length)), address);
    }
  }
});

test("a page leads to its PDF and gives its size", () => {
  for (const { locale, id, bytes } of files) {
    const size = new Intl.NumberFormat(locale.intl, { style: "unit", unit: "kilobyte" }).format(
      Math.ceil(bytes.length / 1000),
    );
    for (const path of [`/${locale.id}/handouts/`, `/${locale.id}/handouts/${id}/`]) {
      const page = pageAt(path) as Page;
      assert.ok(hrefs(page).includes(`/${locale.id}/handouts/${id}.pdf`), path);
      assert.ok(textOf(page.markup).includes(textOf(size)), `${path}: ${size}`);
    }
  }
});

test("the page of a handout has every number to dial that is on the paper", () => {
  for (const { locale, id, text } of files) {
    const page = pageAt(`/${locale.id}/handouts/${id}/`) as Page;
    const dialled = [
      ...new Set([...text.matchAll(/\/URI \(((?:tel|sms):[^)]*)\)/g)].map(([, href = ""]) => href)),
    ];
    assert.deepEqual(
      dialled.filter((href) => !hrefs(page).includes(href)),
      [],
      `${locale.id} ${id}`,
    );
  }
});

test("a link on paper leads to a page of the site or to a contact from the facts", () => {
  for (const { file, text } of files) {
    for (const [, href = ""] of text.matchAll(/\/URI \((https?:[^)]*)\)/g)) {
      if (href.startsWith(origin))
        assert.ok(
          pageAt(href.slice(origin.length)) ?? existsSync(DIST + href.slice(origin.length)),
          `${file}: ${href}`,
        );
      else assert.match(href, /^https:\/\/(www\.)?(cybertip|cyberaide)\.ca\//, file);
    }
  }
});
