import { PoliceService, type PolicePost } from "../schema/places/police.ts";
import type { Problems } from "../../read/problems.ts";
import { readYamlFolder } from "../../read/read.ts";

const DIR = "src/data/police";

/** The police services by id, and all of their posts by id. */
export interface PoliceFacts {
  readonly police: Map<string, PoliceService>;
  readonly posts: Map<string, PolicePost>;
}

/**
 * Reads the police services of Quebec and their posts. It reports faults on `problems`.
 *
 * @example const { police, posts } = loadPolice(process.cwd(), problems);
 * posts.get("sq-rawdon")?.phones[0]?.value; // "+1…"
 */
export function loadPolice(root: string, problems: Problems): PoliceFacts {
  const police = readYamlFolder(root, DIR, PoliceService, problems);
  const posts = new Map<string, PolicePost>();
  for (const service of police.values()) {
    for (const post of service.posts) {
      if (posts.has(post.id))
        problems.add(`${DIR}/${service.id}.yaml`, `posts.${post.id}`, "two posts have this id");
      posts.set(post.id, post);
    }
  }
  return { police, posts };
}
