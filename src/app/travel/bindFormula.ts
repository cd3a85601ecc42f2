import { names } from "../../domain/document";
import type { GridValue } from "../../domain/reading/sheetGrid";
import { quoted } from "../card/formulas/formulaText";
import type { StoredWorkbook } from "../storedWorkbook";

/** What a formula of a sheet that leaves may ask of the workbook it leaves. */
export interface Home {
  readonly stored: StoredWorkbook;
  /** The cell that says the period on the sheet itself, `$B$4`; null where there is none. */
  readonly periodCell: string | null;
  /** What a cell of the sheet holds, `$U9`. */
  readonly valueAt: (cell: string) => GridValue;
}

/**
 * A formula with what it looks up in the card put in its place, so that it can go on by itself: the period follows the sheet's own cell, an
 * entry of a table of ours and a setting become what they are now.
 */
export function bindFormula(formula: string, { stored, periodCell, valueAt }: Home): string {
  return formula.replace(parts, (part, table?: string, column?: string, row?: string) => {
    if (part.startsWith('"')) return part;
    if (table !== undefined && column !== undefined && row !== undefined) return entryOf(stored, table, column, valueAt(row)) ?? part;
    if (part === names.period) return periodCell ?? part;
    const setting = stored.blocks.attainment?.values[0]?.[0];
    return part === names.attainment && setting !== undefined ? literal(setting) : part;
  });
}

const parts = /"(?:[^"]|"")*"|INDEX\((BSC_\w+)\[([^[\]']+)\],(\$?[A-Z]{1,3}\$?\d+)\)|\bBSC_(?:Period|Attainment)\b(?![\w.!([])/g;

function entryOf({ tables }: StoredWorkbook, table: string, column: string, row: GridValue): string | null {
  const stored = tables[table as keyof typeof tables];
  const place = stored?.headers.indexOf(column) ?? -1;
  if (!stored || place < 0 || typeof row !== "number") return null;
  const entry = stored.values[row - 1]?.[place];
  return entry === undefined ? null : literal(entry);
}

const literal = (value: GridValue): string =>
  typeof value === "string"
    ? quoted(value)
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : value < 0
        ? `(${value})`
        : String(value);
