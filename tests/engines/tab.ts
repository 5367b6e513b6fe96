/** A tab of any browser: the little that the journeys need, so that one journey is walked in each. */
export interface Tab {
  /** Begins anew in a tab that has no history. */
  fresh(): Promise<void>;
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** Taps the first element of a selector that is seen, after bringing it into view. */
  tap(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  shift(times: number): Promise<void>;
  back(): Promise<void>;
  /** Whether the driver hears of a page that Back brings from an empty tab: WebKit's waits for it for ever. */
  readonly hearsOfBack: boolean;
  /** Back or Forward by one, as their buttons do, from any page. */
  move(steps: -1 | 1): Promise<void>;
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

/** An expression for the middle of the first element of a selector that is seen, in the window. */
export const middleOf = (selector: string): string => `(() => {
  const { x, y, width, height } = ${seen(selector)}.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
})()`;

/**
 * Brings the first element of a selector that is seen into view and waits until it stays where it is: an answer or a
 * typeface that comes between aiming and tapping would move it away.
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

/** A minute: the machine may do other work. */
const LONGEST = 60_000;

/** Waits until an expression is true in the page, also while a page is on its way. @throws Error saying what did not come */
export async function until(tab: Tab, expression: string): Promise<void> {
  const end = Date.now() + LONGEST;
  while (Date.now() < end) {
    if (await within(tab.read<boolean>(`!!(${expression})`))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const where = (await within(tab.read<string>("location.href"))) ?? "a page that does not answer";
  throw new Error(`never true at ${where}: ${expression}`);
}

/** What is read in a second: a page that hangs does not answer, and one that leaves cannot. */
async function within<T>(read: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, 1000, undefined)));
  return Promise.race([read.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}
