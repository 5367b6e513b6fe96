import { Agent } from "node:http";
import { ask } from "./ask.ts";

/** The results of the requests of some visitors. */
export interface Outcome {
  /** Complete answers with the right bytes. */
  whole: number;
  /** Answers that broke off. */
  cut: number;
  /**
   * Requests that arrived just as the server closed a kept-open connection. Browsers then ask again by
   * themselves (RFC 9112, 9.3.1).
   */
  again: number;
  /** Any other answers. */
  wrong: number;
  /** Refused connections. The visitor tries again a moment later. */
  refused: number;
}

/** Visitors at work. */
export interface Visit {
  /** Waits for this many more complete answers. */
  readonly answered: (more: number) => Promise<void>;
  /** Stops the visitors and returns the results of their requests. */
  readonly end: () => Promise<Outcome>;
}

/**
 * Starts visitors who request a page again and again, each on a kept-open connection.
 *
 * @param wanted the bytes of a right answer
 */
export function visit(port: number, path: string, wanted: Buffer, visitors: number): Visit {
  const outcome: Outcome = { whole: 0, cut: 0, again: 0, wrong: 0, refused: 0 };
  let going = true;
  const one = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (going) {
      try {
        const { status, bytes } = await ask(port, path, { agent });
        outcome[status === 200 && bytes.equals(wanted) ? "whole" : "wrong"] += 1;
      } catch (error) {
        const { code, reused } = error as NodeJS.ErrnoException & { reused?: boolean };
        outcome[code === "ECONNREFUSED" ? "refused" : reused ? "again" : "cut"] += 1;
        if (!reused) await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    agent.destroy();
  };
  const all = Promise.all(Array.from({ length: visitors }, one));
  return {
    answered: async (more) => {
      const enough = outcome.whole + more;
      while (outcome.whole < enough) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    end: async () => {
      going = false;
      await all;
      return outcome;
    },
  };
}
