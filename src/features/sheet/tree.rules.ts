/** A part of a page as data, so that a script can build it without making HTML of text: a text, or a name, attributes and what is inside. */
export type Tree =
  string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...inside: Tree[]];
