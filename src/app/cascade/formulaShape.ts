const token = /'(?:[^']|'')*'!|"(?:[^"]|"")*"|#REF!|(?<![\w.$])[\p{L}_][\p{L}\p{N}_.]*!|(?<![\w.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.])/gu;

/**
 * A formula with what it refers to left out: `=IF('North'!$K$9="","",'North'!$K$9)` and the same for any other cell have one shape. So a
 * formula of ours is known again wherever rows, columns and sheets went, and whatever its words are in another language.
 */
export const shapeOf = (formula: string): string =>
  formula
    .replace(token, (found) => (found.startsWith('"') ? '""' : found === "#REF!" ? "@" : found.endsWith("!") ? "" : "@"))
    .replace(/@:@/g, "@");
