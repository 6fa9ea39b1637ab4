/** Something to be shown, as plain data: a text, or a tag with attributes and what is inside. */
export type Tree = string | [tag: string, attributes: Record<string, string>, ...inside: Tree[]];
