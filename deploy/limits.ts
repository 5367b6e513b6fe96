/** How long a server waits for a slow client, in seconds. A slow network gets time; a connection held open on purpose does not. */
export const LIMITS = {
  /** For all headers of a request, from the first byte. */
  head: 15,
  /** For the body of a request. The site needs none. */
  body: 15,
  /** Between two requests on one connection. */
  idle: 30,
  /** Between two bytes that a client reads, if the server can tell. */
  stalled: 60,
  /** For a whole response, if it cannot tell: the largest file at a few bytes a millisecond. */
  answer: 600,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** Maximum size of the headers of a request, in bytes. */
export const HEAD_BYTES = 16_384;

/** Maximum length of a path, and of a name in it, that the server looks up. Those of the site are a tenth of it. */
export const ADDRESS = { whole: 1000, name: 200 } as const;
