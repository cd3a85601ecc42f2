import { columnLetters, columnNumber, maxColumns, maxRows } from "../workbook/address";
import { formulaTokens } from "./formulaTokens";

const corner = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function shiftCorner(text: string, rows: number, columns: number): string {
  const [, first = "", letters = "", second = "", digits = ""] = corner.exec(text) ?? [];
  // In `$1` of `$1:$2` the pattern takes the sign as the column's.
  const rowFixed = letters === "" ? first : second;
  const column = letters === "" || first === "$" ? letters : wrapped(columnNumber(letters) + columns, maxColumns, columnLetters);
  const row = digits === "" || rowFixed === "$" ? digits : wrapped(Number(digits) - 1 + rows, maxRows, (index) => String(index + 1));
  return letters === "" ? `${rowFixed}${row}` : `${first}${column}${second}${row}`;
}

/** Relative references that leave the sheet come back in from its other side, as in Excel's shared formulas and rules. */
const wrapped = (index: number, size: number, print: (index: number) => string): string => print(((index % size) + size) % size);

/** A shared formula as it reads in a cell that many rows and columns further on. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) =>
      kind === "reference"
        ? text
            .split(":")
            .map((each) => shiftCorner(each, rows, columns))
            .join(":")
        : text,
    )
    .join("");
}
