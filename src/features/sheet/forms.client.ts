/**
 * The form of the sheet and what it was before: as it was written, and as it was when it was cleared.
 * In memory only, gone with the page.
 */
export class Forms {
  /** The form as it was written: where further accounts come from. */
  readonly blank: HTMLFormElement;
  #now: HTMLFormElement;
  #cleared: HTMLFormElement | undefined;

  constructor(form: HTMLFormElement) {
    this.#now = form;
    this.blank = form.cloneNode(true) as HTMLFormElement;
    this.blank.reset();
  }

  /** The form on the page. */
  get now(): HTMLFormElement {
    return this.#now;
  }

  /** Clears the form, or brings back what was last cleared. True: it was brought back. */
  clearOrBringBack(): boolean {
    const back = this.#cleared;
    this.#cleared = back ? undefined : this.#now;
    this.#put(back ?? (this.blank.cloneNode(true) as HTMLFormElement));
    return back !== undefined;
  }

  /** Empties the form for good. */
  empty(): void {
    this.forget();
    this.#put(this.blank.cloneNode(true) as HTMLFormElement);
  }

  /** Gives up what was cleared. */
  forget(): void {
    this.#cleared = undefined;
  }

  #put(form: HTMLFormElement): void {
    this.#now.replaceWith(form);
    this.#now = form;
  }
}
