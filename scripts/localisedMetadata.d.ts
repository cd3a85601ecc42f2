import type { Language } from "./functionTexts";

/** functions.json with descriptions, parameter names and tooltips in another language; throws where a text is missing. */
export function localisedMetadata(json: string, language: Language): string;
