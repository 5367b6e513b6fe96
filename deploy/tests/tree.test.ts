import assert from "node:assert/strict";
import { test } from "node:test";
import { treeOf } from "../tree.ts";

test("HTML becomes a data tree: decoded text, attributes and children", () => {
  assert.deepEqual(treeOf(`<p class="a" hidden>A &amp; <b title="&quot;1&#39;">b</b>\u00a0c</p>&lt;d&gt;`), [
    ["p", { class: "a", hidden: "" }, "A & ", ["b", { title: `"1'` }, "b"], "\u00a0c"],
    "<d>",
  ]);
  assert.deepEqual(treeOf(`<ul><li>1<br>2</li><li><input type="radio" checked></li></ul>`), [
    ["ul", {}, ["li", {}, "1", ["br", {}], "2"], ["li", {}, ["input", { type: "radio", checked: "" }]]],
  ]);
});

test("the tree has no scripts", () => {
  assert.deepEqual(treeOf(`<p>a</p><script type="module" src="/a.js"></script><!-- b -->`), [["p", {}, "a"]]);
});

test("an unknown character entity stops the build", () => {
  assert.throws(() => treeOf("<p>&hellip;</p>"), /hellip/);
});
