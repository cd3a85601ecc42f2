import type { Random } from "./random";
import { concepts, languages, type Concept, type Language } from "./words";

/** How one person writes: a language, always the same words, one way with numbers. */
export interface Style {
  readonly language: Language;
  readonly word: (concept: Concept) => string;
  /** What figures look like in cells. */
  readonly numbers: "numbers" | "decimal-comma" | "with-unit" | "comparators";
  /** Percent stored as 0.95 and shown as 95 %, or as 95. */
  readonly percentAsFraction: boolean;
  /** What stands where an actual is not known. */
  readonly missing: string;
  readonly missingShare: number;
  /** Groups are merged, named in their first cell alone, or named in every cell. */
  readonly groups: "merged" | "first" | "each";
}

export function styleOf(random: Random): Style {
  const language = random.chance(0.4) ? "en" : random.pick(languages);
  const chosen = new Map<Concept, string>();
  const word = (concept: Concept): string => {
    const known = chosen.get(concept);
    if (known !== undefined) return known;
    const [plainest, ...synonyms] = concepts[language][concept];
    const picked = synonyms.length > 0 && random.chance(0.4) ? random.pick(synonyms) : plainest;
    chosen.set(concept, picked);
    return picked;
  };
  const numbers = random.chance(0.6)
    ? "numbers"
    : random.pick(language === "en" ? (["with-unit", "comparators"] as const) : (["decimal-comma", "with-unit", "comparators"] as const));
  return {
    language,
    word,
    numbers,
    percentAsFraction: random.chance(0.5),
    missing: random.pick(["", "", "NA", "-", "?", "n/a", "—"]),
    missingShare: random.chance(0.4) ? 0.12 : 0,
    groups: random.pick(["merged", "merged", "first", "each"] as const),
  };
}
