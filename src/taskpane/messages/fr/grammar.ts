/** A name in quotation marks. */
export const quote = (name: string): string => `«\u00a0${name}\u00a0»`;

/** "1 feuille", "3 feuilles"; none is singular in French: "0 feuille". */
export const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** "a", "a et b", "a, b et c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1) ?? ""}`;

/** A heading, with how many stand below it where it is not one. */
export const heading =
  (word: string) =>
  (count: number): string =>
    count === 1 ? word : `${word} (${count})`;
