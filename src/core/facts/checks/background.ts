import type { Facts } from "../schema/facts.ts";
import type { Problems } from "../../read/problems.ts";
import { exists } from "./targets.ts";

/** Checks that every figure cites a real claim, and that every guide leads on to a real page. */
export function checkBackground(facts: Facts, problems: Problems): void {
  const file = "src/data/figures.yaml";
  const need = (field: string, claim: string | null): void => {
    if (claim !== null && !facts.claims.has(claim))
      problems.add(file, field, `no claim "${claim}" in src/data/claims.yaml`);
  };
  for (const [id, { claim }] of Object.entries(facts.figures.figures)) need(`figures.${id}.claim`, claim);
  for (const [id, { claims, points }] of Object.entries(facts.figures.series)) {
    claims.forEach((claim, at) => need(`series.${id}.claims.${at}`, claim));
    points.forEach(({ claim, value }, at) => {
      need(`series.${id}.points.${at}.claim`, claim);
      if (value !== null && claim === null)
        problems.add(file, `series.${id}.points.${at}.claim`, "a number needs a claim");
    });
  }
  const slugs = new Map<string, string>();
  for (const [id, { next, slug, sensitive }] of facts.guides) {
    if (sensitive && !/^[a-z]+\/\d+$/.test(slug))
      problems.add("src/data/guides.yaml", `${id}.slug`, "a sensitive guide has a number for an address");
    const other = slugs.get(slug);
    if (other) problems.add("src/data/guides.yaml", `${id}.slug`, `"${slug}" is the address of ${other} too`);
    slugs.set(slug, id);
    next.forEach((target, at) => {
      const [kind = "", name = ""] = target.split(":");
      if (!exists(kind, name, facts))
        problems.add("src/data/guides.yaml", `${id}.next.${at}`, `no ${target}`);
    });
  }
}
