// Brotli as this site is sent: tests of budgets weigh what servers give.
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** Bits of a block of input: with smaller ones the files of the find box are lighter, and no page is heavier. */
const BLOCK = 16;

/** @param quality 0 to 11: less than 11 is quicker, for what nobody waits for on a telephone */
export function brotli(content: string | Buffer, quality = 11): Promise<Buffer> {
  return compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGBLOCK]: BLOCK,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  });
}
