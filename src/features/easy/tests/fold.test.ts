import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const [, table = ""] =
  /#let places = \((.*)\)/.exec(readFileSync("src/features/handouts/easy.typ", "utf8")) ?? [];
/** Column and row of each page of the book on its sheet, four by two; the upper row stands on its head. */
const places = [...table.matchAll(/\((\d), (\d)\)/g)].map(([, column, row]) => [Number(column), Number(row)]);
const pageAt = (column: number, row: number): number =>
  places.findIndex(([c, r]) => c === column && r === row) + 1;

test("a sheet folded around its one cut is a book whose pages follow one another", () => {
  assert.equal(places.length, 8);
  // Back to back: the ends over the long fold, the middle over the cut.
  const leaves = [
    [pageAt(3, 0), pageAt(3, 1)],
    [pageAt(1, 0), pageAt(2, 0)],
    [pageAt(0, 0), pageAt(0, 1)],
    [pageAt(1, 1), pageAt(2, 1)],
  ].map((leaf) => leaf.sort((a, b) => a - b));
  assert.deepEqual(leaves, [
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
  // Open: what faces each other is read from left to right, in the upper row with the sheet turned.
  const facing = [
    [pageAt(3, 0), pageAt(2, 0)],
    [pageAt(1, 0), pageAt(0, 0)],
    [pageAt(0, 1), pageAt(1, 1)],
    [pageAt(2, 1), pageAt(3, 1)],
  ];
  assert.deepEqual(facing, [
    [2, 3],
    [4, 5],
    [6, 7],
    [8, 1],
  ]);
});
