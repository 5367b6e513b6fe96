import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findFirefox } from "../../scripts/setup/firefox.ts";
import { newProfile } from "./profile.ts";
import { aim, middleOf, type Engine, type Tab } from "./tab.ts";

const SIZE = { width: 450, height: 800 };
const SHIFT = "\uE008";
type Setting = string | number | boolean;
type Send = <T>(method: string, params: Record<string, unknown>) => Promise<T>;

/**
 * Settings that turn off the first-run pages and the browser's own requests, which the journeys do not test.
 */
const QUIET: Readonly<Record<string, Setting>> = {
  "browser.aboutwelcome.enabled": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};
const FORGETS: Readonly<Record<string, Setting>> = {
  "browser.sessionhistory.max_total_viewers": 0,
  "fission.bfcacheInParent": false,
};

/**
 * Opens a Firefox and controls it by WebDriver BiDi, which needs no separate driver.
 *
 * @param keeps whether the browser keeps whole pages in memory for Back, as visitors' browsers do
 * @param folder the profile folder of the browser; a temporary one by default
 * @throws Error when there is no Firefox on this machine
 */
export async function openFirefox(
  keeps = true,
  folder?: string,
  settings: Readonly<Record<string, Setting>> = {},
): Promise<Engine> {
  const program = findFirefox();
  if (!program)
    throw new Error("No Firefox: run `node scripts/setup/firefox.ts`, or set FIREFOX_PATH to its program.");
  const profile = folder === undefined ? newProfile() : undefined;
  const home = folder ?? profile!.folder;
  const lines = Object.entries({ ...QUIET, ...(keeps ? {} : FORGETS), ...settings }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(home, "user.js"), lines.join(""));
  const browser = spawn(
    program,
    ["--headless", "--no-remote", "--profile", home, "--remote-debugging-port", "0", "about:blank"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  // A test that hangs is killed without notice.
  process.once("exit", () => browser.kill());
  const send = await connect(`${await addressOf(browser)}/session`);
  await send("session.new", { capabilities: {} });
  return {
    name: "Firefox",
    tab: await tabOf(send),
    close: async () => {
      await send("browser.close", {}).catch(() => browser.kill());
      await ended;
      profile?.remove();
    },
  };
}

/**
 * Opens a WebDriver BiDi connection over a socket. A command waits as long as its test, because a browser on
 * a busy machine may need more than the half minute of Selenium's client.
 */
async function connect(address: string): Promise<Send> {
  interface Answer {
    readonly id: number;
    readonly result: unknown;
    readonly error?: string;
    readonly message?: string;
  }
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  socket.addEventListener("close", () => {
    for (const [id, answered] of waiting)
      answered({ id, result: undefined, error: "closed", message: "the browser has ended" });
    waiting.clear();
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  return async <T>(method: string, params: Record<string, unknown>) => {
    const id = ++last;
    const answer = await new Promise<Answer>((answered) => {
      waiting.set(id, answered);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  };
}

/** Waits until the browser prints its address, and returns it. */
async function addressOf(browser: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: browser.stderr! })) {
    const [, address] = /BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address === undefined) continue;
    browser.stderr!.resume();
    return address;
  }
  throw new Error("Firefox ended before it listened");
}

async function tabOf(send: Send): Promise<Tab> {
  let context = "";
  const act = (type: "key" | "pointer", actions: object[]): Promise<void> =>
    send("input.performActions", { context, actions: [{ type, id: type, actions }] });
  const press = (keys: Iterable<string>): Promise<void> =>
    act(
      "key",
      [...keys].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value }))),
    );
  const tab: Tab = {
    fresh: async () => {
      const old = context;
      ({ context } = await send<{ context: string }>("browsingContext.create", { type: "tab" }));
      await send("browsingContext.setViewport", { context, viewport: SIZE });
      // A tab that still waits for a page may never close.
      if (old !== "") void send("browsingContext.close", { context: old }).catch(() => undefined);
    },
    // The driver gets no event for a page that comes back from the browser's memory, so the journeys check by
    // themselves.
    open: (url) => tab.read(`void setTimeout(() => location.assign(${JSON.stringify(url)}))`),
    read: async (expression) => {
      const { result, exceptionDetails } = await send<{
        result: { value: string };
        exceptionDetails?: { text: string };
      }>("script.evaluate", {
        expression: `Promise.resolve((${expression})).then((value) => JSON.stringify(value) ?? "null")`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    tap: async (selector) => {
      await aim(tab, selector);
      const place = await tab.read<{ x: number; y: number }>(middleOf(selector));
      await act("pointer", [
        { type: "pointerMove", ...place },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },
    type: async (selector, text) => {
      await tab.read(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      await press(text);
    },
    shift: (times) => press(Array.from({ length: times }, () => SHIFT)),
    hearsOfBack: true,
    back: () => tab.read("void setTimeout(() => history.back())"),
    // An error page runs no script that a test sends.
    move: async (delta) =>
      void send("browsingContext.traverseHistory", { context, delta }).catch(() => undefined),
  };
  await tab.fresh();
  return tab;
}
