import type { Page } from "@playwright/test";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

for (const locale of LOCALES) {
  test(`words of another language have its lang and direction (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const address of shared([...onePerKind(locale), "/", "/no-such-page/"], locale)) {
      await page.goto(address);
      for (const fault of await page.evaluate(foreignFaults)) broken.unless(false, `${address}: ${fault}`);
      if (address.startsWith(`/${locale.id}/`)) await expectMenu(page, broken, address);
    }
    broken.expectNothing();
  });
}

/** Expects each language of the menu under its own name. */
async function expectMenu(page: Page, broken: Broken, address: string): Promise<void> {
  const items = await page.locator(".head-languages a").evaluateAll((links) =>
    links.map((link) => ({
      lang: link.getAttribute("lang"),
      leads: link.getAttribute("hreflang"),
      name: link.textContent?.trim(),
    })),
  );
  for (const { id, tag, label } of LOCALES) {
    const item = items.find(({ name }) => name === label);
    const isHere = address.startsWith(`/${id}/`);
    broken.unless(
      isHere || (item?.lang === tag && item.leads === tag),
      `${address}: ${label} is marked ${item?.lang}, leads to ${item?.leads}`,
    );
  }
}

/**
 * Runs in the browser. Returns words in a script that their language does not use, and contradictory marks.
 */
function foreignFaults(): string[] {
  const faults: string[] = [];
  const RTL = /^(ar|fa|ur|he|ps|ckb|yi)\b/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const quoted = (text: string): string => `“${text.replace(/\s+/g, " ").trim().slice(0, 60)}”`;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const parent = node.parentElement!;
    if (!/\p{L}/u.test(text) || parent.closest("script, style, template")) continue;
    const marked = parent.closest("[lang]")?.getAttribute("lang") ?? "";
    // Names of places need no mark (WCAG 3.1.2, "proper names"). Here they are between the words of a range.
    const isRangeOfNames = parent.closest("a[href*='/a-z/']") !== null;
    if (/\p{Script=Arabic}/u.test(text) && !RTL.test(marked) && !isRangeOfNames)
      faults.push(`${quoted(text)} is marked “${marked}”`);
    // Names, addresses and abbreviations may have Latin letters on an Arabic page. A whole sentence would be
    // French or English.
    const latin =
      /\p{Script=Latin}/u.test(text) &&
      !/\p{Script=Arabic}/u.test(text) &&
      text.trim().split(/\s+/).length > 3;
    const sentence = latin && /[.?!](\s|$)/u.test(text.trim()) && !parent.closest("bdi, a[href^=http]");
    if (sentence && RTL.test(marked)) faults.push(`${quoted(text)} is marked “${marked}”`);
  }
  for (const part of document.querySelectorAll<HTMLElement>("[lang]")) {
    const tag = part.lang;
    let isTag = true;
    try {
      new Intl.Locale(tag);
    } catch {
      isTag = false;
    }
    if (!isTag) faults.push(`“${tag}” is no language`);
    const isRight = RTL.test(tag);
    // A single word gets its direction automatically. A sentence with its full stop does not.
    const isPhrase = (part.textContent ?? "").trim().split(/\s+/).length > 2;
    if (
      isPhrase &&
      isTag &&
      (getComputedStyle(part).direction === "rtl") !== isRight &&
      part.localName !== "bdi"
    ) {
      faults.push(
        `${quoted(part.textContent ?? "")} is marked “${tag}” and runs ${getComputedStyle(part).direction}`,
      );
    }
  }
  return [...new Set(faults)];
}
