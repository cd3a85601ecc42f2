import { useMemo, type ReactElement } from "react";
import { cellsIn, styleAt } from "../../workbook/cells";
import { displayText } from "../../workbook/displayText";
import type { Session } from "../session";

/** What Excel says below the sheet: the state of the cell, and sums over the selection. */
export function StatusBar({ session }: { readonly session: Session }): ReactElement {
  const { sheet, contentVersion, editing } = session;
  const { selection } = sheet;
  const figures = useMemo(() => summary(session), [sheet, selection, contentVersion]);
  return (
    <footer className="status-bar">
      <span className="status-state">{editing ? (editing.mode === "edit" ? "Edit" : "Enter") : "Ready"}</span>
      {session.workbook.calculationMode === "Manual" && <span>Calculate</span>}
      <span className="status-sums" role="status">
        {figures.map(([label, text]) => (
          <span key={label}>
            {label}: {text}
          </span>
        ))}
      </span>
    </footer>
  );
}

function summary({ sheet }: Session): [string, string][] {
  const { selection } = sheet;
  if (selection.rows * selection.columns < 2) return [];
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let format: string | null = null;
  for (const { row, column, cell } of cellsIn(sheet, selection)) {
    if (cell.value === null) continue;
    count += 1;
    if (typeof cell.value !== "number") continue;
    numbers += 1;
    sum += cell.value;
    format ??= styleAt(sheet, row, column).numberFormat;
  }
  if (count < 2) return [];
  const counted: [string, string] = ["Count", String(count)];
  if (numbers === 0) return [counted];
  const shown = (value: number): string => displayText(Number(value.toPrecision(12)), format ?? "General");
  return [["Average", shown(sum / numbers)], counted, ["Sum", shown(sum)]];
}
