/**
 * The address to ask a script from. Browsers remember that an address failed and never ask it again, so after a dropped
 * request the same file is asked for under another one; what is behind the question mark means nothing to the server.
 *
 * @param failed how often it failed on this page
 * @example addressAfter("/find/1a2b3c4d5e.js", 1) // "/find/1a2b3c4d5e.js?2"
 */
export function addressAfter(file: string, failed: number): string {
  return failed === 0 ? file : `${file}?${failed + 1}`;
}
