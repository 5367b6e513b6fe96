import type { Site } from "../core/site.ts";
import type { Way } from "./contact.view.ts";
import { serviceOf } from "./service.view.ts";
import { waysFor } from "./ways.view.ts";
import { entry } from "./words.view.ts";

/** A service and the ways to reach it. */
export interface PhoneRowView {
  readonly name: string;
  readonly ways: readonly Way[];
}

/**
 * Returns a service with its name and the ways to reach it.
 *
 * @param channels types or ids of its channels, in order
 * @throws Error if there is no such service, or none of these channels
 */
export const phoneRow = (site: Site, service: string, channels: readonly string[]): PhoneRowView => ({
  name: entry(site.words.services, service, site.locale).name,
  ways: waysFor(serviceOf(site, service), channels, site),
});
