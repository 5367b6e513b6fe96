/** A tab of any browser: the little that the journeys need, so that one journey is walked in each. */
export interface Tab {
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** Taps the first element of a selector that is seen, after bringing it into view. */
  tap(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  shift(times: number): Promise<void>;
  back(): Promise<void>;
}

/** A browser with one tab. */
export interface Engine {
  readonly name: string;
  readonly tab: Tab;
  close(): Promise<void>;
}

/** An expression for the first element of a selector that is seen. */
export const seen = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.getClientRects().length > 0)`;

/** Waits until an expression is true in the page, also while a page is on its way. @throws Error saying what did not come */
export async function until(tab: Tab, expression: string): Promise<void> {
  // A minute: the machine may do other work.
  for (let tries = 0; tries < 600; tries += 1) {
    if (await tab.read<boolean>(`!!(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const where = await tab.read<string>("location.href").catch(() => "a page that does not answer");
  throw new Error(`never true at ${where}: ${expression}`);
}
