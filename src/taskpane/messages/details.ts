/** What a finding or question knows of the cell it speaks of. */
export type Details = Readonly<Record<string, string | number>>;

/** A sentence that may begin with a stand-in such as "this KPI". */
export const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
