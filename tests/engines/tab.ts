/** A tab of any browser. It has only what the journeys need, so that each journey can run in each browser. */
export interface Tab {
  /** Starts again in a tab without history. */
  fresh(): Promise<void>;
  open(url: string): Promise<void>;
  /** Returns the value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** Taps the first visible element of a selector, after scrolling to it. */
  tap(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  shift(times: number): Promise<void>;
  back(): Promise<void>;
  /**
   * Whether the driver gets an event for a page that Back loads from an empty tab. WebKit's driver waits for
   * it for ever.
   */
  readonly hearsOfBack: boolean;
  /** Goes back or forward by one, like the buttons, from any page. */
  move(steps: -1 | 1): Promise<void>;
}

/** A browser with one tab. */
export interface Engine {
  readonly name: string;
  readonly tab: Tab;
  close(): Promise<void>;
}

/** Returns an expression for the first visible element of a selector. */
export const seen = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.getClientRects().length > 0)`;

/** Returns an expression for the centre of the first visible element of a selector, in window coordinates. */
export const middleOf = (selector: string): string => `(() => {
  const { x, y, width, height } = ${seen(selector)}.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
})()`;

/**
 * Scrolls to the first visible element of a selector and waits until it stays in place. Otherwise a late
 * answer or font could move it before the tap.
 */
export async function aim(tab: Tab, selector: string): Promise<void> {
  await until(
    tab,
    `(() => {
      const one = ${seen(selector)};
      one.scrollIntoView({ block: "center" });
      const { x, y } = one.getBoundingClientRect();
      const [was, now] = [window.aimed, x + " " + y];
      window.aimed = now;
      return was === now;
    })()`,
  );
}

/** One minute, because the machine may be busy. */
const LONGEST = 60_000;
/** Milliseconds that one answer may take, at first and at most. */
const [SHORT, LONG] = [1_000, 8_000];

/**
 * Waits until an expression is true in the page, even while a page loads.
 *
 * @throws Error with the expression that stayed false
 */
export async function until(tab: Tab, expression: string): Promise<void> {
  const end = Date.now() + LONGEST;
  let patience = SHORT;
  while (Date.now() < end) {
    const { value, isLate } = await within(tab.read<boolean>(`!!(${expression})`), patience);
    if (value) return;
    // On a busy machine every answer may take that long.
    if (isLate) patience = Math.min(2 * patience, LONG);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const where =
    (await within(tab.read<string>("location.href"), LONG)).value ?? "a page that does not answer";
  throw new Error(`never true at ${where}: ${expression}`);
}

/** Returns a value if it arrives in this many milliseconds. A page that hangs or leaves does not answer. */
async function within<T>(
  read: Promise<T>,
  patience: number,
): Promise<{ readonly value?: T; readonly isLate: boolean }> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<{ isLate: boolean }>(
    (resolve) => (timer = setTimeout(resolve, patience, { isLate: true })),
  );
  const answer = read.then(
    (value) => ({ value, isLate: false }),
    () => ({ isLate: false }),
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
