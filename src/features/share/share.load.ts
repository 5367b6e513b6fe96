import { loadedOnce } from "../../core/site.ts";
import { ShareFile } from "./share-facts.schema.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { Problems } from "../../core/read/problems.ts";
import { readYaml } from "../../core/read/read.ts";

const FILE = "src/data/share.yaml";

/**
 * Loads the content of the cards for other sites. We cannot correct a card there, so every card has only a
 * confirmed channel.
 *
 * @throws FactsError naming the key, as in "src/data/share.yaml: example: no place \"nowhere\""
 */
export function loadShare(
  { places, services }: Pick<Facts, "places" | "services">,
  root = process.cwd(),
): ShareFile {
  const problems = new Problems();
  const file = readYaml(root, FILE, ShareFile, problems);
  problems.throwIfAny();
  const { example, talk } = file!;
  if (!places.some(({ id, routable }) => routable && id === example))
    problems.add(FILE, "example", `no place "${example}"`);
  const channel = services.get(talk.service)?.channels.find(({ id }) => id === talk.channel);
  if (channel?.type !== "phone" || channel.status !== "confirmed")
    problems.add(FILE, "talk", `no confirmed telephone "${talk.channel}" of "${talk.service}"`);
  problems.throwIfAny();
  return file!;
}

/** The content of the cards for other sites, loaded once. */
export const shareSource = loadedOnce(({ facts, root }) => loadShare(facts, root));
