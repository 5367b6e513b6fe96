import fc from "fast-check";
import { stories } from "../../../../../tests/shared/own-words.ts";
import { odd } from "../../../../../tests/house/hostile-support.ts";

/** Words of stories among odd strings, so that rules begin and are cut short. */
export const mixed: fc.Arbitrary<string> = fc
  .array(fc.oneof(odd, fc.constantFrom(...stories.flatMap(({ text }) => text.split(/(\s+)/)))), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));
