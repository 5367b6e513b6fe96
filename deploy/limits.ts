/** How long a server waits for whoever is slow, in seconds: a family's bad network is given time, a held connection is not. */
export const LIMITS = {
  /** For the whole head of a request, from its first byte. */
  head: 15,
  /** For the body of a request: none is wanted. */
  body: 15,
  /** Between two requests on one connection. */
  idle: 30,
  /** Between two bytes that a reader takes, where the server can tell. */
  stalled: 60,
  /** For a whole answer, where it cannot: the largest file at a few bytes a millisecond. */
  answer: 600,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** Bytes of a request's head. */
export const HEAD_BYTES = 16_384;

/** Longest address within the site, and longest name in it, that is looked up; the site's own are a tenth. */
export const ADDRESS = { whole: 1000, name: 200 } as const;
