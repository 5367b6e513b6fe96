// Brotli with the settings that hosts use, so that budget tests measure the same bytes.
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** Size of an input block in bits. With 16 the files of the find box get smaller, and no page gets larger. */
const BLOCK = 16;

/** Compresses text with brotli. @param quality 0 to 11. Less than 11 is faster, for files that no phone waits for */
export function brotli(content: string | Buffer, quality = 11): Promise<Buffer> {
  return compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGBLOCK]: BLOCK,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  });
}
