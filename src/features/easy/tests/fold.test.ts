import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const [, table = ""] =
  /#let places = \((.*)\)/.exec(readFileSync("src/features/handouts/easy.typ", "utf8")) ?? [];
/** Column and row of each book page on the sheet, four by two. The pages in the upper row are upside down. */
const places = [...table.matchAll(/\((\d), (\d)\)/g)].map(([, column, row]) => [Number(column), Number(row)]);
const pageAt = (column: number, row: number): number =>
  places.findIndex(([c, r]) => c === column && r === row) + 1;

test("a sheet folded around its one cut is a book with its pages in order", () => {
  assert.equal(places.length, 8);
  // Pages back to back: the ends share the long fold, the middle pages share the cut.
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
  // Facing pages when the book is open, read from left to right. For the upper row, turn the sheet.
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
