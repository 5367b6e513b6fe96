/** Names of the groups of radio buttons. They have no meaning, because others can see form state. */
export const LETTERS = ["a", "b"] as const;

/** Name of the box for thoughts of suicide, and its id. Neither has a meaning. */
export const BOX = { name: "c", id: "c1" } as const;
