// On every page that has a box, so as small as can be: everything else comes on first focus, in one file.
import { addressAfter } from "./address.client.ts";
import { dress } from "./dress.client.ts";

/** What asks for the file, and after a failure asks for it again. */
const ASKS = ["focusin", "input"];
/** All boxes of a page share one file. */
let failed = 0;

/** A field that answers with towns, services and situations; without script, a link to the A–Z. */
class FindBox extends HTMLElement {
  /** Letters may come while the file is on its way: a lost request that they did not see is followed by one for them. */
  #isAsked = false;
  #isAsking = false;

  connectedCallback() {
    for (const ask of ASKS) this.addEventListener(ask, this.#open);
    // Somebody may have begun before this came.
    if (this.matches(":focus-within")) void this.#open();
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
    const { module = "", unloaded = "" } = this.dataset;
    const status = this.querySelector(".find-status")!;
    try {
      const { attach } = await import(/* @vite-ignore */ addressAfter(module, failed));
      for (const ask of ASKS) this.removeEventListener(ask, this.#open);
      this.#isAsked = false;
      status.textContent = "";
      dress();
      attach(this);
    } catch {
      // No network: the link below the box still stands, and the next letter or focus tries again.
      failed += 1;
      status.textContent = unloaded;
    }
  }
}

customElements.define("find-box", FindBox);
