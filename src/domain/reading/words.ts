/** A word as it is compared: without case, accents, spaces, brackets and punctuation; `%`, `#`, `Δ` and signs of their own stay. */
export function wordKey(text: string): string {
  return withoutMarks(text).replace(/[^\p{L}\p{N}%#]/gu, "");
}

/** Lower case, accents dropped, every white space one blank: for looking for words inside a text. */
export function plainText(text: string): string {
  return withoutMarks(text).replace(/\s+/g, " ").trim();
}

/** As many texts as the largest sheets have names: with less, each pass over them would read them all anew. */
const mostKept = 50_000;

/** What a reading of texts gave, kept for when the text comes again, as words of a sheet do. */
export function keptByText<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= mostKept) known.clear();
    if (text.length <= 200) known.set(text, now);
    return now;
  };
}

const withoutMarks = keptByText((text) =>
  // Most words are plain letters, which lose nothing but their capitals.
  /^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFKC")
        .toLowerCase()
        .replace(/ı/g, "i")
        .replace(/ß/g, "ss"),
);
