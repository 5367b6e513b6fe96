import { addressAfter } from "./address.client.ts";

/** What a box loads when it needs it. */
export interface Late<T> {
  /** Undefined until it has come. */
  readonly value: T | undefined;
  /** Whether it was asked for and did not come. */
  readonly isMissing: boolean;
  /** Asks for it; after a failure asks again. Nothing that was typed is in its address. */
  ask(): void;
}

/**
 * Makes what a box loads when it needs it.
 *
 * @param address of a script; "" where the language has none
 * @param make turns what the script exports into the value
 * @param then is called when it has come, or could not be had
 */
export function late<Exported, T>(
  address: string,
  make: (exported: Exported) => T,
  then: () => void,
): Late<T> {
  let value: T | undefined;
  let isLoading = false;
  /** Letters may come during a request. If it fails, another request follows for them. */
  let isAsked = false;
  let failed = 0;
  let isMissing = false;
  const load = async () => {
    isLoading = true;
    while (isAsked && value === undefined) {
      isAsked = false;
      try {
        value = make((await import(addressAfter(address, failed))) as Exported);
      } catch {
        // No network: the answer stays what it was, and the next letter tries again.
        failed += 1;
      }
    }
    isMissing = value === undefined;
    // An answer that is drawn again may ask again: this request is still the one that failed.
    then();
    isLoading = false;
  };
  return {
    get value() {
      return value;
    },
    get isMissing() {
      return isMissing;
    },
    ask() {
      isAsked = true;
      if (address && value === undefined && !isLoading) void load();
    },
  };
}
