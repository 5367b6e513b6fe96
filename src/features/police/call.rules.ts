import type { Place } from "../../core/facts/schema/places/place.ts";
import type {
  PoliceMenu,
  PolicePhone,
  PolicePost,
  PoliceService,
} from "../../core/facts/schema/places/police.ts";
import type { Status } from "../../core/facts/schema/status.ts";

/** A telephone that the site may show. */
export interface Call {
  readonly label: PolicePhone["label"];
  /** E.164 or short code. */
  readonly value: string;
  readonly menu: PoliceMenu | null;
  readonly status: Status;
  /** Words ids of what the caller must know first. */
  readonly doubts: readonly string[];
  readonly sources: readonly string[];
}

const SUREST_FIRST: readonly Status[] = ["confirmed", "listed", "unconfirmed", "withheld"];

/** Returns the telephones that the site may show, in order. Withheld numbers never leave this function. */
export function calls(phones: readonly PolicePhone[]): Call[] {
  return phones.flatMap(({ label, value, menu, status, doubts, sources }) =>
    value === null || status === "withheld"
      ? []
      : [{ label, value, menu: visible(menu), status, doubts, sources }],
  );
}

/**
 * Returns the one telephone for an ordinary report, or undefined when the site may show none. Then the page
 * says why and shows the website and the counter of the service. 911 or a tip line never replaces it without
 * a note.
 *
 * @param post the post to call instead of headquarters, when the service has posts
 * @example reportCall(service, null)?.value // "+18195551234"
 */
export function reportCall(service: PoliceService, post: PolicePost | null): Call | undefined {
  if (!post && service.noPhone) return undefined;
  const candidates = calls(post ? post.phones : service.phones);
  return (
    candidates.find(({ label }) => label === "non-emergency" || label === "post") ??
    candidates.find(({ label }) => label === "switchboard")
  );
}

/** Returns the call for a place. A confirmed number is less sure when the service may not serve the place. */
export function callAt(call: Call | undefined, place: Place): Call | undefined {
  if (!call || place.phoneStatus === "none" || place.phoneStatus === "withheld") return undefined;
  return { ...call, status: lessSure(call.status, place.phoneStatus) };
}

function lessSure(a: Status, b: Status): Status {
  return SUREST_FIRST.indexOf(a) > SUREST_FIRST.indexOf(b) ? a : b;
}

function visible(menu: PoliceMenu | null): PoliceMenu | null {
  return menu?.status === "withheld" ? null : menu;
}
