import { facts, locales, site, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPolicy } from "../../../../deploy/policy.ts";
import { robots, securityTxt, sitemap } from "../sitemap.view.ts";
import { pageList } from "../list.view.ts";
import { structuredData } from "../../../shell/structured-data.view.ts";
import { uuid } from "../../open-data/uuid.view.ts";

const [first] = locales();
assert.ok(first);

test("each path is in the page list once", () => {
  const paths = pageList(site()).map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
});

test("the sitemap lists every page in every language, with its other languages and the chooser", () => {
  const xml = sitemap(site());
  const urls = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];
  assert.equal(urls.length, pageList(site()).length * locales().length + 1);
  for (const [, loc = "", links = ""] of urls.slice(1)) {
    const sisters = [...links.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    assert.deepEqual(
      sisters.map(([, tag]) => tag),
      [...locales().map(({ tag }) => tag), "x-default"],
    );
    assert.ok(
      sisters.some(([, , target]) => target === loc),
      loc,
    );
  }
});

test("in preview, robots.txt has no link to the sitemap", () => {
  assert.equal(robots(site()).includes("Sitemap:"), !site().isPreview);
});

test("in preview, robots.txt blocks PDF files, because a PDF has no noindex", () => {
  assert.equal(/^Disallow: \/\*\.pdf\$$/m.test(robots(site())), site().isPreview);
});

test("there is no security.txt without a contact", () => {
  if (facts().site.contact === null) assert.equal(securityTxt(site(), "2026-11-25"), undefined);
  else
    assert.match(securityTxt(site(), "2026-11-25") ?? "", /^Contact: \S+\nExpires: 2027-05-24T00:00:00Z\n/);
});

test("an id always becomes the same UUID", () => {
  assert.equal(uuid("service/cybertip"), uuid("service/cybertip"));
  assert.match(
    uuid("service/cybertip"),
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("data for search engines has only confirmed values, and never says that this site is a government", () => {
  for (const [id, service] of facts().services) {
    const data = structuredData(siteIn(first.id), service.slug) ?? "";
    for (const { value, status } of service.channels) {
      const said = service.channels.some(
        (channel) => channel.value === value && channel.status === "confirmed",
      );
      if (status !== "confirmed" && !said)
        assert.ok(!data.includes(`"${value}"`), `${id}: ${value} is ${status}`);
    }
  }
  const home = JSON.parse(structuredData(siteIn(first.id), "") ?? "{}");
  assert.deepEqual(home["@type"], "WebSite");
  assert.equal(home.publisher["@type"], "Organization");
  assert.equal(structuredData(siteIn(first.id), "help/1"), undefined);
});

test("a policy comes before what it limits and names each style; JSON-LD needs no hash; an inline script stops the build", () => {
  const page = (head: string) => withPolicy(`<html><head><title>é</title>${head}</head></html>`, "page.html");
  const said = page(
    '<link rel="stylesheet" href="/p.css" media="print"><style>a{}</style><script type="application/ld+json">{}</script><script type="module" src="/x.js"></script>',
  );
  assert.match(
    said,
    /media="print"><meta http-equiv="content-security-policy" content="default-src 'none';[^"]*"><style>/,
  );
  assert.match(
    said,
    /script-src 'self'; style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='">/,
  );
  assert.equal(
    page(`<meta http-equiv="content-security-policy" content="default-src 'none'">`).match(
      /content-security-policy/g,
    )?.length,
    1,
  );
  assert.throws(
    () => page("<script>alert(1)</script>"),
    /page\.html: a script inside the page, which its content policy refuses \(<script>\)/,
  );
});
