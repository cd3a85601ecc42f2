import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { boolean, colour, integer, number, oneOf, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";
import { cellsIn, styleAt } from "../workbook/cells";
import { displayText } from "../workbook/displayText";
import { defaultRowHeight, setColumns, setRows } from "../workbook/measures";
import { requireAllowed } from "../workbook/protection";
import { changeFormat, fontProperty, formatProperty, readFormat } from "./formatProperty";
import { rectOf } from "./rangeReads";
import type { FormatState } from "./states";

const horizontal = oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed");
const vertical = oneOf("Top", "Center", "Bottom", "Justify", "Distributed");

/** Width or height when all columns (rows) of the areas have the same, else null. */
function uniformSize(self: FormatState, of: "columns" | "rows"): number | null {
  const sizes = new Set<number>();
  for (const area of self.areas) {
    const rect = rectOf(area);
    const { sheet } = area;
    const [from, size] = of === "columns" ? [rect.column, rect.columns] : [rect.row, rect.rows];
    const known = [...sheet[of]].filter(([at]) => at >= from && at < from + size);
    const standard = of === "columns" ? sheet.standardWidth : defaultRowHeight;
    for (const [, record] of known)
      sizes.add((of === "columns" ? (record as { width?: number }).width : (record as { height?: number }).height) ?? standard);
    if (known.length < size) sizes.add(standard);
  }
  const [only = null] = sizes;
  return sizes.size === 1 ? only : null;
}

function setSize(core: Core, self: FormatState, of: "columns" | "rows", size: number | undefined): void {
  if (size !== undefined && (size < 0 || (of === "rows" && size > 409.5))) throw invalidArgument();
  for (const area of self.areas) {
    requireAllowed(area.sheet, of === "columns" ? "allowFormatColumns" : "allowFormatRows");
    const rect = rectOf(area);
    if (of === "columns") setColumns(area.sheet, rect, { width: size });
    else setRows(area.sheet, rect, { height: size });
    redrawCells(core, area.sheet);
  }
}

/** Widths fit the longest shown text; five points and a half a character, as the default font has. */
function autofitColumns(core: Core, self: FormatState): void {
  for (const area of self.areas) {
    requireAllowed(area.sheet, "allowFormatColumns");
    const rect = rectOf(area);
    const longest = new Map<number, number>();
    for (const { row, column, cell } of cellsIn(area.sheet, rect)) {
      const style = styleAt(area.sheet, row, column);
      const lines = displayText(cell.value, style.numberFormat).split("\n");
      const points = Math.max(...lines.map((line) => line.length)) * style.font.size * 0.5 + 6 + style.indent * 7;
      if (cell.value !== null) longest.set(column, Math.max(longest.get(column) ?? 0, points));
    }
    for (const [column, width] of longest)
      setColumns(area.sheet, { row: 0, column, rows: 1, columns: 1 }, { width: Math.round(width * 4) / 4 });
    redrawCells(core, area.sheet);
  }
}

function autofitRows(core: Core, self: FormatState): void {
  for (const area of self.areas) {
    requireAllowed(area.sheet, "allowFormatRows");
    const rect = rectOf(area);
    const tallest = new Map<number, number>();
    for (const { row, column, cell } of cellsIn(area.sheet, rect)) {
      const style = styleAt(area.sheet, row, column);
      const lines = style.wrap ? displayText(cell.value, style.numberFormat).split("\n").length : 1;
      if (cell.value !== null) tallest.set(row, Math.max(tallest.get(row) ?? 0, lines * style.font.size * (15 / 11)));
    }
    for (const [row, record] of area.sheet.rows)
      if (row >= rect.row && row < rect.row + rect.rows) area.sheet.rows.set(row, { ...record, height: undefined });
    for (const [row, height] of tallest)
      if (height > defaultRowHeight) setRows(area.sheet, { row, column: 0, rows: 1, columns: 1 }, { height });
    redrawCells(core, area.sheet);
  }
}

export const rangeFormat: ExcelClass<FormatState> = {
  properties: {
    horizontalAlignment: formatProperty(
      (style) => style.horizontal,
      horizontal,
      (style, value) => ({ ...style, horizontal: value }),
    ),
    verticalAlignment: formatProperty(
      (style) => style.vertical,
      vertical,
      (style, value) => ({ ...style, vertical: value }),
    ),
    wrapText: formatProperty(
      (style) => style.wrap,
      boolean,
      (style, wrap) => ({ ...style, wrap }),
    ),
    shrinkToFit: formatProperty(
      (style) => style.shrink,
      boolean,
      (style, shrink) => ({ ...style, shrink }),
    ),
    indentLevel: formatProperty(
      (style) => style.indent,
      (value) => {
        const level = integer(value);
        if (level < 0 || level > 250) throw invalidArgument();
        return level;
      },
      (style, indent) => ({ ...style, indent }),
    ),
    textOrientation: formatProperty(
      (style) => style.rotation,
      (value) => {
        const angle = integer(value);
        if (angle !== 180 && Math.abs(angle) > 90) throw invalidArgument();
        return angle;
      },
      (style, rotation) => ({ ...style, rotation }),
    ),
    columnWidth: readWrite(
      (self) => uniformSize(self, "columns"),
      number,
      (self, width, core) => setSize(core, self, "columns", width),
    ),
    rowHeight: readWrite(
      (self) => uniformSize(self, "rows"),
      number,
      (self, height, core) => setSize(core, self, "rows", height),
    ),
    useStandardWidth: readWrite(
      (self) => uniformSize(self, "columns") === self.areas[0]?.sheet.standardWidth,
      boolean,
      (self, standard, core) => {
        if (standard) setSize(core, self, "columns", undefined);
      },
    ),
    useStandardHeight: readWrite(
      (self) => uniformSize(self, "rows") === defaultRowHeight,
      boolean,
      (self, standard, core) => {
        if (standard) setSize(core, self, "rows", undefined);
      },
    ),
    readingOrder: formatProperty(
      (style) => style.readingOrder ?? "Context",
      oneOf("Context", "LeftToRight", "RightToLeft"),
      (style, readingOrder) => ({ ...style, readingOrder }),
    ),
    autoIndent: formatProperty(
      (style) => style.autoIndent ?? false,
      boolean,
      (style, autoIndent) => ({ ...style, autoIndent }),
    ),
  },
  objects: {
    font: (self) => excelObject("RangeFont", self),
    fill: (self) => excelObject("RangeFill", self),
    borders: (self) => excelObject("RangeBorderCollection", self),
    protection: (self) => excelObject("FormatProtection", self),
  },
  methods: {
    autofitColumns: method([], (self, _args, core) => autofitColumns(core, self)),
    autofitRows: method([], (self, _args, core) => autofitRows(core, self)),
    adjustIndent: method([integer], (self, [amount], core) =>
      changeFormat(core, self, (style) => ({ ...style, indent: Math.max(0, Math.min(250, style.indent + amount)) })),
    ),
  },
};

export const rangeFont: ExcelClass<FormatState> = {
  properties: {
    name: fontProperty("name", text),
    size: fontProperty("size", (value) => {
      const size = number(value);
      if (size < 1 || size > 409) throw invalidArgument();
      return size;
    }),
    color: fontProperty("color", colour),
    bold: fontProperty("bold", boolean),
    italic: fontProperty("italic", boolean),
    underline: fontProperty("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
    strikethrough: fontProperty("strikethrough", boolean),
    subscript: fontProperty("subscript", boolean),
    superscript: fontProperty("superscript", boolean),
    tintAndShade: readOnly(() => 0),
  },
  methods: {},
};

export const formatProtection: ExcelClass<FormatState> = {
  properties: {
    locked: readWrite(
      (self) => readFormat(self, (style) => style.locked),
      boolean,
      (self, locked, core) => protect(core, self, { locked }),
    ),
    formulaHidden: readWrite(
      (self) => readFormat(self, (style) => style.formulaHidden),
      boolean,
      (self, formulaHidden, core) => protect(core, self, { formulaHidden }),
    ),
  },
  methods: {},
};

/** Locking is not a format that a protected sheet lets change. */
function protect(core: Core, self: FormatState, change: { readonly locked?: boolean; readonly formulaHidden?: boolean }): void {
  for (const area of self.areas) requireAllowed(area.sheet, "never");
  changeFormat(core, self, (style) => ({ ...style, ...change }));
}
