import type { Site } from "../core/site.ts";
import type { Reader } from "../core/vocabulary.rules.ts";
import { entry } from "./words.view.ts";
import { phoneRow, type PhoneRowView } from "./phone-row.view.ts";

/** A number to call, and one to text. */
const WAYS = 2;

/**
 * Returns the first service to talk to for a reader that answers day and night: a person may open any page at any
 * hour.
 *
 * @throws Error if none of the services of this reader does
 */
export function helpline(site: Site, reader: Reader): PhoneRowView {
  const { talk, channels } = site.facts.plan;
  const id = talk["calm"]?.[reader].find((one) =>
    site.facts.services
      .get(one)
      ?.channels.some(
        ({ type, hours, status }) => type === "phone" && hours === "always" && status === "confirmed",
      ),
  );
  if (id === undefined)
    throw new Error(`src/data/plan.yaml: talk.calm.${reader}: nobody answers day and night`);
  const { ways } = phoneRow(site, id, channels[id] ?? ["phone"]);
  return { name: entry(site.words.services, id, site.locale).short, ways: ways.slice(0, WAYS) };
}
