/** Functions every Excel since 2007 knows. Those that find their cells by a text are not among them. */
const ofOldFiles =
  "ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY DAYS360 EDATE EOMONTH EVEN EXACT EXP FALSE FIND FIXED FLOOR HLOOKUP HOUR IF IFERROR INDEX INT ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MEDIAN MID MIN MINA MINUTE MOD MODE MONTH MROUND N NA NETWORKDAYS NOT ODD OR PERCENTILE PERCENTRANK PI POWER PRODUCT PROPER QUARTILE QUOTIENT RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL SQRT STDEV STDEVP SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ T TEXT TIME TRIM TRUE TRUNC UPPER VALUE VAR VARP VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR YEARFRAC";
/** Newer ones, which a file names with a prefix. */
const ofNewFiles = "CONCAT IFNA IFS MAXIFS MINIFS NUMBERVALUE SWITCH TEXTJOIN XLOOKUP XMATCH XOR";

const oldFunctions = new Set(ofOldFiles.split(" "));
export const newerFunctions: ReadonlySet<string> = new Set(ofNewFiles.split(" "));

const parts =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|#[A-Z/0!?]+|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*[(!]?/gu;

/**
 * Whether a formula comes to the same on a sheet that stands alone: it refers to cells of its own sheet only, and calls what every Excel
 * knows or functions of ours.
 */
export function standsAlone(formula: string, sheet: string): boolean {
  // Lists of constants, errors that are meant and numbers such as 1E-12 refer to nothing.
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/\{[^{}]*\}/g, "0")
    .replace(/(?<![\w!])(?:#VALUE!|#N\/A)/g, "0")
    .replace(/(?<![\w$.])\d+(?:\.\d+)?E[+-]?\d+/g, "0");
  if (/[[\]{}#]/.test(bare.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, ""))) return false;
  for (const [part, quoted] of bare.matchAll(parts)) {
    if (part.startsWith('"')) continue;
    if (part.endsWith("!")) {
      const prefix = quoted === undefined ? part.slice(0, -1) : quoted.replace(/''/g, "'");
      if (prefix.toLowerCase() !== sheet.toLowerCase()) return false;
      continue;
    }
    if (part.endsWith("(")) {
      const name = part.slice(0, -1).toUpperCase();
      if (!oldFunctions.has(name) && !newerFunctions.has(name) && !name.startsWith("BSC.")) return false;
      continue;
    }
    if (!/^(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|TRUE|FALSE)$/i.test(part)) return false;
  }
  return true;
}

/** Whether a formula depends on any cell; one that does not is its result. */
export const refersToCells = (formula: string): boolean =>
  /(?<![\w.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w.(])|[A-Z]:\$?[A-Z]/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
