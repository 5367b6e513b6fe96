import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "astro/zod";
import { Problems } from "../problems.ts";
import { readCsv, readYaml, readYamlFolder, readYamlMap } from "../read.ts";
import { changed, said } from "./fixture.ts";

const Door = z.strictObject({ id: z.string(), number: z.string().regex(/^\+1\d{10}$/, "ten digits") });
const Town = z.strictObject({ id: z.string(), name: z.string().min(1), door: z.string() });
const Page = z.strictObject({ door: z.string() });
const DOOR = "facts/doors/north.yaml";

const door = (root: string) => said((problems) => readYaml(root, DOOR, Door, problems));
const doors = (root: string) => said((problems) => readYamlFolder(root, "facts/doors", Door, problems));
const pages = (root: string) => said((problems) => readYamlMap(root, "facts/pages.yaml", Page, problems));
const towns = (root: string) => said((problems) => readCsv(root, "facts/towns.csv", Town, problems));

/** Returns the problems after one change in one file. */
type Mistake = readonly [title: string, read: () => string[], says: string];

const add = (more: string) => (text: string) => text + more;
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

const MISTAKES: readonly Mistake[] = [
  [
    "a file that is not there",
    () => door(changed(DOOR, () => undefined)),
    `${DOOR}: : file not found or unreadable`,
  ],
  [
    "a field that nobody knows",
    () => door(changed(DOOR, add("colour: red\n"))),
    `${DOOR}: colour: unknown field`,
  ],
  [
    "a field that is left out",
    () => door(changed(DOOR, swap("number:", "# number:"))),
    `${DOOR}: number: is missing (string)`,
  ],
  [
    "a value that YAML reads as a number",
    () => door(changed(DOOR, swap('"+15145550101"', "5145550101"))),
    `${DOOR}: number: is a number, and text is expected: put it in quotes`,
  ],
  [
    "a telephone number with its sign, which YAML reads as a number too",
    () => door(changed(DOOR, swap('"+15145550101"', "+15145550101"))),
    `${DOOR}: number: is a number, and text is expected: put it in quotes`,
  ],
  [
    "a number where there may be one text or several",
    () =>
      said((problems) =>
        readYaml(
          changed(DOOR, swap('"+15145550101"', "911")),
          DOOR,
          z.object({ number: z.union([z.string(), z.strictObject({ all: z.string() })]) }),
          problems,
        ),
      ),
    `${DOOR}: number: is a number, and text is expected: put it in quotes`,
  ],
  [
    "a number with a digit too few",
    () => door(changed(DOOR, swap("0101", "010"))),
    `${DOOR}: number: ten digits`,
  ],
  [
    "a field that stands twice, with its line",
    () => door(changed(DOOR, add("id: north\n"))),
    `${DOOR}: line 3: Map keys must be unique at line 3, column 1:`,
  ],
  [
    "an id that differs from the name of its file",
    () => doors(changed(DOOR, swap("id: north", "id: nord"))),
    `${DOOR}: id: is "nord" but the file is north.yaml`,
  ],
  [
    "a wrong entry of a map, under its own key",
    () => pages(changed("facts/pages.yaml", swap("second: { door: south }", "second: { door: 2 }"))),
    "facts/pages.yaml: second.door: is a number, and text is expected: put it in quotes",
  ],
  [
    "a wrong cell of a table, with its row",
    () => towns(changed("facts/towns.csv", swap("Ici", ""))),
    "facts/towns.csv: row 2: name: Too small: expected string to have >=1 characters",
  ],
  [
    "an unknown column of a table",
    () => towns(changed("facts/towns.csv", swap("door", "gate"))),
    "facts/towns.csv: row 1: unknown column gate",
  ],
  [
    "a missing column of a table",
    () => towns(changed("facts/towns.csv", swap("door", "gate"))),
    "facts/towns.csv: row 1: column door is missing",
  ],
];

describe("what is wrong in a file of facts is named with file and field", () => {
  for (const [title, read, says] of MISTAKES)
    test(title, () => assert.ok(read().includes(says), read().join("\n") || "nothing was said"));
});

test("a missing folder is named", () => {
  assert.deepEqual(
    said((problems) => readYamlFolder(changed(), "facts/windows", Door, problems)),
    ["facts/windows: : folder not found"],
  );
});

test("correct files load in the order of their names, keys and rows", () => {
  const root = changed();
  const problems = new Problems();
  assert.deepEqual([...readYamlFolder(root, "facts/doors", Door, problems).keys()], ["north", "south"]);
  assert.deepEqual([...readYamlMap(root, "facts/pages.yaml", Page, problems).keys()], ["first", "second"]);
  assert.deepEqual(
    readCsv(root, "facts/towns.csv", Town, problems).map(({ name }) => name),
    ["Ici", "Là-bas, en haut"],
  );
  assert.deepEqual(problems.list, []);
});

test("a wrong entry does not stop the others from loading", () => {
  const root = changed("facts/pages.yaml", swap("first: { door: north }", "first: { door: 1 }"));
  const problems = new Problems();
  assert.deepEqual([...readYamlMap(root, "facts/pages.yaml", Page, problems).keys()], ["second"]);
  assert.equal(problems.list.length, 1);
});
