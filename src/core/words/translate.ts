import { createInstance, type i18n } from "i18next";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tied } from "./ties.rules.ts";
import { unwritten } from "./parity.rules.ts";
import type { Locale } from "../schema/locale.ts";
import { isWorking, wordsRoot } from "../mode.ts";

/** Values for the placeholders of a sentence. `count` chooses the plural form. */
export type Vars = Record<string, string | number>;
/** Returns one sentence of the interface. @throws Error if the language lacks it: there is no silent fallback */
export type Translate = (key: string, vars?: Vars) => string;

const instances = new Map<string, i18n>();
// A build makes 400,000 calls for about 8,000 different sentences, always in the same few languages.
const kept = new WeakMap<Locale, Map<string, { readonly root: string; readonly say: Translate }>>();

/**
 * Returns a function for the interface sentences of one language and one topic (`locales/XX/ui/TOPIC.json`).
 *
 * @example const t = translator(locale, "plan"); t("then") // "Ensuite"
 */
export function translator(locale: Locale, topic: string, root = wordsRoot()): Translate {
  const topics = kept.get(locale) ?? new Map<string, { root: string; say: Translate }>();
  kept.set(locale, topics);
  const before = topics.get(topic);
  if (before?.root === root) return before.say;
  const instance = instances.get(root + locale.id) ?? start(locale, root);
  instances.set(root + locale.id, instance);
  const say = sayer(instance, topic);
  topics.set(topic, { root, say });
  return say;
}

function sayer(instance: i18n, topic: string): Translate {
  const known = new Map<string, string>();
  return (key, vars) => {
    const asked = vars === undefined ? key : key + JSON.stringify(vars);
    const before = known.get(asked);
    if (before !== undefined) return before;
    const options = { ns: topic, ...vars };
    if (isWorking() && !instance.exists(key, options)) return unwritten(topic, key);
    const sentence = tied(instance.t(key, options));
    known.set(asked, sentence);
    return sentence;
  };
}

function start(locale: Locale, root: string): i18n {
  const folder = `locales/${locale.id}/ui`;
  const topics = readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => [
      name.slice(0, -".json".length),
      JSON.parse(readFileSync(join(root, folder, name), "utf8")),
    ]);
  const instance = createInstance();
  void instance.init({
    lng: locale.intl,
    initAsync: false,
    fallbackLng: false,
    load: "currentOnly",
    resources: { [locale.intl]: Object.fromEntries(topics) },
    interpolation: { escapeValue: false },
    returnNull: false,
    saveMissing: true,
    missingKeyHandler: (_languages, topic, key) => {
      throw new Error(`${folder}/${topic}.json: ${key}: missing`);
    },
  });
  return instance;
}
