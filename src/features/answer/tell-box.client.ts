// On every page that has the box, so as small as can be: everything else comes on first focus.
import { addressAfter } from "../find/address.client.ts";
import { dress } from "../find/dress.client.ts";

/** What asks for the files, and after a failure asks for them again. */
const ASKS = ["focusin", "input"];

/** A text area that answers what a person tells. What is typed before the files have come is answered once they are there. */
class TellBox extends HTMLElement {
  /** Letters may come while the files are on their way: a lost request that they did not see is followed by one for them. */
  #isAsked = false;
  #isAsking = false;
  #failed = 0;

  connectedCallback() {
    for (const ask of ASKS) this.addEventListener(ask, this.#open);
    const field = this.querySelector("textarea")!;
    // Somebody may have begun before this came, or the browser brought the text back.
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
    const { find = "", answer = "", unloaded = "" } = this.dataset;
    const status = this.querySelector(".tell-status")!;
    try {
      const [{ listen }, { attach }] = await Promise.all(
        [find, answer].map((file) => import(/* @vite-ignore */ addressAfter(file, this.#failed))),
      );
      for (const ask of ASKS) this.removeEventListener(ask, this.#open);
      this.#isAsked = false;
      status.textContent = "";
      dress();
      attach(this, listen);
    } catch {
      // No network: the list below still stands, and the next letter or focus tries again.
      this.#failed += 1;
      status.textContent = unloaded;
    }
  }
}

customElements.define("tell-box", TellBox);
