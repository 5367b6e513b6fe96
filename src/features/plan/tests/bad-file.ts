/** A file of facts, as it is read. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file that is wrong has no type
export type File = any;

/** A mistake in one file of the plans, and what the build must name. */
export interface BadFile {
  readonly rule: string;
  readonly file: string;
  readonly change: (file: File) => void;
  /** File that is named, when it is not the one that was changed. */
  readonly named?: string;
  readonly field: string;
  readonly message: RegExp;
}
