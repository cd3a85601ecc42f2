/** A word as it is compared: without case, accents, spaces, brackets and punctuation; `%`, `#`, `Δ` and signs of their own stay. */
export function wordKey(text: string): string {
  return withoutMarks(text).replace(/[^\p{L}\p{N}%#]/gu, "");
}

/** Lower case, accents dropped, every white space one blank: for looking for words inside a text. */
export function plainText(text: string): string {
  return withoutMarks(text).replace(/\s+/g, " ").trim();
}

/** Words of a sheet come again in every row: what was brought to its plain form once is kept, for as long as the words of the widest sheet. */
const known = new Map<string, string>();
const mostKnown = 20_000;

function withoutMarks(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss");
  if (known.size >= mostKnown) known.clear();
  if (text.length <= 200) known.set(text, plain);
  return plain;
}
