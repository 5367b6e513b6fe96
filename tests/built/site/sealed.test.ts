import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { PRIVATE } from "../../../src/ui/forms.ts";
import { DIST, none, pages, tags, type Page, type Tag } from "../site.ts";

/** Returns the faults of the tags of every page, for these names or for all, as "/en/: <a>: what". */
function eachTag(names: readonly string[], fault: (tag: Tag, page: Page) => string | undefined): string[] {
  return pages.flatMap((page) =>
    tags(page, ...names).flatMap((tag) => {
      const found = fault(tag, page);
      return found === undefined ? [] : [`${page.path}: <${tag.name}>: ${found}`];
    }),
  );
}

/** Checks whether an address belongs to this site. */
const own = (address: string): boolean => /^(\/(?!\/)|#)/.test(address);

/** Returns every script of the site: files and inline scripts. */
function scripts(): [where: string, code: string][] {
  const files = globSync(`${DIST}/**/*.{js,mjs}`).map((file): [string, string] => [
    file,
    readFileSync(file, "utf8"),
  ]);
  const inside = new Map<string, string>();
  for (const { path, html } of pages)
    for (const [, code = ""] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) inside.set(code, path);
  return [...files, ...[...inside].map(([code, path]): [string, string] => [path, code])];
}

test("no page has a style attribute or an inline handler, because the policy would block it", () => {
  const attribute = /<[a-z][^<>]*\s(?:style|on[a-z]+)=/;
  none(pages.filter(({ html }) => attribute.test(html)).map(({ path }) => path));
});

test("no page loads anything from another host", () => {
  const loads =
    /\s(?:src|srcset|data|data-module|data-find|data-answer|data-list|poster|action|formaction|ping|background)="([^"]*)"/g;
  none(
    pages.flatMap(({ path, html }) => {
      const foreign = [...html.matchAll(loads)]
        .map(([, address = ""]) => address)
        .filter((address) => !own(address));
      return foreign.map((address) => `${path}: ${address}`);
    }),
  );
  none(
    eachTag(["link"], ({ attributes: { rel = "", href = "" } }) =>
      ["canonical", "alternate"].includes(rel) || own(href) ? undefined : href,
    ),
  );
  const sheets = new Map(
    pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => [css, path] as const),
    ),
  );
  for (const [css, path] of sheets) {
    for (const [, address = ""] of css.matchAll(/url\(["']?([^"')]+)/g))
      assert.ok(own(address), `${path}: ${address}`);
    assert.doesNotMatch(css, /@import/, path);
  }
});

test("only links lead to other sites, and none reveals where the reader came from", () => {
  none(
    eachTag(["a", "area"], ({ attributes: { href = "", rel = "", target } }) => {
      if (target !== undefined) return `target ${target}`;
      if (own(href) || /^(tel|sms|mailto):/.test(href)) return undefined;
      return /^https?:\/\//.test(href) && rel.split(" ").includes("noreferrer") ? undefined : href;
    }),
  );
});

/** Names of choices on pages that have more choices than single letters. They do not reveal the question. */
const NAMES: Readonly<Record<string, RegExp>> = {
  "sheet/": /^([a-f]|[a-z]{2}(-0)?)$/,
  "practice/": /^[a-l]$/,
};

test("a page cannot send or upload anything: it has no form and no named fields except choices, under neutral letters", () => {
  const refused = ["iframe", "object", "embed", "img", "video", "audio", "base"];
  none(eachTag(refused, () => "not for this site"));
  // Only the report sheet and the box for told sentences accept words. The policy of every page blocks each form, and
  // the words of the box stand under no name.
  const boxes = /<tell-box\b[\s\S]*?<\/tell-box>/g;
  none(
    pages
      .filter(({ markup, rest }) => markup.replace(boxes, "").includes("<textarea") && rest !== "sheet/")
      .map(({ path }) => path),
  );
  none(
    eachTag(["textarea"], ({ attributes: { name } }, { rest }) =>
      name === undefined || rest === "sheet/" ? undefined : `name ${name}`,
    ),
  );
  // A form may group choices, so that the browser resets them together. Its address leads nowhere, and the
  // policy blocks it.
  none(
    eachTag(["form"], ({ attributes }) =>
      attributes.action === undefined || attributes.action === PRIVATE.action
        ? ["method", "target", "name"].find((key) => key in attributes)
        : attributes.action,
    ),
  );
  none(
    eachTag(["input", "select", "button"], ({ attributes: { name, type } }, { rest }) => {
      if (type === "file") return "upload";
      // Plans have one box to tick beside their questions.
      return name === undefined ||
        ((type === "radio" || type === "checkbox") && (NAMES[rest ?? ""] ?? /^[a-f]$/).test(name))
        ? undefined
        : `name ${name}`;
    }),
  );
});

test("the browser remembers no field", () => {
  // HTML allows this attribute on no radio button or checkbox, so their form has it.
  none(
    eachTag(["form"], ({ attributes: { autocomplete } }) =>
      autocomplete === "off" ? undefined : "autocomplete",
    ),
  );
  none(
    eachTag(["input"], ({ attributes: { type, autocomplete } }) =>
      type === "radio" || type === "checkbox" || autocomplete === "off" ? undefined : "autocomplete",
    ),
  );
});

test("no script stores, sends or writes addresses", () => {
  // MiniSearch has its own method with the name fetch.
  const forbidden =
    /(?:window|self|globalThis)\.fetch|(?<![.\w])fetch\((?!\w+,\w+\)\{)|localStorage|sessionStorage|indexedDB|\.cookie\b|\["cookie"\]|cookieStore|\bcaches[.[]|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer|serviceWorker|pushState|replaceState|location\.(hash|search)|beforeunload|\beval\(|new Function/;
  // The report sheet removes a number and a letter from its address, and replaces itself by a page of the
  // site. It does nothing else.
  const ofSheet =
    /location\.hash\)|history\.replaceState\(history\.state,(``|""),location\.pathname\)|history\.pushState\(null,(``|""),\w+\)/g;
  // The exit changes the address of the page that the reader leaves to the address of the site.
  const ofExit = /(?<=\b\w+\()([`"])(?:push|replace)State\1(?=\))/g;
  const all = scripts();
  assert.ok(all.length > 0);
  for (const [where, code] of all)
    assert.equal(forbidden.exec(code.replace(ofSheet, "").replace(ofExit, ""))?.[0], undefined, where);
});

test("the policy of a page blocks everything by default, every form, and all scripts and styles except its own", () => {
  for (const page of pages) {
    const policy =
      tags(page, "meta").find(({ attributes }) => attributes["http-equiv"] === "content-security-policy")
        ?.attributes["content"] ?? "";
    assert.match(policy, /^default-src 'none';/, page.path);
    assert.match(policy, /form-action 'none'/, page.path);
    assert.doesNotMatch(policy, /unsafe|https?:|\*|data:|blob:/, page.path);
  }
});
