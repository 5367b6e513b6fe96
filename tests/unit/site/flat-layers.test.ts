import assert from "node:assert/strict";
import { test } from "node:test";
import postcss from "postcss";
import { flatLayers } from "../../../deploy/flat-layers.ts";

const flat = (css: string): string =>
  postcss([flatLayers()]).process(css, { from: "test.css" }).css.replace(/\s+/g, " ").trim();

test("no layer is left, and the order of layers is told by weight: ground, parts, utilities, what stands in none", () => {
  assert.equal(flat("@layer theme, base, components, utilities;"), "");
  assert.equal(flat("@layer base { p:first-child { margin: 0 } }"), "p:where(:first-child) { margin: 0 }");
  assert.equal(flat("@layer components { .row a { color: red } }"), ".row a { color: red }");
  assert.equal(flat("@layer utilities { .hidden { display: none } }"), ".hidden:not(#\\#) { display: none }");
  assert.equal(
    flat("@media print { nav::before { content: '' } }"),
    `@media print { nav${":not(#\\#)".repeat(6)}::before { content: '' } }`,
  );
});

test("an element that carries classes of the ground weighs less than they do", () => {
  assert.equal(
    flat("@layer base { h1, h2 { font-weight: 600 } .head { color: red } }"),
    ":where(h1,h2) { font-weight: 600 } :where(.head) { color: red }",
  );
});

test("tokens keep their weight, a theme too", () => {
  assert.equal(
    flat("@layer theme { :root { --ink: #000 } } @layer base { [dir='rtl'] { --ink: #111 } }"),
    ":root { --ink: #000 } [dir='rtl'] { --ink: #111 }",
  );
});

test("a layer that nobody placed stops the build, by name", () => {
  assert.throws(
    () => flat("@layer extras { p { margin: 0 } }"),
    /deploy\/flat-layers\.ts does not know where the layer "extras" stands/,
  );
});
