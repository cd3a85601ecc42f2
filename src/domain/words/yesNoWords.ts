const yes: ReadonlySet<string> = new Set([
  "yes",
  "y",
  "true",
  "ja",
  "j",
  "wahr",
  "oui",
  "o",
  "vrai",
  "sí",
  "si",
  "s",
  "verdadero",
  "sim",
  "verdadeiro",
  "vero",
  "sì",
  "waar",
  "evet",
  "doğru",
  "да",
  "истина",
  "是",
  "はい",
  "예",
  "네",
  "tak",
  "prawda",
  "✓",
  "✔",
  "☑",
]);
const no: ReadonlySet<string> = new Set([
  "no",
  "n",
  "false",
  "nein",
  "falsch",
  "non",
  "faux",
  "falso",
  "não",
  "nao",
  "nee",
  "onwaar",
  "hayır",
  "yanlış",
  "нет",
  "ложь",
  "否",
  "いいえ",
  "아니오",
  "nie",
  "fałsz",
  "✗",
  "✘",
  "☒",
]);

/** What is taken for yes, and for no, in lower case. */
export const yesNoWords: Readonly<Record<"yes" | "no", ReadonlySet<string>>> = { yes, no };

/** 1 for yes and 0 for no, as words in English, German, French, Spanish, Portuguese and some more languages, or as a tick and a cross; anything else stays what it is. */
export function readYesNo(raw: number | string | null): number | string | null {
  if (typeof raw !== "string") return raw;
  const word = raw.trim().toLowerCase();
  return yes.has(word) ? 1 : no.has(word) ? 0 : raw;
}
