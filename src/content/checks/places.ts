import type { Facts } from "../../schema/facts/facts.ts";
import type { Place } from "../../schema/facts/places/place.ts";
import type { Problems } from "../read/problems.ts";

const FILE = "src/data/places.csv";

/** Each place has a police service, a post and a region that exist; each other name and prefix has a place. */
export function checkPlaces(facts: Facts, problems: Problems): void {
  const regions = new Set(facts.youthProtection.map(({ code }) => code));
  const codes = new Set(facts.places.map(({ code }) => code));
  const ids = new Set<string>();
  for (const place of facts.places) {
    if (ids.has(place.id)) problems.add(FILE, place.id, "two places have this id");
    ids.add(place.id);
    if (!regions.has(place.youthProtection)) {
      problems.add(FILE, `${place.id}: youthProtection`, `no region "${place.youthProtection}"`);
    }
    checkPolice(place, facts, problems);
  }
  for (const { name, code } of facts.placeNames) {
    if (!codes.has(code)) problems.add("src/data/place-names.csv", name, `no place with code ${code}`);
  }
  for (const { prefix, codes: places } of facts.postal) {
    for (const code of places) {
      if (!codes.has(code)) problems.add("src/data/postal.csv", prefix, `no place with code ${code}`);
    }
  }
  for (const { id, fallback } of facts.posts.values()) {
    if (fallback && !facts.posts.has(fallback))
      problems.add("src/data/police", `${id}.fallback`, `no post "${fallback}"`);
  }
}

function checkPolice({ id, police, split, post, otherPosts }: Place, facts: Facts, problems: Problems): void {
  const services = { police: [police], split };
  const posts = { post: post === null ? [] : [post], otherPosts };
  for (const [field, names] of Object.entries(services)) {
    for (const name of names) {
      if (!facts.police.has(name)) problems.add(FILE, `${id}: ${field}`, `no police service "${name}"`);
    }
  }
  for (const [field, names] of Object.entries(posts)) {
    for (const name of names)
      if (!facts.posts.has(name)) problems.add(FILE, `${id}: ${field}`, `no post "${name}"`);
  }
}
