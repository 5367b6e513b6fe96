/** A mistake in one file, and what the loaders must say of it. */
export interface BadFile {
  readonly title: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** File and field that are named, as in "file: field": the changed file's when only a field is given. */
  readonly says: string;
}

/** A file of facts. */
export const data = (name: string): string => `src/data/${name}`;
