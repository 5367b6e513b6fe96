import type { SheetIsland, ToldSaid } from "../island.rules.ts";
import { roleAfter, rolesOf, type HeardLine } from "./line.client.ts";
import { shownValue } from "./shown-value.client.ts";
import { both } from "../both.client.ts";

interface Drawn {
  readonly item: HTMLElement;
  readonly key: string;
}
const drawn = new WeakMap<HeardLine, Drawn>();

/**
 * Something found in the story: the question whose it is, the words it comes from, and an answer for each thing that it
 * may be. It is drawn again only when these have changed.
 *
 * @param choose called with the answer; "" when it was taken back
 */
export function drawLine(
  line: HeardLine,
  form: Element,
  island: SheetIsland,
  said: ToldSaid,
  choose: (line: HeardLine, role: string) => void,
): HTMLElement {
  const { kind, value, roles, around, words } = line.heard;
  const shown = shownValue(line.heard, form, island, said.asks);
  const key = JSON.stringify([shown, words, around]);
  const known = drawn.get(line);
  const isSame = known?.key === key && form.contains(known.item);
  const item = isSame ? known.item : document.createElement("li");
  if (!isSame) {
    item.className = "py-2 hairline";
    const group = document.createElement("fieldset");
    group.append(
      head(said.asks[kind] ?? "", shown),
      source(line.heard),
      answers(line, roles, island, said, choose),
    );
    item.append(group);
    drawn.set(line, { item, key });
  }
  Object.assign(item.dataset, { kind, value, role: line.role });
  for (const box of item.querySelectorAll("input")) box.checked = rolesOf(line).includes(box.value);
  return item;
}

/** @param question with {{value}} where the value stands */
function head(question: string, shown: string): HTMLElement {
  const legend = document.createElement("legend");
  const [before = "", behind = ""] = question.split("{{value}}");
  const value = document.createElement("bdi");
  value.className = "font-semibold wrap-anywhere";
  value.textContent = shown;
  legend.append(before, value, behind);
  return legend;
}

/** The words within their sentence, marked. */
function source({ words, around: [before, behind] }: HeardLine["heard"]): HTMLElement {
  const quote = document.createElement("q");
  quote.className = "block text-small wrap-anywhere text-quiet";
  quote.dir = "auto";
  const mark = document.createElement("mark");
  mark.className = "bg-lamp text-ink";
  mark.textContent = words;
  quote.append(before, mark, behind);
  return quote;
}

function answers(
  line: HeardLine,
  roles: readonly string[],
  island: SheetIsland,
  said: ToldSaid,
  choose: (line: HeardLine, role: string) => void,
): HTMLElement {
  const cells = document.createElement("div");
  cells.className = "picks";
  const together = roles.filter((role) => island.sheet.heard[role]?.together);
  cells.append(
    ...roles.map((role) => {
      const label = document.createElement("label");
      label.className = "pick";
      const hidden = island.sheet.heard[role]?.notFor;
      if (hidden) label.dataset.notFor = hidden.join(" ");
      const box = document.createElement("input");
      Object.assign(box, { type: "checkbox", value: role, autocomplete: "off" });
      box.addEventListener("change", (event) => {
        event.stopPropagation();
        choose(line, roleAfter(line, role, box.checked, together));
      });
      const name = document.createElement("span");
      name.append(...both(said.heard[role]));
      label.append(box, name);
      return label;
    }),
  );
  return cells;
}
