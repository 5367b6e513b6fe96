import { asDate, asList, type Answer } from "../../../domain/sheet/answers.ts";
import { placeOf } from "../../../domain/sheet/heard/answers.ts";
import type { SheetIsland } from "../../../domain/sheet/island.ts";
import { both, shownClass } from "../both.ts";
import type { HeardLine, LineActs } from "./line.ts";
import { optionsOf } from "./options.ts";

/** A detail being changed: what it is taken for, where it may be several things, and its value. */
export function editor(
  line: HeardLine,
  roles: readonly string[],
  form: Element,
  island: SheetIsland,
  change: LineActs["change"],
): HTMLElement {
  const part = document.createElement("div");
  part.className = "ask grid w-full gap-2 ps-9";
  part.dataset.edit = "";
  const name = plainName(island, line.role, form);
  const role =
    roles.length > 1
      ? choice(
          roles.map((id) => [id, plainName(island, id, form)]),
          line.role,
          name,
        )
      : undefined;
  const { controls, read } = value(line, form, island, name);
  const keep = document.createElement("button");
  keep.type = "button";
  keep.className = "text-button";
  keep.textContent = island.say.keep;
  keep.addEventListener("click", () => change(line, role?.value ?? line.role, read()));
  part.append(...(role ? [role] : []), ...controls, keep);
  // What is typed here is no answer of the sheet yet.
  for (const type of ["input", "change"]) part.addEventListener(type, (event) => event.stopPropagation());
  return part;
}

interface Editing {
  readonly controls: readonly HTMLElement[];
  read(): Answer;
}

function value({ answer, role }: HeardLine, form: Element, { sheet }: SheetIsland, name: string): Editing {
  const { field = "" } = sheet.heard[role] ?? {};
  const place = placeOf(field, sheet);
  if (place?.kind === "date-about") return days(asDate(answer), name);
  const options = optionsOf(field, form);
  const [first = ""] = asList(answer);
  if (options.length > 0) {
    const list = choice(options, first, name);
    return { controls: [list], read: () => (place?.kind === "choices" ? [list.value] : list.value) };
  }
  const text = input("text", asList(answer).join("; "), name);
  return { controls: [text], read: () => text.value };
}

function days({ day, time, words }: ReturnType<typeof asDate>, name: string): Editing {
  const [date, clock, said] = [
    input("date", day, name),
    input("time", time, name),
    input("text", words, name),
  ];
  const shown = words !== "" && day === "" ? [said] : [date, clock];
  return {
    controls: shown,
    read: () => ({ day: date.value, time: clock.value, zone: "", about: false, words: said.value }),
  };
}

function plainName({ heard }: SheetIsland, role: string, form: Element): string {
  const part = document.createElement("span");
  part.append(...both(heard[role]));
  return (part.querySelector(`.${shownClass(form)}`) ?? part).textContent ?? role;
}

function choice(
  options: readonly (readonly [string, string])[],
  chosen: string,
  name: string,
): HTMLSelectElement {
  const list = document.createElement("select");
  list.setAttribute("aria-label", name);
  list.autocomplete = "off";
  for (const [id, words] of options) list.add(new Option(words, id, false, id === chosen));
  return list;
}

function input(type: string, text: string, name: string): HTMLInputElement {
  const field = document.createElement("input");
  Object.assign(field, { type, value: text, autocomplete: "off", spellcheck: false, dir: "auto" });
  field.setAttribute("aria-label", name);
  field.autocapitalize = "none";
  return field;
}
