export type Language = "de" | "fr" | "es";

/** What Excel tells of the functions in one language; keys are the English names and the words a cell takes. */
export interface FunctionTexts {
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
      }
    >
  >;
  /** Tooltips of the words a parameter offers. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What Excel tells of the functions, in the languages beside English; English is the doc comments of functions.ts. */
export const functionTexts: Readonly<Record<Language, FunctionTexts>>;
