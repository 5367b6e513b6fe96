import type { Heard } from "../heard/heard.rules.ts";
import type { SheetIsland } from "../island.rules.ts";

/** What would be written, in the language of the page: an age in years, an app by its name. */
export function shownValue(
  { answer, kind, words }: Heard,
  form: Element,
  { intl }: Pick<SheetIsland, "intl">,
): string {
  if (kind === "age") return years(Number(answer), intl);
  if (kind !== "app") return typeof answer === "string" ? answer : words;
  const options = form.querySelectorAll<HTMLOptionElement>('[data-field="account-platform"] option');
  const option = [...options].find(({ value }) => value === answer && value !== "other");
  return option?.text ?? words;
}

function years(count: number, intl: string): string {
  return new Intl.NumberFormat(intl, { style: "unit", unit: "year", unitDisplay: "long" }).format(count);
}
