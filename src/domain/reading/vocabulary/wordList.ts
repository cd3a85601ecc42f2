/** Languages whose words the reader knows. */
export type Language = "en" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "tr" | "ru" | "zh" | "ja" | "ko" | "pl";

/** Words of one meaning, by language. */
export type WordsByLanguage = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Words written in one text, parted by `|` or line breaks: a long list stays readable and easy to compare. */
export const listed = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
