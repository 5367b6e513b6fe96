// On every page that has a box, so as small as can be: everything else comes on first focus, in one file.

/** A field that answers with towns, services and situations; without script, a link to the A–Z. */
class FindBox extends HTMLElement {
  connectedCallback() {
    this.addEventListener("focusin", () => void this.#open(), { once: true });
  }

  async #open() {
    try {
      const { attach } = await import(/* @vite-ignore */ this.dataset.module ?? "");
      attach(this);
    } catch {
      // No network: the link to the A–Z still stands below, and the next focus tries again.
      this.connectedCallback();
    }
  }
}

customElements.define("find-box", FindBox);
