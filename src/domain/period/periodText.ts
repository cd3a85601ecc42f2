/**
 * A text as the period forms are written: lower case, one space, ASCII quotes, dashes and digits, no accents. The Turkish ş stays,
 * because without it "Şub" (February) would be every "Sub".
 */
export function plainPeriodText(text: string): string {
  return (
    text
      .normalize("NFD")
      // A cedilla is kept under an s only.
      .replace(/[\u0300-\u0326\u0328-\u036f]|(?<![sS])\u0327/g, "")
      .normalize("NFC")
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/[‘’´`′]/g, "'")
      .replace(/[‐-―−]/g, "-")
      .replace(/\s+/g, " ")
      .toLowerCase()
      .replace(/ı/g, "i")
      .replace(/ł/g, "l")
      .trim()
  );
}
