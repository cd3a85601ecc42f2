import { headerWords, type HeaderConcept } from "../headerWords";
import { wordKey } from "../words";
import { ordinaryWords } from "./ordinaryWords";
import { editDistance } from "./editDistance";

/** A header word as it is compared, with all it can stand for. */
export interface KnownWord {
  readonly key: string;
  /** As a list writes it. */
  readonly word: string;
  readonly concepts: readonly HeaderConcept[];
  /** Which letters it has, one bit a letter: words that differ in many cannot be near. */
  readonly letters: number;
}

const known = new Map<string, KnownWord>();
for (const [concept, languages] of Object.entries(headerWords) as [HeaderConcept, Readonly<Record<string, readonly string[]>>][])
  for (const word of Object.values(languages).flat()) {
    const key = wordKey(word);
    const found = known.get(key);
    if (found?.concepts.includes(concept)) continue;
    known.set(key, { key, word: found?.word ?? word, concepts: [...(found?.concepts ?? []), concept], letters: lettersOf(key) });
  }

/** Concepts whose plural counts something else: `Employee` heads a column of names, `Employees` one of numbers. */
const countedInPlural: ReadonlySet<HeaderConcept> = new Set(["owner", "entity", "id", "period"]);
const wordsByLength: KnownWord[][] = [];
for (const word of known.values()) (wordsByLength[word.key.length] ??= []).push(word);

/** The word with this key; undefined for none. */
export const knownWord = (key: string): KnownWord | undefined => known.get(key);

/** Every known word, for those who look at all of them. */
export const knownWords = (): readonly KnownWord[] => [...known.values()];

/**
 * The word that a key misspells: one wrong letter from five letters on, two from nine. Undefined when none is near, when words of
 * different meanings are, and for a word that has a meaning of its own (`Votes` is no misspelt `Notes`).
 */
export function nearWord(key: string): KnownWord | undefined {
  if (key.length < 5 || key.length > 30 || ordinaryWords.has(key) || /[^\p{L}]/u.test(key)) return undefined;
  const near = wordsNear(key, key.length >= 9 ? 2 : 1);
  const least = near[0]?.distance ?? Infinity;
  // A shorter word just as near keeps a longer one from being taken: `Plann` may be either.
  const [best, ...others] = near.filter(({ distance }) => distance <= least + (key.length >= 9 ? 1 : 0));
  if (
    best === undefined ||
    !beginAlike(key, best.word.key) ||
    least > (Math.min(key.length, best.word.key.length) >= 9 ? 2 : 1) ||
    best.word.key.length < 5
  )
    return undefined;
  const concepts = others.reduce((shared, { word }) => shared.filter((each) => word.concepts.includes(each)), best.word.concepts);
  if (concepts.length === 0 || (isPlural(key, best.word.key) && concepts.some((each) => countedInPlural.has(each)))) return undefined;
  return { ...best.word, concepts };
}

function wordsNear(key: string, limit: number): readonly { readonly word: KnownWord; readonly distance: number }[] {
  const letters = lettersOf(key);
  const found: { word: KnownWord; distance: number }[] = [];
  for (let length = key.length - limit; length <= key.length + limit; length++)
    for (const word of wordsByLength[length] ?? []) {
      if (bits(word.letters ^ letters) > 2 * limit) continue;
      const distance = editDistance(key, word.key, limit);
      if (distance <= limit) found.push({ word, distance });
    }
  return found.sort((a, b) => a.distance - b.distance);
}

/** The first letter is hardly ever mistyped, but for being swapped with the second. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

const isPlural = (key: string, word: string): boolean => key.startsWith(word) && /^(?:s|es|n|en|e|i|x)$/.test(key.slice(word.length));

function lettersOf(key: string): number {
  let mask = 0;
  for (const letter of key) mask |= 1 << (letter.charCodeAt(0) % 32);
  return mask;
}

/** Number of ones among 32 bits, summed in pairs, fours and bytes. */
function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
