import type { Core } from "../core";
import type { ChangedCell } from "../engine/engine";
import { sourceOf } from "../events";
import { intersects, printRect, type Rect } from "../workbook/address";
import { cellAt, intersection } from "../workbook/cells";
import type { Sheet } from "../workbook/records";
import { isCellError, type CellValue } from "../workbook/values";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** A value as events and `Range.values` tell it. */
export const plainValue = (value: CellValue): string | number | boolean => (value === null ? "" : isCellError(value) ? value.error : value);

export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** Content changed: the sheet's, the workbook's and the tables' `onChanged`. */
export function raiseChanged(
  core: Core,
  sheet: Sheet,
  rect: Rect,
  before: CellValue | undefined,
  changeType: ChangeType = "RangeEdited",
  shiftDirection: ShiftDirection = "None",
): void {
  const { source, triggerSource } = sourceOf(core.actor);
  const single = changeType === "RangeEdited" && rect.rows === 1 && rect.columns === 1 && before !== undefined;
  const details = () => {
    if (!single) return {};
    const after = cellAt(sheet, rect.row, rect.column)?.value ?? null;
    return {
      valueBefore: plainValue(before),
      valueAfter: plainValue(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  };
  const referenceId = (shown: Rect): string => core.references.keep(core.references.range(sheet, shown));
  core.events.raise("worksheetChanged", [sheet.id], () => ({
    worksheetId: sheet.id,
    address: printRect(rect),
    changeType,
    source,
    triggerSource,
    shiftDirection,
    referenceId: referenceId(rect),
    ...details(),
  }));
  for (const table of sheet.tables) {
    const shown = intersects(table.range, rect) ? intersection(table.range, rect) : null;
    if (shown === null) continue;
    core.events.raise("tableChanged", [table.id], () => ({
      worksheetId: sheet.id,
      tableId: table.id,
      address: printRect(shown),
      changeType,
      source,
      shiftDirection,
      referenceId: referenceId(shown),
      ...details(),
    }));
  }
}

export function raiseFormatChanged(core: Core, sheet: Sheet, rect: Rect): void {
  const { source } = sourceOf(core.actor);
  core.events.raise("worksheetFormatChanged", [sheet.id], () => ({
    worksheetId: sheet.id,
    address: printRect(rect),
    source,
    referenceId: core.references.keep(core.references.range(sheet, rect)),
  }));
}

/** Recalculated cells raise only this, never `onChanged`. */
export function raiseCalculated(core: Core, cells: readonly ChangedCell[]): void {
  const bySheet = new Map<string, ChangedCell[]>();
  for (const cell of cells) {
    const list = bySheet.get(cell.sheetId);
    if (list === undefined) bySheet.set(cell.sheetId, [cell]);
    else list.push(cell);
  }
  for (const [sheetId, changed] of bySheet) {
    core.events.raise("worksheetCalculated", [sheetId], () => {
      const rows = changed.map(({ row }) => row);
      const columns = changed.map(({ column }) => column);
      const row = rows.reduce((a, b) => Math.min(a, b));
      const column = columns.reduce((a, b) => Math.min(a, b));
      const around = {
        row,
        column,
        rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
        columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
      };
      return { worksheetId: sheetId, address: printRect(around) };
    });
  }
}
