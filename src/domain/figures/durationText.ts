/** Units of a clock by size in seconds, with the words for them in English, German, French, Spanish and Portuguese. */
const units: readonly (readonly [seconds: number, words: RegExp])[] = [
  [3600, /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?)$/i],
  [60, /^(?:m|min|mins|minutes?|minuten?|minutos?)$/i],
  [1, /^(?:s|secs?|seconds?|sek|sekunden?|secondes?|segundos?)$/i],
];
const sizeOf = (word: string): number | null => units.find(([, words]) => words.test(word))?.[0] ?? null;

/**
 * A time in two units or more, as a figure in the first of them: `2h 30min` → 2.5 h, `1h30` → 1.5 h, `1:30 h` → 1.5 h. Null for anything else:
 * for `1:30` alone, which may count hours or minutes, and for `5 days 4 hours`, whose days may be working days.
 */
export function readDuration(text: string): { readonly figure: number; readonly unit: string } | null {
  return readClock(text) ?? readParts(text);
}

function readClock(text: string): { readonly figure: number; readonly unit: string } | null {
  const [, whole = "", part = "", finer = "", unit = ""] = /^(\d+):([0-5]\d)(?::([0-5]\d))?\s*(\p{L}+)\.?$/u.exec(text) ?? [];
  const size = sizeOf(unit);
  if (size === null || ![3600, 60].includes(size) || (finer !== "" && size !== 3600)) return null;
  return { figure: Number(whole) + Number(part) / 60 + Number(finer || 0) / 3600, unit };
}

function readParts(text: string): { readonly figure: number; readonly unit: string } | null {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?\s*(?:,|and|und|et|y|e)?\s*/gu)];
  const [first] = parts;
  if (parts.length < 2 || first === undefined || parts.map(([whole]) => whole).join("") !== text) return null;
  const unit = first[2] ?? "";
  const largest = sizeOf(unit);
  let [seconds, before] = [0, Infinity];
  for (const [, digits = "", word = ""] of parts) {
    // "1h30" leaves the smaller unit out; "5 m2" is an area.
    const leftOut = word === "" && (before === 3600 || (before === 60 && digits.length === 2));
    const size = leftOut ? before / 60 : sizeOf(word);
    if (size === null || size >= before) return null;
    seconds += Number(digits.replace(",", ".")) * size;
    before = size;
  }
  return largest === null ? null : { figure: seconds / largest, unit };
}
