import { shownClass } from "../both.ts";

/** The answers that a field offers on the page, each id with its words; none where one types. */
export function optionsOf(field: string, form: Element): (readonly [string, string])[] {
  const part = form.querySelector(`[data-field="${field}"]`);
  const cells = [
    ...(part?.querySelectorAll<HTMLInputElement>("[type=radio], [type=checkbox]:not([data-part])") ?? []),
  ];
  if (cells.length > 0)
    return cells.map((cell) => {
      const label = cell.closest("label")!;
      const own = label.querySelector(`.${shownClass(form)}`) ?? label;
      return [cell.value, own.textContent!.trim()];
    });
  return [...(part?.querySelectorAll("option") ?? [])]
    .filter(({ value }) => value !== "")
    .map(({ value, textContent }) => [value, textContent ?? value]);
}
