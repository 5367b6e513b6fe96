/** Says whether Back, Forward or a reload opened the page. Then browsers fill in the earlier answers. */
export function isHistory(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return visit?.type !== "navigate";
}

/** Resets every radio button, checkbox and text field to its value in the HTML. */
export function forgetAnswers(): void {
  // A text area has no `checked`: setting it does no harm.
  for (const field of document.querySelectorAll<HTMLInputElement>("input, textarea")) {
    field.checked = field.defaultChecked;
    field.value = field.defaultValue;
  }
}
