import { figuresOf, linksOf, numbersOf } from "../../../core/words/prose.rules.ts";
import type { Block, Guide } from "../../../core/words/schema/guide.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import type { Problems } from "../../../core/read/problems.ts";

interface Version {
  readonly locale: Pick<Locale, "published">;
  readonly file: string;
  readonly guide: Guide;
}

/** Checks that each language has the same parts, links, numbers and sources in the same places. */
export function checkSame(versions: readonly Version[], problems: Problems): void {
  // A draft is compared with a published language, and not the other way round.
  const base = versions.find(({ locale }) => locale.published) ?? versions[0];
  if (!base) return;
  for (const other of versions.filter((version) => version !== base)) {
    const at = other.guide.blocks.findIndex(
      (block, index) => !base.guide.blocks[index] || shape(block) !== shape(base.guide.blocks[index]),
    );
    const mine = other.guide.blocks.at(at === -1 ? base.guide.blocks.length : at);
    const theirs = base.guide.blocks.at(at === -1 ? other.guide.blocks.length : at);
    if (at === -1 && base.guide.blocks.length === other.guide.blocks.length)
      compareHeads(base, other, problems);
    else {
      const line = mine ?? other.guide.blocks.at(-1);
      const what = `${mine ? shape(mine) : "nothing"} where ${base.file} line ${theirs?.line ?? "end"} has ${theirs ? shape(theirs) : "nothing"}`;
      problems.add(other.file, `line ${line?.line ?? 1}`, what);
    }
  }
}

function compareHeads(base: Version, other: Version, problems: Problems): void {
  const links = ({ guide }: Version): string => linksOf(guide.head.first).join(" ");
  if (links(base) !== links(other)) problems.add(other.file, "first", `other links than in ${base.file}`);
}

/** Returns what must be the same in every language. Messages to translators use these names. */
function shape(block: Block): string {
  const words = [...block.texts, ...block.rows.flat()].join(" ");
  const size =
    block.rows.length > 0 ? `${block.rows.length}×${block.rows[0]?.length ?? 0}` : String(block.texts.length);
  const list = (name: string, values: readonly string[]): string =>
    values.length > 0 ? ` ${name} ${values.join(" ")}` : "";
  return (
    `${block.kind}${block.depth || ""} of ${size}` +
    list("with", Object.values(block.attributes)) +
    list("links", linksOf(words).sort()) +
    list("numbers", numbersOf(words)) +
    list("figures", figuresOf(words).sort()) +
    list("from", block.from)
  );
}
