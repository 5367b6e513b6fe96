/** Whether the page was reached by Back, Forward or a reload, when browsers fill in what was answered before. */
export function isHistory(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return visit?.type !== "navigate";
}

/** Puts every radio button, box and text field back as the page was written. */
export function forgetAnswers(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)) field.checked = field.defaultChecked;
    else field.value = field.defaultValue;
  }
}
