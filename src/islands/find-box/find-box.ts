// On every page that has a box, so as small as can be: everything else comes on first focus, in one file.
import { addressAfter } from "./address.ts";

/** What asks for the file, and after a failure asks for it again. */
const ASKS = ["focusin", "input"];
/** All boxes of a page share one file. */
let failed = 0;

/** A field that answers with towns, services and situations; without script, a link to the A–Z. */
class FindBox extends HTMLElement {
  connectedCallback() {
    for (const ask of ASKS) this.addEventListener(ask, this.#open);
  }

  #open = async () => {
    for (const ask of ASKS) this.removeEventListener(ask, this.#open);
    const { module = "" } = this.dataset;
    const { unloaded = "" } = document.querySelector<HTMLElement>(".find-template")?.dataset ?? {};
    const status = this.querySelector(".find-status")!;
    try {
      const { attach } = await import(/* @vite-ignore */ addressAfter(module, failed));
      status.textContent = "";
      attach(this);
    } catch {
      // No network: the link below the box still stands, and the next letter or focus tries again.
      failed += 1;
      status.textContent = unloaded;
      this.connectedCallback();
    }
  };
}

customElements.define("find-box", FindBox);
