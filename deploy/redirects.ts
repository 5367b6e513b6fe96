/**
 * Returns a pattern for paths below a situation that are no page, such as an unknown reader. They redirect to the plan
 * without a reader. Groups: language, number of the situation.
 *
 * @param base folder of the site, as in "/safely"; "" at the root of its host
 */
export const planPattern = (base = ""): string => `^${base}/([a-z-]+)/help/([a-z0-9]+)/.+`;
