/**
 * Month names and the abbreviations people type, in English, German, French, Spanish and Portuguese: lower case, without accents or dots.
 * An abbreviation means the same month in every language that uses it; one that would not is left out.
 */
const names: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janner", "janvier", "janv", "enero", "ene", "janeiro"],
  ["february", "feb", "februar", "fevrier", "fevr", "fev", "febrero", "fevereiro"],
  ["march", "mar", "marz", "mrz", "maerz", "mars", "marzo", "marco"],
  ["april", "apr", "avril", "avr", "abril", "abr"],
  ["may", "mai", "mayo", "maio"],
  ["june", "jun", "juni", "juin", "junio", "junho"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "julho"],
  ["august", "aug", "aout", "aou", "agosto", "ago"],
  ["september", "sep", "sept", "septembre", "septiembre", "setiembre", "setembro", "set"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro"],
];

const monthByName = new Map(names.flatMap((list, index) => list.map((name) => [name, index + 1] as const)));

/** Number of the month (1–12) that a word names, or null. The word is lower case, without accents; a closing dot is allowed. */
export function monthOf(word: string): number | null {
  return monthByName.get(word.replace(/\.$/, "")) ?? null;
}
