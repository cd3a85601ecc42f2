/** Columns of the sheet with the published examples, in order. */
export const selfCheckColumns = ["shows", "formula", "result", "published", "digits", "verdict", "kind", "source"] as const;
export type SelfCheckColumn = (typeof selfCheckColumns)[number];
