/** A file of facts, as it is read. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file that is wrong has no type
export type File = any;

/** A mistake in one file of the plans, and what the build must report. */
export interface BadFile {
  readonly rule: string;
  readonly file: string;
  readonly change: (file: File) => void;
  /** The file in the message, when it is not the changed file. */
  readonly named?: string;
  readonly field: string;
  readonly message: RegExp;
}
