import { Claim } from "../../schema/facts/claim.ts";
import { Figures } from "../../schema/facts/figure.ts";
import { Term } from "../../schema/facts/glossary.ts";
import { GuideFacts } from "../../schema/facts/guide.ts";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml, readYamlMap } from "../read/read.ts";

/** What guides rest on: `claims.yaml`, `figures.yaml`, `glossary.yaml`, and `guides.yaml` itself. */
export function loadBackground(
  root: string,
  problems: Problems,
): Pick<Facts, "claims" | "figures" | "glossary" | "guides"> {
  return {
    claims: readYamlMap(root, "src/data/claims.yaml", Claim, problems),
    figures: readYaml(root, "src/data/figures.yaml", Figures, problems) ?? { figures: {}, series: {} },
    glossary: readYamlMap(root, "src/data/glossary.yaml", Term, problems),
    guides: readYamlMap(root, "src/data/guides.yaml", GuideFacts, problems),
  };
}
