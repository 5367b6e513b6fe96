import { GuideSearch, type PackedGuide } from "../../domain/find/guides.ts";
import type { FindIndex } from "../../domain/find/wire.ts";

/** The search in guides, or nothing yet: then `then` is called once it is there. */
export type Guides = (then: () => void) => GuideSearch | undefined;

/** Loads the second index when it is first asked for. Nothing that was typed is in its address. */
export function guidesOf({ links, ignore }: Pick<FindIndex, "links" | "ignore">): Guides {
  let search: GuideSearch | undefined;
  let isLoading = false;
  const load = async (then: () => void) => {
    isLoading = true;
    try {
      const { guides } = (await import(links.guides)) as { guides: PackedGuide[] };
      search = new GuideSearch(guides, ignore);
    } catch {
      // No network: the answer stays what it was, and the next letter tries again.
    }
    isLoading = false;
    if (search) then();
  };
  return (then) => {
    if (!search && !isLoading && links.guides) void load(then);
    return search;
  };
}
