/** Whether the page was reached by Back, Forward or a reload, when browsers fill in what was answered before. */
export function isHistory(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return visit?.type !== "navigate";
}

/** Puts every radio button, box and text field back as the page was written. */
export function forgetAnswers(): void {
  // A text area has no `checked`; setting it does no harm.
  for (const field of document.querySelectorAll<HTMLInputElement>("input, textarea")) {
    field.checked = field.defaultChecked;
    field.value = field.defaultValue;
  }
}
