import type { Locator, Page, Request } from "@playwright/test";
import { facts } from "../../../src/site/site.ts";

/** A parent tells of a threat, in words that no file of the site has; they name the day on which it ends. */
export const PARENT: Readonly<Record<string, { readonly typed: string; readonly day: string }>> = {
  ar: { typed: "رجل يهدد ابني بنشر صوره غدا إذا لم ندفع", day: "غدا" },
  fr: { typed: "un homme menace mon fils de publier ses photos vendredi", day: "vendredi" },
  en: { typed: "a man threatens to post my daughter pictures tomorrow if she does not pay", day: "tomorrow" },
};
/** The situation of that threat. */
export const THREAT = facts().situations.get("threatened-with-images")!;

/** What people in danger type, in the language of the page or in another. */
export const KNIFE = ["il a un couteau", "he has a knife", "معه سكين"];
export const DYING = ["je ne veux plus vivre", "i wanna kms", "تعبت من حياتي"];
/** A text with a danger that only the ear hears, and with a name that words find at once. */
export const BY_EAR: Readonly<Record<string, string>> = {
  ar: "مونتريال سيأخذها الليلة من البيت",
  fr: "il l’emmène en ce moment, granby",
  en: "he is on his way to take her, granby",
};
/** Whether to pay, in the words of someone who is being blackmailed. */
export const ASKS: Readonly<Record<string, string>> = {
  ar: "رجل يهدد ابني بنشر صوره غدا إذا لم ندفع",
  fr: "je dois tu payer le gars qui me fait chanter",
  en: "a guy threatens to post my pics unless i pay him money",
};
/** Words of no language. */
export const NONSENSE = "qqxyzzqq";

export const EMERGENCY = facts().everywhere.emergency;
/** The number of the line for thoughts of suicide, by call or by text. */
export const crisis = (type: "phone" | "sms"): string =>
  facts()
    .services.get(facts().plan.services.crisis)!
    .channels.find((channel) => channel.type === type)!.value;

/** Returns the telephone of a service of the plans. */
export function phoneOf(role: "young" | "anyone"): string {
  const id = facts().plan.services[role];
  return facts()
    .services.get(id)!
    .channels.find(({ type }) => type === "phone")!.value;
}

/** The parts of the box for told sentences. */
export interface Tell {
  readonly field: Locator;
  readonly answer: Locator;
  /** The numbers above all else. */
  readonly danger: Locator;
  readonly title: Locator;
  readonly rows: Locator;
  readonly clear: Locator;
  /** What the eye reads while something is missing. */
  readonly wait: Locator;
  /** What a screen reader hears. */
  readonly status: Locator;
}

export function tell(page: Page): Tell {
  const answer = page.locator(".tell-answer");
  return {
    field: page.locator("#tell"),
    answer,
    danger: answer.locator("[data-urgent]"),
    title: answer.locator("h2"),
    rows: answer.locator(".tell-rows a"),
    clear: page.locator(".tell-clear"),
    wait: page.locator(".tell-status"),
    status: page.locator("tell-box [role=status]"),
  };
}

/** Records what goes wrong in a page without being seen: errors, lines of the console, dialogs. */
export function faults(page: Page): string[] {
  const all: string[] = [];
  page.on("pageerror", ({ message }) => all.push(message));
  page.on("dialog", (dialog) => all.push(`a dialog: ${dialog.message()}`));
  page.on("console", (message) => {
    if (message.type() === "error") all.push(message.text());
  });
  return all;
}

/** Holds a kind of file back until the returned function is called. */
export async function hold(page: Page, files: string): Promise<() => void> {
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(files, (route) => held.then(() => route.continue()));
  return () => come();
}

/** Returns the path of a request below `/find/`, undefined for any other. */
export function findPath(request: Request): string | undefined {
  const { pathname, search, hash } = new URL(request.url());
  return pathname.startsWith("/find/") ? pathname + search + hash : undefined;
}

/** Opens a page with the box and waits until it has everything that it loads on first focus. */
export async function openReady(page: Page, address: string): Promise<Tell> {
  const parts = tell(page);
  await page.goto(address);
  const files = ["ear", "questions"].map((file) => page.waitForResponse(`**/find/${file}-*`));
  await parts.field.focus();
  for (const file of files) await (await file).finished();
  return parts;
}
