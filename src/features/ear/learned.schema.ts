import { z } from "astro/zod";
import type { Phrasebook } from "../../core/phrases/lexicon.rules.ts";

/** A head as text: hashes as steps from the one before, then the classes of each, then the weights. */
export const PackedHead = z.strictObject({
  classes: z.string().min(1),
  step: z.number().positive(),
  bias: z.array(z.number()).readonly(),
  hashes: z.string(),
  at: z.string(),
  weights: z.string(),
});
export type PackedHead = Readonly<z.output<typeof PackedHead>>;

/** What the ear of one language learned, as text. */
const PackedEar = z.strictObject({
  situation: PackedHead,
  emergency: PackedHead,
  crisis: PackedHead,
  speaker: PackedHead,
});
/** What a box hears with: what was learned, and the words that say who speaks and what happened, packed. */
export type PackedEar = Readonly<z.output<typeof PackedEar>> & {
  readonly who?: Phrasebook;
  readonly leads?: Phrasebook;
};

/** What `npm run ear:train` writes: the ear of one language, and from which sentences it learned. */
export const Learned = z.strictObject({
  sentences: z.string().describe("SHA-256 of the sentences, in hexadecimal."),
  ear: PackedEar,
});
export type Learned = z.output<typeof Learned>;
