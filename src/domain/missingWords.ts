/** What people write where there is no figure, lower case, without trailing asterisks. */
const missingWords: ReadonlySet<string> = new Set([
  "", "na", "n/a", "n.a.", "n.a", "#n/a", "nd", "n/d", "n.d.", "s/d", "-", "--", "---", "–", "—", "−", "?", "??", "???", "…", "...", ".", "/", "tbd", "tbc", "t.b.d.", "null", "none",
  "missing", "no data", "no figure", "not available", "not applicable", "not reported", "not measured", "unknown",
  "keine daten", "k.a.", "k. a.", "ka", "keine angabe", "nicht verfügbar",
  "pas de données", "non disponible", "nc", "n.c.", "sans données",
  "sin datos", "sin dato", "no disponible", "no aplica",
  "sem dados", "não disponível", "não se aplica",
]); // prettier-ignore

/** Is this text a mark for "no figure", as `N/A**`, `-`, `?`, `Sin Datos`? Blank text is. */
export function isMissingWord(text: string): boolean {
  const word = text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();
  return missingWords.has(word) || missingWords.has(word.replace(/\s*\*+$/, ""));
}
