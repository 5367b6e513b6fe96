// A second checker next to axe: IBM's, with other rules (names of groups, landmarks, hidden labels).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { drawn } from "../../shared/sample.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, openFolds, shared, test } from "../support.ts";

const ENGINE = readFileSync(
  fileURLToPath(import.meta.resolve("accessibility-checker-engine/ace.js")),
  "utf8",
);

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly html: string;
}

/** Findings of the checker that are not faults, with the reason. */
const EXCEPTIONS: readonly { readonly rule: string; readonly html: RegExp; readonly why: string }[] = [
  {
    rule: "aria_content_in_landmark",
    html: /^<a href="#content" class="skip">/,
    why: "The link that skips the bar comes before every landmark: inside one it would no longer be the first thing that is read.",
  },
  {
    rule: "fieldset_label_valid",
    html: /^<fieldset class="date">/,
    why: "The sheet asks when a person saw an account, and when they saw a place. The groups have their own headings and use the same words.",
  },
];

const LOOKS: readonly (readonly [name: string, media: Parameters<Page["emulateMedia"]>[0], width: number])[] =
  [
    ["light", {}, 360],
    ["light on a wide screen", {}, 1280],
    ["dark", { colorScheme: "dark" }, 360],
    ["forced colours", { forcedColors: "active" }, 360],
  ];

for (const locale of LOCALES) {
  for (const [name, media, width] of drawn(LOOKS, LOCALES.indexOf(locale))) {
    test(
      `IBM's checker finds nothing on any kind of page (${locale.id}, ${name})`,
      { tag: "@weekly" },
      async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(media);
        const broken = new Broken();
        for (const address of shared(
          [...onePerKind(locale), `/${locale.id}/no-such-page/`, "/"],
          locale,
          0,
          2,
        )) {
          await page.goto(address);
          for (const { rule, message, html } of await findings(page)) {
            const isKnown = EXCEPTIONS.some((one) => one.rule === rule && one.html.test(html));
            broken.unless(isKnown, `${rule} on ${address}: ${message} ${html}`);
          }
        }
        broken.expectNothing();
      },
    );
  }
}

/** Returns the certain faults. It ignores what the checker asks a person to look at. */
async function findings(page: Page): Promise<Finding[]> {
  // The checker thinks that words in a closed fold are always hidden.
  await openFolds(page);
  // The policy of the page blocks scripts, but not the code that a test evaluates.
  await page.evaluate(`${ENGINE}; globalThis.ace = ace; undefined`);
  return page.evaluate(async () => {
    const { Checker } = (
      globalThis as unknown as {
        ace: { Checker: new () => { check(of: Document, rules: string[]): Promise<{ results: Result[] }> } };
      }
    ).ace;
    interface Result {
      readonly ruleId: string;
      readonly value: readonly [string, string];
      readonly message: string;
      readonly snippet: string;
    }
    const { results } = await new Checker().check(document, ["IBM_Accessibility"]);
    return results
      .filter(({ value: [kind, verdict] }) => kind === "VIOLATION" && verdict === "FAIL")
      .map(({ ruleId, message, snippet }) => ({ rule: ruleId, message, html: snippet.slice(0, 160) }));
  });
}
