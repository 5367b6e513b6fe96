import { expect, type Page, type Route } from "@playwright/test";

/** Ways in which a request can fail. */
export const LOST: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "no network": (route) => route.abort(),
  "a server that fails": (route) => route.fulfill({ status: 500, body: "" }),
};

/** Fails requests until the network is back. @returns what brings it back */
export async function lose(
  page: Page,
  files: string,
  how: (route: Route) => Promise<void>,
): Promise<() => void> {
  let isLost = true;
  await page.route(files, (route) => (isLost ? how(route) : route.continue()));
  return () => {
    isLost = false;
  };
}

/** The first requests of a page, held until the test fails them. */
export interface Held {
  /** Waits until all of them have been made. */
  readonly made: () => Promise<void>;
  /** Fails them; all later ones go through. */
  readonly fail: () => void;
}

/** Holds the first requests for these files. @param many how many */
export async function holdFirst(page: Page, files: string, many = 1): Promise<Held> {
  let fail = (): void => undefined;
  const held = new Promise<void>((resolve) => (fail = resolve));
  let asked = 0;
  await page.route(files, async (route) => {
    asked += 1;
    if (asked > many) return route.continue();
    await held;
    return route.abort();
  });
  return { made: () => expect.poll(() => asked).toBe(many), fail: () => fail() };
}
