import node from "astro/logger/node";

/**
 * Astro's own log without a line for each page. On a terminal it says how many pages are made.
 *
 * @returns {import("astro").AstroLoggerDestination}
 */
export default function buildLog() {
  const log = node();
  const { stdout } = process;
  let made = 0;
  let isPage = false;
  return {
    write(event) {
      // Astro begins the line of a page without ending it, and gives the time of the page in the next event.
      const isBegun = event.level === "info" && !event.newLine;
      const isEnd = isPage && event.label === "SKIP_FORMAT";
      if (isBegun) made += 1;
      if (isBegun && stdout.isTTY) stdout.write(`\r${made} files`);
      isPage = isBegun;
      if (isBegun || isEnd) return;
      if (made > 0 && stdout.isTTY) stdout.write("\r\u001b[K");
      log.write(event);
    },
  };
}
