/**
 * Whatever stands behind the address of a situation and is no page, such as a reader that does not exist, leads to the
 * plan without a reader. Groups: language, number of the situation.
 *
 * @param base folder that the site stands in, as in "/safely"; "" at the root of its host
 */
export const planPattern = (base = ""): string => `^${base}/([a-z-]+)/help/([a-z0-9]+)/.+`;
