/** `data-a="0 1"`, `data-b="2"`: the answers for which a part of a page shows, by letter of the question. */
export type Attributes = Readonly<Record<`data-${string}`, string>>;
