/** Attributes such as `data-a="0 1"`: the answers for which a part of a page shows. The letter names the question. */
export type Attributes = Readonly<Record<`data-${string}`, string>>;
