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
]);
const no: ReadonlySet<string> = new Set(["no", "n", "false", "nein", "falsch", "non", "faux", "falso", "não", "nao"]);

/** 1 for yes and 0 for no, as words in English, German, French, Spanish or Portuguese; anything else stays what it is. */
export function readYesNo(raw: number | string | null): number | string | null {
  if (typeof raw !== "string") return raw;
  const word = raw.trim().toLowerCase();
  return yes.has(word) ? 1 : no.has(word) ? 0 : raw;
}
