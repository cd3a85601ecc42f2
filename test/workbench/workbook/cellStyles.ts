import { builtInStyles, type StyleIncludes } from "./builtInStyles";
import type { Sheet, Workbook } from "./records";
import { defaultStyle, type Style } from "./style";

/** A named look; cells that have it follow its changes. Kept while the workbook is open, not saved. */
export interface CellStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly includes: StyleIncludes;
  style: Style;
}

const stylesByWorkbook = new WeakMap<Workbook, Map<string, CellStyle>>();

/** Names are found whatever their case, and with or without the blanks Excel shows in them (`Heading 1`). */
const keyOf = (name: string): string => name.toLowerCase().replace(/ /g, "");

export function cellStylesOf(workbook: Workbook): Map<string, CellStyle> {
  let styles = stylesByWorkbook.get(workbook);
  if (styles === undefined) {
    styles = new Map(
      [...builtInStyles].map(([name, { includes, style }]) => [
        keyOf(name),
        {
          name,
          builtIn: true,
          includes: { number: false, alignment: false, font: false, border: false, patterns: false, protection: false, ...includes },
          style,
        },
      ]),
    );
    stylesByWorkbook.set(workbook, styles);
  }
  return styles;
}

export const findCellStyle = (workbook: Workbook, name: string): CellStyle | undefined => cellStylesOf(workbook).get(keyOf(name));

/** A new style looks like Normal and rules everything. */
export function addCellStyle(workbook: Workbook, name: string): CellStyle {
  const includes = { number: true, alignment: true, font: true, border: true, patterns: true, protection: true };
  const added: CellStyle = { name, builtIn: false, includes, style: defaultStyle };
  cellStylesOf(workbook).set(keyOf(name), added);
  return added;
}

/** Cells of a deleted style are Normal again. */
export function deleteCellStyle(workbook: Workbook, deleted: CellStyle): void {
  cellStylesOf(workbook).delete(keyOf(deleted.name));
  for (const sheet of workbook.sheets) restyleUsers(sheet, deleted, () => defaultStyle);
}

/** A cell's look once it has the style. */
export function withCellStyle(style: Style, { name, includes, style: look }: CellStyle): Style {
  return {
    ...style,
    ...(includes.number ? { numberFormat: look.numberFormat } : {}),
    ...(includes.font ? { font: look.font } : {}),
    ...(includes.patterns ? { fill: look.fill } : {}),
    ...(includes.border ? { borders: look.borders } : {}),
    ...(includes.protection ? { locked: look.locked, formulaHidden: look.formulaHidden } : {}),
    ...(includes.alignment
      ? {
          horizontal: look.horizontal,
          vertical: look.vertical,
          wrap: look.wrap,
          shrink: look.shrink,
          indent: look.indent,
          rotation: look.rotation,
        }
      : {}),
    cellStyle: name === "Normal" ? undefined : name,
  };
}

/** The style's look changed: so do the cells that have it. */
export function changeCellStyle(workbook: Workbook, changed: CellStyle, change: (style: Style) => Style): void {
  changed.style = change(changed.style);
  if (changed.name === "Normal") return;
  for (const sheet of workbook.sheets) restyleUsers(sheet, changed, (style) => withCellStyle(style, changed));
}

function restyleUsers(sheet: Sheet, of: CellStyle, change: (style: Style) => Style): void {
  for (const records of [sheet.cells, sheet.rows, sheet.columns]) {
    for (const record of records.values()) if (record.style?.cellStyle === of.name) record.style = change(record.style);
  }
}
