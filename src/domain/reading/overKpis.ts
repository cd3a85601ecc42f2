import { readCell } from "../address";
import { columnOf, holdsFigures, type Column } from "./columns/column";
import { plainText } from "./words";
import type { Table } from "./tables/table";

const ranged = /^=(?:IFERROR\()?[A-Z.]+\((?:'((?:[^']|'')+)'|([^'!(),+*/-]+))!\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)[),]/iu;

/**
 * A sheet that counts the KPIs of the others, or takes the mean of what they attain: a figure over the rows of several KPIs may be one of
 * its own or none, and is asked about.
 */
export function askOverKpis(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const others = tables.filter(({ view, isTurned }) => view.sheet !== table.view.sheet && !isTurned);
    if (others.length === 0 || table.isTurned) return table;
    const columns = table.columns.map((column): Column => {
      const asked = holdsFigures(column) && column.doubt === null && column.because[0] !== "corrected" && isOverKpis(table, column, others);
      return asked ? { ...column, doubt: "only-figures" } : column;
    });
    return columns.some((column, index) => column !== table.columns[index]) ? { ...table, columns } : table;
  });
}

/** Whether every figure of the column is made of a range that runs down the rows of two KPIs and more. */
function isOverKpis({ view, records }: Table, { column }: Column, others: readonly Table[]): boolean {
  const formulas = records.flatMap(({ row }) => (view.formula(row, column) === "" ? [] : [view.formula(row, column)]));
  const filled = records.filter(({ row }) => !view.isBlank(row, column) || view.formula(row, column) !== "").length;
  return filled > 0 && formulas.length === filled && formulas.every((formula) => kpisUnder(formula, others) > 1);
}

/** How many KPIs of another sheet's rows the formula's range runs over. */
function kpisUnder(formula: string, others: readonly Table[]): number {
  const [, quoted, plain = "", letters = "", first = "", last = ""] = ranged.exec(formula) ?? [];
  const sheet = (quoted?.replace(/''/g, "'") ?? plain).toLowerCase();
  const from = readCell(`${letters.toUpperCase()}${first}`);
  if (from === null) return 0;
  const names = new Set<string>();
  for (const { view, columns, records } of others) {
    const kpi = columnOf(columns, "kpi");
    if (kpi === null || view.sheet.toLowerCase() !== sheet) continue;
    for (const { row, name } of records) {
      const at = view.place(row, kpi.column).row;
      if (name !== null && at >= from.row && at < Number(last)) names.add(plainText(name.text));
    }
  }
  return names.size;
}
