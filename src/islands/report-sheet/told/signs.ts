import { asList } from "../../../domain/sheet/answers.ts";
import type { Heard } from "../../../domain/sheet/heard/heard.ts";

/** Which line stands beside the story for a detail that cannot wait. */
function signOf({ kind, answer }: Heard): string | undefined {
  const [said = ""] = asList(answer);
  if (kind === "suicidal" || (kind === "threat" && said === "hurt-oneself")) return "suicide";
  if (kind === "weapon" || (kind === "meeting" && said === "within-a-day")) return "danger";
  if (kind === "threat" && said === "hurt") return "danger";
  return kind === "image_held" && said === "yes" ? "held" : undefined;
}

/** Brings 911, 9-8-8 or what to do with a picture beside the story at once, before anything is confirmed. */
export function showSigns(form: Element, found: readonly Heard[]): void {
  const signs = new Set(found.map(signOf));
  for (const line of form.querySelectorAll<HTMLElement>("[data-sign]"))
    line.hidden = !signs.has(line.dataset.sign);
}
