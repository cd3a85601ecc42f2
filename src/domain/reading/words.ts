/** A word as it is compared: without case, accents, spaces, brackets and punctuation; `%`, `#`, `Δ` and signs of their own stay. */
export function wordKey(text: string): string {
  return withoutMarks(text).replace(/[^\p{L}\p{N}%#]/gu, "");
}

/** Lower case, accents dropped, every white space one blank: for looking for words inside a text. */
export function plainText(text: string): string {
  return withoutMarks(text).replace(/\s+/g, " ").trim();
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss");
}
