import type { Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { anything, record, type Arg } from "../protocol/arguments";
import { method, type Json, type Method, type Property } from "../protocol/excelClass";
import type { Rect } from "../workbook/address";
import { rangeBorder } from "./rangeBorder";
import { rangeFill } from "./rangeFill";
import { formatProtection, rangeFont, rangeFormat } from "./rangeFormat";
import { addressOf, rangeProperties, rectOf, shaped } from "./rangeReads";
import type { BorderState, FormatState, RangeState } from "./states";

type Given = Readonly<Record<string, unknown>>;

const borderEdges: Readonly<Record<string, BorderState["edge"]>> = {
  bottom: "EdgeBottom",
  top: "EdgeTop",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Parts of a format, by the names they have in cell properties. */
const formatParts: Readonly<Record<string, Readonly<Record<string, Property<FormatState>>>>> = {
  font: rangeFont.properties,
  fill: rangeFill.properties,
  protection: formatProtection.properties,
};

const known = <S>(properties: Readonly<Record<string, Property<S>>>, name: string): Property<S> => {
  const property = properties[name];
  if (property === undefined) throw invalidArgument();
  return property;
};

const read = <S>(properties: Readonly<Record<string, Property<S>>>, self: S, asked: Given, core: Core): Json =>
  Object.fromEntries(
    Object.entries(asked)
      .filter(([, wanted]) => wanted === true)
      .map(([name]) => [name, known(properties, name).get?.(self, core)]),
  );

function readFormat(state: RangeState, asked: Given, core: Core): Json {
  const self: FormatState = { areas: [state] };
  const { protection, ...plain } = asked;
  const answer: Record<string, Json> = read(rangeFormat.properties, self, plain, core) as Record<string, Json>;
  // Of protection only the whole can be asked for.
  if (protection === true) answer["protection"] = read(formatProtection.properties, self, { locked: true, formulaHidden: true }, core);
  for (const [name, inner] of Object.entries(asked)) {
    if (typeof inner !== "object" || inner === null) continue;
    if (name !== "borders") {
      answer[name] = read(known(formatParts as never, name) as never, self, inner as Given, core);
      continue;
    }
    answer[name] = Object.fromEntries(
      Object.entries(bySide(inner as Given)).map(([side, of]) => [
        side,
        read(rangeBorder.properties, border(self, side), record(of), core),
      ]),
    );
  }
  return answer;
}

/** What is asked of borders is asked of the borders on every side; a side can be asked by itself, too. */
const bySide = (asked: Given): Given =>
  Object.values(asked).some((wanted) => typeof wanted === "boolean")
    ? Object.fromEntries(Object.keys(borderEdges).map((side) => [side, asked]))
    : asked;

function border(self: FormatState, side: string): BorderState {
  const edge = borderEdges[side];
  if (edge === undefined) throw invalidArgument();
  return { ...self, edge };
}

function readPart(range: RangeState, rect: Rect, asked: Given, own: Readonly<Record<string, Json>>, core: Core): Json {
  const state = core.references.state(range.sheet, rect);
  const address = addressOf(range.sheet, rect);
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    if (name === "format") answer[name] = readFormat(state, record(wanted), core);
    else if (name === "address" || name === "addressLocal") answer[name] = address;
    else if (own[name] !== undefined) answer[name] = own[name];
    else answer[name] = known(rangeProperties, name).get?.(state, core) ?? null;
  }
  return answer;
}

const write = <S>(properties: Readonly<Record<string, Property<S>>>, self: S, name: string, value: unknown, core: Core): void => {
  const { set } = known(properties, name);
  if (set === undefined) throw invalidArgument();
  set(self, value, core);
};

const writeAll = <S>(properties: Readonly<Record<string, Property<S>>>, self: S, given: Given, core: Core): void => {
  for (const [name, value] of Object.entries(given)) if (value !== undefined && value !== null) write(properties, self, name, value, core);
};

function writePart(range: RangeState, rect: Rect, given: Given, core: Core): void {
  const state = core.references.state(range.sheet, rect);
  const self: FormatState = { areas: [state] };
  // A style comes before the formats laid over it.
  const { format, ...rest } = given;
  writeAll(rangeProperties, state, rest, core);
  if (format === undefined || format === null) return;
  for (const [name, value] of Object.entries(record(format))) {
    if (name === "borders") {
      for (const [side, of] of Object.entries(record(value))) writeAll(rangeBorder.properties, border(self, side), record(of), core);
    } else if (typeof value === "object" && value !== null)
      writeAll(known(formatParts as never, name) as never, self, value as Given, core);
    else write(rangeFormat.properties, self, name, value, core);
  }
}

const cellsOf = (rect: Rect): readonly (readonly Rect[])[] =>
  Array.from({ length: rect.rows }, (_row, r) =>
    Array.from({ length: rect.columns }, (_column, c) => ({ row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 })),
  );
const rowsOf = (rect: Rect): readonly Rect[] => Array.from({ length: rect.rows }, (_row, r) => ({ ...rect, row: rect.row + r, rows: 1 }));
const columnsOf = (rect: Rect): readonly Rect[] =>
  Array.from({ length: rect.columns }, (_column, c) => ({ ...rect, column: rect.column + c, columns: 1 }));

const line: Arg<readonly Given[]> = (value) => {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map(record);
};

/** One entry a row (column): as many as the range has. */
function writeLines(range: RangeState, parts: readonly Rect[], given: readonly Given[], core: Core): void {
  if (given.length !== parts.length) throw invalidArgument();
  parts.forEach((rect, index) => writePart(range, rect, given[index] ?? {}, core));
}

/** Members of a range that read or write many properties of many cells at once. */
export const cellProperties: Readonly<Record<string, Method<RangeState>>> = {
  getCellProperties: method([record], (range, [asked], core) => {
    const cells = cellsOf(rectOf(range));
    core.cost.cellsRead += rectOf(range).rows * rectOf(range).columns;
    return cells.map((row) => row.map((rect) => readPart(range, rect, asked, {}, core)));
  }),
  getRowProperties: method([record], (range, [asked], core) =>
    rowsOf(rectOf(range)).map((rect) => readPart(range, rect, asked, { rowIndex: rect.row }, core)),
  ),
  getColumnProperties: method([record], (range, [asked], core) =>
    columnsOf(rectOf(range)).map((rect) => readPart(range, rect, asked, { columnIndex: rect.column }, core)),
  ),
  setCellProperties: method([anything], (range, [given], core) => {
    const rows = shaped(range, given);
    cellsOf(rectOf(range)).forEach((row, r) => row.forEach((rect, c) => writePart(range, rect, record(rows[r]?.[c]), core)));
  }),
  setRowProperties: method([line], (range, [given], core) => writeLines(range, rowsOf(rectOf(range)), given, core)),
  setColumnProperties: method([line], (range, [given], core) => writeLines(range, columnsOf(rectOf(range)), given, core)),
};
