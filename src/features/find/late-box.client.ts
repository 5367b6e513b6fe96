import { addressAfter } from "./address.client.ts";
import { dress } from "./dress.client.ts";

/** What asks for the files, and after a failure asks for them again. */
const ASKS = ["focusin", "input"];
/** All boxes of a page share their files. */
let failed = 0;
/** A box asks again by itself after so many milliseconds, twice as many each time, and so often at most. */
const [PAUSE, MOST] = [1_000, 5];

/** A box that loads its files on first focus. Many pages have one, so it is as small as can be. */
export abstract class LateBox<Exported> extends HTMLElement {
  /** Letters may come while the files are on their way. If a request is lost, another one follows for them. */
  #isAsked = false;
  #isAsking = false;

  /** Returns the addresses of the files. */
  protected abstract files(): string[];
  /** Brings the box to life with what its files export. */
  protected abstract start(exported: Exported[]): void;

  connectedCallback() {
    for (const ask of ASKS) this.addEventListener(ask, this.#open);
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea")!;
    // A person may have begun before this came, or the browser brought the text back.
    if (this.matches(":focus-within") || field.value !== "") void this.#open();
  }

  #open = async () => {
    this.#isAsked = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#isAsked) {
      this.#isAsked = false;
      await this.#ask();
    }
    this.#isAsking = false;
  };

  async #ask() {
    const status = this.querySelector(".find-status, .tell-status")!;
    try {
      const exported = await Promise.all(
        this.files().map(
          (file) => import(/* @vite-ignore */ addressAfter(file, failed)) as Promise<Exported>,
        ),
      );
      for (const ask of ASKS) this.removeEventListener(ask, this.#open);
      this.#isAsked = false;
      status.textContent = "";
      dress();
      this.start(exported);
    } catch {
      // No network: the list of the page still stands, and the next letter or focus tries again. A person who has typed
      // everything gives neither.
      failed += 1;
      if (failed <= MOST) setTimeout(this.#open, PAUSE * 2 ** (failed - 1));
      status.textContent = this.dataset.unloaded ?? "";
    }
  }
}
