import { Ear } from "../ear/ear.rules.ts";
import type { PackedEar } from "../ear/learned.schema.ts";
import type { FindPages } from "./wire.rules.ts";
import { addressAfter } from "./address.client.ts";

/** The ear of a box. */
export interface BoxEar {
  /** Undefined until it has come, and where the language has none. */
  readonly ear: Ear | undefined;
  /** Whether it was asked for and did not come. */
  readonly isMissing: boolean;
  /** Asks for it again after a failure. Nothing that was typed is in its address. */
  ask(): void;
}

/**
 * Loads what the ear learned.
 *
 * @param then is called when it has come, or could not be had
 */
export function earOf({ ear: address }: Pick<FindPages, "ear">, then: () => void): BoxEar {
  let ear: Ear | undefined;
  let isLoading = false;
  /** Letters may come during a request. If it fails, another request follows for them. */
  let isAsked = false;
  let failed = 0;
  let isMissing = false;
  const load = async () => {
    isLoading = true;
    while (isAsked && !ear) {
      isAsked = false;
      try {
        const learned = (await import(addressAfter(address, failed))) as { ear: PackedEar };
        ear = new Ear(learned.ear);
      } catch {
        // No network: the box answers by its words, and the next letter tries again.
        failed += 1;
      }
    }
    isMissing = !ear;
    isLoading = false;
    then();
  };
  return {
    get ear() {
      return ear;
    },
    get isMissing() {
      return isMissing;
    },
    ask() {
      isAsked = true;
      if (address && !ear && !isLoading) void load();
    },
  };
}
