import type { SheetAnswers } from "../report/answers.rules.ts";
import type { Tree } from "./tree.rules.ts";
import { grow } from "./grow.client.ts";
import type { StoryState } from "./told/story.client.ts";

/** All that a sheet holds, while another page of the site stands in its place. In memory only, gone with the document. */
export interface Held {
  readonly answers: SheetAnswers;
  readonly story: StoryState;
  /** Id of the language of the handover. */
  readonly language: string;
  /** Questions that are asked after the story; undefined while there is no story and none were wanted. */
  readonly asked: readonly string[] | undefined;
  /** Questions that a plan had answered. */
  readonly known: readonly string[];
}

/** A page that can take the place of another without leaving the document. */
interface KeptPage {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly style: string;
  /** Inside of the body. */
  readonly body: readonly Tree[];
  readonly scripts: readonly string[];
}

let held: Held | undefined;
/** Address of a page to the module that holds it. */
let kept: Readonly<Record<string, string>> = {};
/** The page that stands here: a place on it is no other page. */
let shown = "";
let hold: () => Held | undefined = () => undefined;

/** What a sheet held when it was last left for another page. It is given once. */
export function heldAnswers(): Held | undefined {
  const given = held;
  held = undefined;
  return given;
}

/** Gives up what is held. */
export function letGo(): void {
  held = undefined;
}

/**
 * Lets a sheet with something in it live on while its language changes, or while the card, the call or what comes
 * after is read: those pages take its place in the same document. A module is asked for, since the policy of the page
 * lets nothing else be fetched, and nothing that was typed is ever in an address.
 *
 * @param pages address of a page to the module that holds it
 * @param holding what the sheet on the page holds; undefined for an empty one
 */
export function stay(pages: Readonly<Record<string, string>>, holding: () => Held | undefined): void {
  if (Object.keys(kept).length === 0) {
    document.addEventListener("click", onClick);
    shown = location.pathname;
    addEventListener("popstate", () => {
      if (location.pathname !== shown) void go(location.pathname, false);
    });
    // A document that a browser keeps in its memory holds nothing either, whichever page stands in it.
    addEventListener("pagehide", letGo);
  }
  kept = pages;
  hold = holding;
}

function onClick(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.("a");
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const isHolding = (held ?? hold()) !== undefined;
  if (!isHolding || !/^https?:$/.test(link.protocol)) return;
  if (link.origin === location.origin && kept[link.pathname]) {
    event.preventDefault();
    void go(link.pathname, true);
  } else if (link.closest("report-sheet")) {
    // A door of the sheet: what was told is still there when one comes back to copy it.
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}

async function go(path: string, isNew: boolean): Promise<void> {
  held = hold() ?? held;
  hold = () => undefined;
  const address = kept[path];
  const pages = address
    ? await import(/* @vite-ignore */ address).then(
        (module: { pages: Readonly<Record<string, KeptPage>> }) => module.pages,
        () => undefined,
      )
    : undefined;
  const page = pages?.[path];
  if (!page) return location.assign(path);
  if (isNew) history.pushState(null, "", path);
  shown = path;
  show(page);
}

function show({ lang, dir, title, style, body, scripts }: KeptPage): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  for (const old of document.querySelectorAll("style")) old.remove();
  document.adoptedStyleSheets = [sheet];
  Object.assign(document.documentElement, { lang, dir });
  document.title = title;
  const made = document.implementation.createHTMLDocument();
  made.body.append(...body.map((tree) => grow(tree, made)));
  document.body.replaceWith(made.body);
  for (const script of scripts) void import(/* @vite-ignore */ script);
  scrollTo(0, 0);
  const head = document.querySelector("h1");
  head?.setAttribute("tabindex", "-1");
  head?.focus();
}
