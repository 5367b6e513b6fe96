/** A mistake in one file, and the problem that the loaders must report. */
export interface BadFile {
  readonly title: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** The reported file and field, as in "file: field". A field alone means the changed file. */
  readonly says: string;
}

/** Returns the path of a file of facts. */
export const data = (name: string): string => `src/data/${name}`;
