const longest = 31;

/** A sheet name that Excel takes, as close to an entity's name as can be: 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at its ends, not "History". */
export function safeSheetName(name: string, otherwise: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/[/\\:]/g, "-")
    .replace(/\?|\*/g, "")
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .replace(/\s+/g, " ")
    .trim();
  const cut = [...plain]
    .reduce((whole, letter) => ((whole + letter).length <= longest ? whole + letter : whole), "")
    .replace(/^'+|'+$/g, "")
    .trim();
  if (cut === "") return otherwise;
  return cut.toLowerCase() === "history" ? `${cut}.` : cut;
}
