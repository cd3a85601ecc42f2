import { redrawCells, type Core } from "../core";
import { accessDenied, invalidArgument } from "../protocol/apiError";
import type { Rect } from "./address";
import { isEntireColumn, isEntireRow } from "./cells";
import type { Sheet } from "./records";

type GroupBy = "ByRows" | "ByColumns";

interface Outlined {
  outlineLevel?: number | undefined;
  hidden?: boolean | undefined;
  collapsed?: boolean | undefined;
}

function change(core: Core, sheet: Sheet, rect: Rect, by: GroupBy, apply: (record: Outlined) => Outlined): void {
  if (sheet.protection !== null) throw accessDenied();
  if ((by === "ByColumns" && isEntireRow(rect)) || (by === "ByRows" && isEntireColumn(rect))) throw invalidArgument();
  const records: Map<number, Outlined> = by === "ByRows" ? sheet.rows : sheet.columns;
  const [from, size] = by === "ByRows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  for (let at = from; at < from + size; at++) records.set(at, apply(records.get(at) ?? {}));
  redrawCells(core, sheet);
}

/** Up to seven levels deep, as in Excel. */
export const group = (core: Core, sheet: Sheet, rect: Rect, by: GroupBy): void =>
  change(core, sheet, rect, by, (record) => ({ ...record, outlineLevel: Math.min(7, (record.outlineLevel ?? 0) + 1) }));

export const ungroup = (core: Core, sheet: Sheet, rect: Rect, by: GroupBy): void =>
  change(core, sheet, rect, by, (record) => ({ ...record, outlineLevel: Math.max(0, (record.outlineLevel ?? 0) - 1) || undefined }));

export const showGroup = (core: Core, sheet: Sheet, rect: Rect, by: GroupBy, shown: boolean): void =>
  change(core, sheet, rect, by, (record) => (record.outlineLevel === undefined ? record : { ...record, hidden: !shown }));
