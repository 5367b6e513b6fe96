import { z } from "astro/zod";
import { Province } from "../../schema/facts/places/province.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml } from "../read/read.ts";

/** Reads `src/data/provinces.yaml`: police outside Quebec, in the file's order. */
export function loadProvinces(root: string, problems: Problems): Province[] {
  return readYaml(root, "src/data/provinces.yaml", z.array(Province), problems) ?? [];
}
