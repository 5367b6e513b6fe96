import assert from "node:assert/strict";
import { test } from "node:test";
import { treeOf } from "../../../deploy/tree.ts";

test("what stands in a page is the same as data: text as it is read, attributes, what is inside", () => {
  assert.deepEqual(treeOf(`<p class="a" hidden>A &amp; <b title="&quot;1&#39;">b</b>\u00a0c</p>&lt;d&gt;`), [
    ["p", { class: "a", hidden: "" }, "A & ", ["b", { title: `"1'` }, "b"], "\u00a0c"],
    "<d>",
  ]);
  assert.deepEqual(treeOf(`<ul><li>1<br>2</li><li><input type="radio" checked></li></ul>`), [
    ["ul", {}, ["li", {}, "1", ["br", {}], "2"], ["li", {}, ["input", { type: "radio", checked: "" }]]],
  ]);
});

test("no script is among it", () => {
  assert.deepEqual(treeOf(`<p>a</p><script type="module" src="/a.js"></script><!-- b -->`), [["p", {}, "a"]]);
});

test("a letter written by a name that is not known stops the build", () => {
  assert.throws(() => treeOf("<p>&hellip;</p>"), /hellip/);
});
