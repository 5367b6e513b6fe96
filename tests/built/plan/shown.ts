import type { Deed, PlanText } from "../../shared/plan-words.ts";
import { treeOf, type Element, type Node } from "../../golden/tree.ts";
import type { Page } from "../site.ts";
import type { Hides } from "./hiding.ts";

/** Returns the element of the plan in a page. @throws Error when there is none */
export function planIn({ markup }: Page): Element {
  const [plan] = /<article class="plan">[\s\S]*?<\/article>/.exec(markup) ?? [];
  if (plan === undefined) throw new Error("no plan");
  return treeOf(plan);
}

type Test = (element: Element) => boolean;
const isA =
  (name: string): Test =>
  (element) =>
    element.name === name;
export const has =
  (wanted: string): Test =>
  ({ attributes: { class: names = "" } }) =>
    // Most elements do not have the name, so this splits only the others into names.
    names.includes(wanted) && names.split(" ").includes(wanted);
const INLINE = new Set(["a", "b", "bdi", "em", "i", "small", "span", "strong"]);

/** A page of a plan for its reader, with some parts hidden. */
export class Shown {
  readonly #plan: Element;
  readonly #hides: Hides;

  constructor(plan: Element, hides: Hides) {
    this.#plan = plan;
    this.#hides = hides;
  }

  /** Returns the visible elements in order. It does not search inside a match. */
  all(test: Test, within: Element = this.#plan): Element[] {
    return within.inside.flatMap((node) => {
      if (typeof node === "string" || this.#hides(node)) return [];
      return test(node) ? [node] : this.all(test, node);
    });
  }

  /** Returns the visible text of an element, as one line. @param without parts to leave out */
  text(element: Element, without: Test = () => false): string {
    const read = (node: Node): string => {
      if (typeof node === "string") return node;
      if (this.#hides(node) || without(node)) return "";
      const inside = node.inside.map(read).join("");
      return INLINE.has(node.name) ? inside : ` ${inside} `;
    };
    return read(element).replace(/\s+/g, " ").trim();
  }

  /** Returns the link targets in an element. */
  hrefs(element: Element): string[] {
    return this.all(isA("a"), element).map(({ attributes }) => attributes["href"] ?? "");
  }

  /** Returns the text of all parts. */
  plan(): PlanText {
    const inside = (section: string, test: Test): Element[] =>
      this.all(has(section)).flatMap((one) => this.all(test, one));
    const texts = (elements: readonly Element[]): string[] => elements.map((one) => this.text(one));
    const first = this.all(has("first"));
    const deed =
      (title: Test) =>
      (element: Element): Deed => ({
        text: this.all(title, element)
          .map((one) => this.text(one))
          .join(" "),
        ways: this.hrefs(element),
      });
    // What people ask has its own tests.
    const asked = new Set(this.all(has("asked")).flatMap((one) => this.all(isA("details"), one)));
    const folds = this.all(isA("details")).filter(
      (one) => has("fold-line")(one) && !has("small")(one) && !asked.has(one),
    );
    const named = folds.filter((one) => this.all(isA("fieldset"), one).length === 0);
    const [more] = named;
    return {
      guard: texts(inside("guard", (one) => has("small")(one))),
      acts: first
        .flatMap((one) => this.all(isA("ul"), one))
        .flatMap((list) => this.all(isA("li"), list))
        // The numbers of other countries next to an act have their own tests.
        .map((one) => ({ text: this.text(one, has("there")), ways: this.hrefs(one) })),
      body: inside("first", has("door")).map(deed(has("imperatives"))),
      labels: texts(inside("first", has("case-name"))),
      beside: texts(inside("first", has("beside"))),
      lines: first
        .flatMap((one) =>
          this.all((part) => (isA("div")(part) || isA("details")(part)) && has("small")(part), one),
        )
        // The numbers of other countries next to a line have their own tests.
        .map((one) => this.text(one, has("there"))),
      still: texts(inside("then", has("py-2"))),
      then: inside("then", has("step")).map((step) =>
        deed((one) => has("step-title")(one) || (has("small")(one) && one === step.inside.find(isElement)))(
          step,
        ),
      ),
      avoid: texts(inside("avoid", isA("li"))),
      talk: inside("talks", has("step")).map(deed(isA("h3"))),
      folds: named.flatMap((one) => texts(this.all(isA("summary"), one))),
      more: more ? texts(this.all(isA("ul"), more).flatMap((list) => this.all(isA("li"), list))) : [],
    };
  }
}

const isElement = (node: Node): node is Element => typeof node !== "string";
