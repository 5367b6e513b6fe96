import { z } from "astro/zod";
import { YouthProtectionRegion } from "../../schema/facts/places/youth-protection.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";

/** Reads `src/data/youth-protection.yaml`, in the order of the health regions. */
export function loadYouthProtection(root: string, problems: Problems): YouthProtectionRegion[] {
  return readYaml(root, "src/data/youth-protection.yaml", z.array(YouthProtectionRegion), problems) ?? [];
}
