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

/** What the device was asked to say since it was last silenced, and how often it was silenced. */
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

/** Gives the browser a voice: a Chromium without a head has none. */
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

/** The device comes to the end of what it was asked to say. */
export const finish = (page: Page): Promise<void> =>
  page.evaluate(() => window.device.queue.at(-1)?.onend?.());

/** Voices that come late, as they do in Chromium. */
export const bring = (page: Page, voices: readonly DeviceVoice[]): Promise<void> =>
  page.evaluate((own) => {
    window.device.voices = [...own];
    for (const call of window.device.changed) call();
  }, voices);
