import { LateBox } from "../find/late-box.client.ts";
import type { Listener } from "../find/listen.client.ts";

/** What the two files of the box export: the first makes what hears a text, the second draws the answer. */
interface TellFile {
  listen(then: () => void): Listener;
  attach(box: HTMLElement, listen: TellFile["listen"]): void;
}

/** A text area that answers what a person tells, also what they typed before its files came. */
class TellBox extends LateBox<TellFile> {
  files() {
    return [this.dataset.find ?? "", this.dataset.answer ?? ""];
  }

  start([find, answer]: TellFile[]) {
    answer!.attach(this, find!.listen);
  }
}

customElements.define("tell-box", TellBox);
