import { facts, locales, siteIn } from "../../src/site/site.ts";
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pathOf } from "../../src/core/facts/addresses.ts";
import { drawn, SAID } from "../shared/sample.ts";
import { newProfile, openWatch, type Profile, type Watch } from "./profile.ts";
import { openSite, out, type Site } from "./site.ts";
import { seen, until, type Engine } from "./tab.ts";

/** Words that are on no page: one for the sheet, and one for a control page that stores it. */
const [TYPED, KEPT] = ["zzqxsecret", "zzqxcontrol"];
const TOLD = `${TYPED} i am 14, i live in laval, he wants 300 $`;
const STATUS = 'performance.getEntriesByType("navigation")[0].responseStatus';
const situations = [...facts().situations.values()];

/** A kind of browser that visitors use: a new profile, with its default services. */
export interface Kind {
  readonly name: string;
  /**
   * Opens the browser.
   *
   * @param formsAt address of a server that replaces the one that Chromium asks about forms
   */
  open(folder: string, watch: Watch, formsAt: string): Promise<Engine>;
  /** Hosts that the browser also contacts with an empty page. They learn nothing about the site. */
  readonly own: RegExp;
  /** Whether the browser asks its maker about forms. */
  readonly asksOfForms: boolean;
}

/**
 * Defines tests of what a browser itself sends and stores about a visit, besides the requests of the pages.
 */
export function tellsNobody({ name, open, own, asksOfForms }: Kind): void {
  describe(`${name}: what it sends and stores`, () => {
    let site: Site;
    let watch: Watch;
    let forms: Watch;
    let profile: Profile;
    before(async () => {
      console.log(SAID);
      [site, watch, forms, profile] = [await openSite(), await openWatch(), await openWatch(), newProfile()];
    });
    after(() => {
      for (const one of [site, watch, forms]) one?.close();
      profile?.remove();
    });

    for (const { id } of drawn(locales(), name.length)) {
      test(`${name}: 5. Stores nothing: the browser tells nobody about a visit, and its folder has no typed word (${id})`, async () => {
        const { tab, close } = await open(profile.folder, watch, forms.address);
        try {
          const arrive = async (url: string): Promise<void> => {
            await tab.open(url);
            await until(
              tab,
              `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`,
            );
            // With a moved page, the test would miss its forms.
            assert.equal(await tab.read(STATUS), 200, url);
          };
          for (const { slug } of situations.slice(0, 3)) {
            await arrive(`${site.origin}/${id}/${slug}/c/`);
            await tab.read(
              'document.querySelectorAll(".answers details").forEach((one) => (one.open = true))',
            );
            await tab.tap(".answers label");
          }
          for (const path of [
            "",
            `${pathOf(siteIn(id), "take-down")}/`,
            "services/",
            "platforms/",
            "police/",
          ])
            await arrive(`${site.origin}/${id}/${path}`);
          await arrive(`${site.origin}/${id}/`);
          await tab.type("#tell", TYPED);
          await until(tab, seen(".tell-answer a"));
          await arrive(`${site.origin}/${id}/police/`);
          await tab.type(".find-field", TYPED);
          await until(tab, 'document.querySelector(".find-status").textContent');
          await arrive(`${site.origin}/${id}/sheet/`);
          await until(tab, 'customElements.get("report-sheet")');
          await tab.type("#words", TOLD);
          await until(tab, 'document.querySelectorAll("[data-heard] li").length === 3');
          await tab.tap("[data-field=safe] label:has([value=yes])");
          await tab.tap("[data-heard] input[value=town]");
          await until(tab, `document.querySelector("[data-out]").textContent.includes("TOWN=Laval")`);
          for (const done of ["copy", "save"]) await tab.tap(`[data-do=${done}]`);
          await until(tab, seen("[data-status]:not(:empty)"));
          await tab.tap("a.exit");
          await out(tab, site);
          // A control page, which shows that the check would find the word.
          if ((await tab.read<string>("location.href")) !== site.elsewhere) await arrive(site.elsewhere);
          await tab.read(`localStorage.setItem("${KEPT}", "${KEPT}")`);
          await tab.read(
            'document.body.insertAdjacentHTML("beforeend", "<form><input id=a name=email type=email><input name=phone><input name=city></form>")',
          );
          const before = forms.asked.length;
          await tab.type("#a", "a");
          for (let tries = 0; asksOfForms && forms.asked.length === before && tries < 600; tries += 1)
            await new Promise((resolve) => setTimeout(resolve, 100));
          assert.equal(forms.asked.length > before, asksOfForms);
          assert.deepEqual(forms.asked.slice(0, before), [], "asked about forms of the site");
        } finally {
          await close();
        }
        const hosts = watch.asked.map((line) =>
          line.replace(/^\S+ (?:\w+:\/\/)?/, "").replace(/[:/].*$/s, ""),
        );
        assert.deepEqual(
          [...new Set(hosts)].filter((host) => !own.test(host)),
          [],
        );
        assert.ok(!watch.asked.join("\n").includes(TYPED));
        assert.notDeepEqual(profile.holding(KEPT), []);
        assert.deepEqual(profile.holding(TYPED), []);
      });
    }
  });
}
