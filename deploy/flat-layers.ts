import type { Plugin } from "postcss";

/**
 * What stands for a cascade layer, which browsers before Chrome 99 leave out with all that is in it: specificity in its place.
 * What lays the ground weighs no more than an element; utilities more than a class, and what stands in no layer (paper) more than any rule's ids.
 */
const ABOVE: Readonly<Record<string, number>> = { theme: 0, base: -1, components: 0, utilities: 1, "": 6 };
const ID = ":not(#\\#)";
/** Tokens, which nothing else sets: they need no weight. */
const TOKENS = /^(:root)?(\[[^\]]*\])?$/;

/** Elements that carry classes of the ground's own: they must weigh less than those. */
const CLASSED = /^(a|h\d)$/;

/** Takes the layers out of a style sheet, and leaves their order. Pages pay for every byte of it: no banner stays either. */
export const flatLayers = (): Plugin => ({
  postcssPlugin: "flat-layers",
  Once(root) {
    root.walkRules((rule) => {
      let name = "";
      for (let at = rule.parent; at && at.type !== "root"; at = at.parent as typeof at) {
        if (at.type !== "atrule" || !("name" in at)) continue;
        if (at.name.endsWith("keyframes")) return;
        if (at.name === "layer") name = at.params;
      }
      const above = ABOVE[name];
      if (above === undefined)
        throw rule.error(`deploy/flat-layers.ts does not know where the layer "${name}" stands`);
      if (above === 0) return;
      rule.selectors = rule.selectors.map((selector) => weighed(selector, above));
      // `:where(h1),:where(h2)` as `:where(h1,h2)`: pages pay for every byte.
      rule.selector = rule.selector.replace(/(?<=:where\(h\d)\),\s*:where\((?=h\d\))/g, ",");
    });
    root.walkAtRules(
      "layer",
      (layer) => void (layer.nodes ? layer.replaceWith(layer.nodes) : layer.remove()),
    );
    root.walkComments((comment) => void comment.remove());
  },
});

/**
 * A selector with more weight, or less.
 *
 * @param above ids that it weighs more than its own; below 0, it weighs no more than its element
 * @example weighed("a:hover::before", -1) // "a:where(:hover)::before"
 */
function weighed(selector: string, above: number): string {
  const [, element = "", rest = "", pseudo = ""] =
    /^([a-z][a-z0-9]*)?(.*?)((?:::|:before|:after).*)?$/s.exec(selector) ?? [];
  if (TOKENS.test(selector)) return selector;
  if (above > 0) return element + rest + ID.repeat(above) + pseudo;
  if (CLASSED.test(selector)) return `:where(${selector})`;
  return element + (rest === "" || rest === "*" ? rest : `:where(${rest})`) + pseudo;
}
