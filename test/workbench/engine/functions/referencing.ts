import { columnLetters, maxColumns, maxRows, quoteSheetName, type Rect } from "../../workbook/address";
import { ArrayValue, fail, isScalar, omitted, Reference, type Value } from "../calculation/value";
import { parseCached } from "../calculation/formulaCache";
import { boolean, define, number, optional, omittedValue, raw, text, type Context, type FunctionDefinition } from "./define";
import { sizeOfValue } from "./lookup";

const ownCell = (context: Context): Rect => ({ row: context.frame.row, column: context.frame.column, rows: 1, columns: 1 });

function positions(context: Context, value: Value, of: "row" | "column"): Value {
  const rect = value === omitted ? ownCell(context) : context.evaluator.reference(value).single.rect;
  const count = of === "row" ? rect.rows : rect.columns;
  if (count === 1) return rect[of] + 1;
  return of === "row"
    ? ArrayValue.build(count, 1, (row) => rect.row + row + 1)
    : ArrayValue.build(1, count, (_, column) => rect.column + column + 1);
}

function offset(context: Context, base: Value, down: number, right: number, height: Value, width: Value): Value {
  const { sheet, rect } = context.evaluator.reference(base).single;
  const extent = (value: Value, otherwise: number): number => {
    if (value === omitted) return otherwise;
    const given = context.evaluator.scalar(value);
    return given === null ? otherwise : Math.trunc(typeof given === "number" ? given : fail("#VALUE!"));
  };
  const rows = extent(height, rect.rows);
  const columns = extent(width, rect.columns);
  if (rows === 0 || columns === 0) return fail("#REF!");
  const row = rect.row + Math.trunc(down) + (rows < 0 ? rows + 1 : 0);
  const column = rect.column + Math.trunc(right) + (columns < 0 ? columns + 1 : 0);
  const moved = { row, column, rows: Math.abs(rows), columns: Math.abs(columns) };
  const inside = row >= 0 && column >= 0 && row + moved.rows <= maxRows && column + moved.columns <= maxColumns;
  return inside ? Reference.to(sheet, moved) : fail("#REF!");
}

/** `R2C3`, `R[-1]C`, ranges of them. */
function readR1C1(written: string, context: Context): Value {
  const [, sheetName = "", address = ""] = /^(?:(.*)!)?([^!]*)$/.exec(written) ?? [];
  const sheet =
    sheetName === "" ? context.frame.sheet : context.evaluator.reader.sheetNamed(sheetName.replace(/^'|'$/g, "").replace(/''/g, "'"));
  const corners = address.split(":").map((corner) => {
    const parts = /^R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?$/i.exec(corner);
    if (!parts) return fail("#REF!");
    return {
      row: parts[1] ? Number(parts[1]) - 1 : context.frame.row + Number(parts[2] ?? 0),
      column: parts[3] ? Number(parts[3]) - 1 : context.frame.column + Number(parts[4] ?? 0),
    };
  });
  const [from, to = from] = corners;
  if (!sheet || !from || !to) return fail("#REF!");
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  if (row < 0 || column < 0) return fail("#REF!");
  return Reference.to(sheet, { row, column, rows: Math.abs(from.row - to.row) + 1, columns: Math.abs(from.column - to.column) + 1 });
}

export const referencing: readonly FunctionDefinition[] = [
  define("ROW", [optional(raw, omittedValue)], function (value) {
    return positions(this, value, "row");
  }),
  define("COLUMN", [optional(raw, omittedValue)], function (value) {
    return positions(this, value, "column");
  }),
  define("ROWS", [raw], function (value) {
    return sizeOfValue(this, value).rows;
  }),
  define("COLUMNS", [raw], function (value) {
    return sizeOfValue(this, value).columns;
  }),
  define("AREAS", [raw], function (value) {
    return this.evaluator.reference(value).areas.length;
  }),
  define(
    "OFFSET",
    [raw, number, number, optional(raw, omittedValue), optional(raw, omittedValue)],
    function (base, down, right, height, width) {
      return offset(this, base, down, right, height, width);
    },
    { volatile: true },
  ),
  define(
    "INDIRECT",
    [text, optional(boolean, true)],
    function (written, isA1) {
      if (!isA1) return readR1C1(written, this);
      const tree = parseCached(written);
      if (!tree || !["reference", "name", "structured", "spill", "binary"].includes(tree.kind)) return fail("#REF!");
      const value = this.evaluator.argument(tree, { ...this.frame, scope: null });
      return value instanceof Reference ? value : fail("#REF!");
    },
    { volatile: true },
  ),
  define(
    "ADDRESS",
    [number, number, optional(number, 1), optional(boolean, true), optional(raw, omittedValue)],
    function (row, column, kind, isA1, sheet) {
      const [r, c] = [Math.trunc(row), Math.trunc(column)];
      if (r < 1 || c < 1 || r > maxRows || c > maxColumns || kind < 1 || kind > 4) return fail("#VALUE!");
      const [rowFixed, columnFixed] = [kind === 1 || kind === 2, kind === 1 || kind === 3];
      const name = sheet === omitted ? null : this.evaluator.scalar(sheet);
      const prefix = name === null ? "" : `${name === "" ? "" : quoteSheetName(String(name))}!`;
      if (!isA1) return `${prefix}R${rowFixed ? r : `[${r}]`}C${columnFixed ? c : `[${c}]`}`;
      return `${prefix}${columnFixed ? "$" : ""}${columnLetters(c - 1)}${rowFixed ? "$" : ""}${r}`;
    },
  ),
  define("TRANSPOSE", [raw], function (value) {
    const array = this.evaluator.array(value);
    return ArrayValue.build(array.columns, array.rows, (row, column) => array.at(column, row));
  }),
  define("HYPERLINK", [raw, optional(raw, omittedValue)], function (link, shown) {
    const value = shown === omitted ? link : shown;
    return isScalar(value) ? value : this.evaluator.scalar(value);
  }),
];
