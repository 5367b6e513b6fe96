import { facts, words, site } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { callAt, reportCall } from "../../../src/features/police/call.rules.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { placeView } from "../../../src/features/police/place.view.ts";
import { reachable, strings } from "../sources/values.ts";
import { DAY } from "../site.ts";
import { attributes, decode, each, hrefs, rows, section, solid, textOf } from "./support.ts";

/** The largest size of a file, not compressed, because people store it that way. */
const MOST = 650 * 1024;

each("the file is small enough for any phone", (html) =>
  assert.ok(Buffer.byteLength(html) <= MOST, String(Buffer.byteLength(html))),
);

each("the file needs nothing else: no script, no picture, no other file, no fields", (html) => {
  assert.doesNotMatch(
    html,
    /<(?:script|link|img|iframe|object|embed|base|form|input|svg|audio|video)\b|\s(?:src|srcset|style|on[a-z]+)=|url\(|@import|@font-face/i,
  );
  assert.match(
    html,
    /content="default-src 'none'; style-src 'sha256-[^']+'; form-action 'none'; base-uri 'none'"/,
  );
});

each("its links dial, stay within the file, or are full official addresses", (html) => {
  const ids = attributes(html, "id");
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-h]\d+$/);
  for (const [, tag = "", text = ""] of html.matchAll(/<a ([^>]*)>([^]*?)<\/a>/g)) {
    const [href = ""] = hrefs(`<a ${tag}>`);
    if (href.startsWith("#")) assert.ok(ids.includes(href.slice(1)), href);
    else if (href.startsWith("http")) {
      assert.match(tag, /rel=noreferrer/);
      assert.ok(href.includes(textOf(text)), `${href}: ${textOf(text)}`);
    } else assert.match(href, /^(?:(?:tel|sms):\+?\d+|mailto:\S+)$/);
  }
});

each("every number and every address is a fact that the site may show", (html) => {
  const shown = strings(reachable(facts()));
  const addresses = new Set([...shown, `${facts().site.origin}/`]);
  for (const href of hrefs(html)) {
    if (/^(?:tel|sms):/.test(href)) assert.ok(shown.has(href.replace(/^\w+:/, "")), href);
    else if (href.startsWith("http"))
      assert.ok(addresses.has(href) || href.startsWith(`${facts().site.origin}/`), href);
  }
  const withheld = [...strings(reachable(loadFacts()))].filter(
    (value) => !shown.has(value) && /^\+?\d{3,}$/.test(value),
  );
  for (const value of withheld) assert.ok(!html.includes(`:${value}`), value);
});

each(
  "every number has its status and its day of reading: there, or at the target of its name",
  (html, locale) => {
    const listed = translator(locale, "offline")("listed");
    const unconfirmed = translator(locale, "contact")("status.unconfirmed");
    const marked = new Set(
      html.split(/(?=<(?:li|p|h[1-6])\b)/).flatMap((part) => {
        const text = textOf(part);
        return text.includes(listed) || DAY.test(text) || /\d{4}-\d\d-\d\d/.test(text)
          ? hrefs(part).map((href) => href.replace(/^\w+:/, ""))
          : [];
      }),
    );
    const dialled = new Set(
      hrefs(html)
        .filter((href) => /^(?:tel|sms):/.test(href))
        .map((href) => href.replace(/^\w+:/, "")),
    );
    assert.deepEqual(
      [...dialled].filter((value) => !marked.has(value)),
      [],
    );
    assert.ok(html.includes(unconfirmed));
  },
);

each(
  "a number that no page confirms has a note next to it, in the lists of towns and of regions",
  (html, locale) => {
    const warning = translator(locale, "contact")("status.unconfirmed");
    const doubtful = facts()
      .youthProtection.flatMap(({ phones }) => phones)
      .filter(({ status }) => status === "unconfirmed");
    assert.ok(doubtful.length > 0);
    const youth = rows(section(html, "a4"));
    for (const { value } of doubtful)
      assert.ok(
        youth.some((row) => row.includes(`tel:${value}>`) && row.includes(warning)),
        value,
      );
  },
);

each(
  "every place of Quebec has its police: the number that its page shows, or why there is none",
  (html, locale) => {
    const warning = translator(locale, "contact")("status.unconfirmed");
    const none = translator(locale, "offline")("see");
    const found = Map.groupBy(rows(section(html, "a3")), (row) =>
      textOf(/<a href=#e\d+>(.*?)<\/a>/.exec(row)?.[1] ?? ""),
    );
    const bodies = new Map(rows(section(html, "a9")).map((row) => [/^ id=(e\d+)>/.exec(row)?.[1], row]));
    const places = facts().places.filter(({ routable }) => routable);
    assert.ok(places.length > 1200);
    for (const place of places) {
      const { service, post } = placeView(facts(), place);
      const call = callAt(reportCall(service, post), place);
      const own = (found.get(place.name) ?? []).filter((row) =>
        call ? row.includes(`tel:${call.value}>`) : row.includes(none),
      );
      assert.ok(
        own.some((row) => row.includes(warning) === (call?.status === "unconfirmed")),
        place.id,
      );
      const [body] = own.map((row) => bodies.get(/<a href=#(e\d+)>/.exec(row)?.[1]) ?? "");
      assert.ok(body, place.id);
      // When 911 is not the number for danger, or not the only one, the file says so too.
      const t = translator(locale, "police");
      // A number of three digits is tied to the word before it.
      const plain = (text: string): string => text.replaceAll("\u00a0", " ");
      for (const [kind, key] of [
        ["own-line", "emergencyOwn"],
        ["village-line", "emergencyVillage"],
      ] as const)
        if (service.emergency === kind) assert.ok(plain(textOf(body)).includes(plain(t(key))), place.id);
      const { doubts } = words(locale).regions;
      for (const id of [place.doubt, place.youthProtectionDoubt])
        if (id !== null)
          assert.ok(
            own.some((row) => solid(row + body).includes(solid(doubts[id] ?? ""))),
            `${place.id}: ${id}`,
          );
      assert.match(own[0] + body, /href=#c\d+>/, place.id);
    }
  },
);

each("places of the same name show their kind and region", (html) => {
  const twins = facts().places.filter(({ homonymMatters, routable }) => homonymMatters && routable);
  const found = rows(section(html, "a3"));
  for (const { name, mrc, region } of twins)
    assert.ok(
      found.some(
        (row) => decode(row).includes(`>${name}</a> <small>`) && (mrc === null || textOf(row).includes(mrc)),
      ),
      `${name} ${region}`,
    );
});

each("every region of youth protection has its numbers", (html) => {
  const youth = rows(section(html, "a4"));
  assert.equal(youth.length, facts().youthProtection.length);
  for (const { code, phones } of facts().youthProtection) {
    for (const { value } of phones)
      assert.ok(
        youth.some((row) => row.includes(`tel:${value}>`)),
        `${code}: ${value}`,
      );
  }
});

each(
  "the file says what it is and that it stays on the device; its title reveals nothing",
  (html, locale) => {
    const t = translator(locale, "offline");
    assert.equal(/<title>(.*?)<\/title>/.exec(html)?.[1], t("tab"));
    const text = textOf(html);
    for (const sentence of [t("keep"), t("remove"), translator(locale, "frame")("notPolice")])
      assert.ok(text.includes(textOf(sentence)), sentence);
    assert.ok(text.includes(site().span.oldest.slice(0, 4)));
    assert.match(html, /name=robots content="noindex, nofollow"/);
  },
);
