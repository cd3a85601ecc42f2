import { columnLetters, columnNumber } from "./address";

const outsideText = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** A formula with references in R1C1 notation, as it stands in a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    outsideText,
    (match, kept: string | undefined, columnFixed: string, letters: string, rowFixed: string, digits: string, offset: number) => {
      if (kept !== undefined || letters === undefined || /[\w.]/.test(formula.charAt(offset - 1))) return match;
      const r = Number(digits) - 1;
      const c = columnNumber(letters);
      const rowPart = rowFixed ? String(r + 1) : r === row ? "" : `[${r - row}]`;
      const columnPart = columnFixed ? String(c + 1) : c === column ? "" : `[${c - column}]`;
      return `R${rowPart}C${columnPart}`;
    },
  );
}

const r1c1Reference = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?)|R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\w(])/g;

export function fromR1C1(formula: string, row: number, column: number): string {
  const at = (part: string, here: number): { readonly index: number; readonly fixed: boolean } => {
    if (part === "") return { index: here, fixed: false };
    if (part.startsWith("[")) return { index: here + Number(part.slice(1, -1)), fixed: false };
    return { index: Number(part) - 1, fixed: true };
  };
  return formula.replace(r1c1Reference, (match, kept: string | undefined, rowPart: string, columnPart: string, offset: number) => {
    if (kept !== undefined || rowPart === undefined || /[\w.]/.test(formula.charAt(offset - 1))) return match;
    const r = at(rowPart, row);
    const c = at(columnPart, column);
    return `${c.fixed ? "$" : ""}${columnLetters(c.index)}${r.fixed ? "$" : ""}${r.index + 1}`;
  });
}
