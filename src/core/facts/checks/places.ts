import { fold } from "../../words/fold.rules.ts";
import type { Facts } from "../schema/facts.ts";
import type { Place } from "../schema/places/place.ts";
import type { Problems } from "../../read/problems.ts";

const FILE = "src/data/places.csv";
const SECTORS = "src/data/sectors.csv";

/** Checks that each place has a real police service, post and region, and that each name, sector and prefix has a place. */
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
  const sectors = new Set(facts.sectors.map(({ name, code }) => `${code} ${name}`));
  for (const { name, code } of facts.placeNames) {
    const file = sectors.has(`${code} ${name}`) ? SECTORS : "src/data/place-names.csv";
    if (!codes.has(code)) problems.add(file, name, `no place with code ${code}`);
  }
  checkSectors(facts, problems);
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

/** Checks that a place has each name once. A volunteer could fix one copy and miss the other. */
function checkSectors({ places, placeNames, sectors }: Facts, problems: Problems): void {
  const key = ({ code, name }: { code: string; name: string }) => `${code} ${fold(name)}`;
  const named = Map.groupBy([...places, ...placeNames], key);
  for (const sector of sectors) {
    if ((named.get(key(sector))?.length ?? 0) > 1)
      problems.add(SECTORS, sector.name, `the place ${sector.code} has this name already`);
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
