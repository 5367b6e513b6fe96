import type { FindIndex } from "./wire.rules.ts";

export type Values = Readonly<Record<string, string | Node>>;
/** A sentence of the box; a text put into it keeps its own direction, a node is put in as it is. `count` chooses the plural form. */
export type Say = (key: string, values?: Values, count?: number) => DocumentFragment;

/** The sentences of one language. What was typed goes in as text, never as markup. */
export function speaker({ words, intl }: Pick<FindIndex, "words" | "intl">): Say {
  const plural = new Intl.PluralRules(intl);
  return (key, values = {}, count) => {
    const form = count === undefined ? key : `${key}_${plural.select(count)}`;
    const all: Values = count === undefined ? values : { ...values, count: String(count) };
    const sentence = document.createDocumentFragment();
    for (const [at, part] of (words[form] ?? "").split(/{{(\w+)}}/).entries()) {
      const value = at % 2 === 0 ? undefined : (all[part] ?? "");
      sentence.append(value === undefined ? part : typeof value === "string" ? isolated(value) : value);
    }
    return sentence;
  };
}

/** Text or a node in a direction of its own, whatever stands around it and whatever marks it holds. */
export function isolated(value: string | Node): HTMLElement {
  return element("bdi", "", value);
}

/** An element with a class and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** A link; those that leave the site say nothing of where they come from. */
export function link(href: string, className: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const made = element("a", className, ...content);
  made.href = href;
  if (/^https?:/.test(href)) made.rel = "noreferrer";
  return made;
}

/** The link that calls a number as it is shown: ten digits are dialled with the country's 1. */
export function call(shown: string, className: string): HTMLAnchorElement {
  const digits = shown.replace(/\D/g, "");
  const dialled = digits.length === 10 ? `+1${digits}` : digits.length === 11 ? `+${digits}` : digits;
  return link(`tel:${dialled}`, className, element("bdi", "number", shown));
}
