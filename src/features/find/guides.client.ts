import { GuideSearch, type PackedGuide } from "./guides.rules.ts";
import type { FindIndex } from "./wire.rules.ts";
import { addressAfter } from "./address.client.ts";

/** The second index of a box. */
export interface Guides {
  /** The search in guides, or nothing yet: then `then` is called once it is there, or could not be had. */
  search(then: () => void): GuideSearch | undefined;
  /** Whether it was asked for and did not come. */
  readonly isMissing: boolean;
}

/** Loads the second index when it is first asked for. Nothing that was typed is in its address. */
export function guidesOf({ links, ignore }: Pick<FindIndex, "links" | "ignore">): Guides {
  let search: GuideSearch | undefined;
  let isLoading = false;
  /** Letters may come during a request. If it fails, another request follows for them. */
  let isAsked = false;
  let failed = 0;
  let isMissing = false;
  const load = async (then: () => void) => {
    isLoading = true;
    while (isAsked && !search) {
      isAsked = false;
      try {
        const { guides } = (await import(addressAfter(links.guides, failed))) as { guides: PackedGuide[] };
        search = new GuideSearch(guides, ignore);
      } catch {
        // No network: the answer stays what it was, and the next letter tries again.
        failed += 1;
      }
    }
    isMissing = !search;
    then();
    isLoading = false;
  };
  return {
    search(then) {
      isAsked = true;
      if (!search && !isLoading && links.guides) void load(then);
      return search;
    },
    get isMissing() {
      return isMissing;
    },
  };
}
