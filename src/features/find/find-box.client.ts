import { LateBox } from "./late-box.client.ts";

/** What the file of the box exports. */
interface FindFile {
  attach(box: HTMLElement): void;
}

/** A field that answers with towns and their numbers. Without script, a link leads to the list of all towns. */
class FindBox extends LateBox<FindFile> {
  files() {
    return [this.dataset.module ?? ""];
  }

  start([file]: FindFile[]) {
    file!.attach(this);
  }
}

customElements.define("find-box", FindBox);
