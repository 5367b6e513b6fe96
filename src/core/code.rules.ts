/** Squares of a code that a telephone reads, row by row: 1 is dark. */
export interface Modules {
  readonly size: number;
  readonly data: ArrayLike<number | boolean>;
}

/** White that a reader needs around a code, in squares, as its standard wants. */
export const QUIET = 4;

/** The dark squares as one path, a unit a square, each run of a row once. */
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

/** Units of a side, with the white around it. */
export const codeSide = ({ size }: Modules): number => size + 2 * QUIET;
