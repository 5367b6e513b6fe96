/** The squares of a QR code, row by row. A value of 1 is a dark square. */
export interface Modules {
  readonly size: number;
  readonly data: ArrayLike<number | boolean>;
}

/** Width of the white border, in squares. The QR standard (ISO/IEC 18004) asks for 4. */
export const QUIET = 4;

/** Returns an SVG path of the dark squares. One square is one unit, and a run of squares is one rectangle. */
export function codePath({ size, data }: Modules): string {
  let path = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue;
      let run = 1;
      while (x + run < size && data[y * size + x + run]) run++;
      path += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return path;
}

/** Returns the width of the code in squares, with its white border. */
export const codeSide = ({ size }: Modules): number => size + 2 * QUIET;
