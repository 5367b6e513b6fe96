import type { Page } from "@playwright/test";

/** Width and height of screens, in pixels. */
export const SCREENS = [
  [360, 640],
  [320, 568],
  [1280, 800],
] as const;

/** A voice as a device lists it. */
export interface DeviceVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the device had to say since the last stop, and the number of stops. */
export interface Heard {
  readonly said: readonly { text: string; lang: string; voice: DeviceVoice }[];
  readonly silenced: number;
}

interface Device {
  voices: DeviceVoice[];
  queue: { text: string; lang: string; voice: DeviceVoice; onend?: () => void }[];
  silenced: number;
  changed: (() => void)[];
}
declare global {
  interface Window {
    device: Device;
  }
}

/** Gives the browser a voice, because headless Chromium has none. */
export async function giveVoices(page: Page, voices: readonly DeviceVoice[]): Promise<void> {
  await page.addInitScript((own) => {
    const device: Device = { voices: [...own], queue: [], silenced: 0, changed: [] };
    window.device = device;
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => device.voices,
        addEventListener: (_: string, call: () => void) => device.changed.push(call),
        speak: (line: Device["queue"][number]) => device.queue.push(line),
        cancel: () => {
          device.silenced += 1;
          device.queue = [];
        },
      },
    });
  }, voices);
}

export const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => ({
    said: window.device.queue.map(({ text, lang, voice }) => ({ text, lang, voice })),
    silenced: window.device.silenced,
  }));

/** Ends the current utterance of the device. */
export const finish = (page: Page): Promise<void> =>
  page.evaluate(() => window.device.queue.at(-1)?.onend?.());

/** Adds voices later, as Chromium does. */
export const bring = (page: Page, voices: readonly DeviceVoice[]): Promise<void> =>
  page.evaluate((own) => {
    window.device.voices = [...own];
    for (const call of window.device.changed) call();
  }, voices);
