import { readFigure } from "../../figures/figure";
import { columnOf, type Column } from "./column";
import { headerWords } from "../headerWords";
import type { SheetView } from "../sheetView";
import { wordKey } from "../words";

const totalWords: ReadonlySet<string> = new Set(Object.values(headerWords.total).flat().map(wordKey));

/**
 * "Total orders" beside "Web orders" and "Phone orders": where formulas add them up it sums up KPIs and is left out, which the reading says;
 * where only the figures add up it may be a KPI all the same, and is asked about. Where they do not, it is a KPI of that name.
 */
export const totalColumns =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    if (columnOf(columns, "kpi") !== null) return columns;
    const named = columns.filter(({ role, label, because }) => role === "actual" && label !== null && because[0] === "only-figures");
    return columns.map((column) => {
      if (!named.includes(column) || column.doubt !== null || !saysTotal(column.header)) return column;
      const filled = rows.filter((row) => numberIn(view, row, column) !== null);
      const others = named.filter((each) => each !== column && !saysTotal(each.header));
      if (!addsUp(view, filled, column, others)) return column;
      const isFormula = filled.every((row) => /[+:;,]/.test(view.formula(row, column.column)));
      return isFormula ? { ...column, role: "ignored", because: ["computed"], label: null } : { ...column, doubt: "sum-of-columns" };
    });
  };

function saysTotal(header: string): boolean {
  const words = header.split(/[\s_.:–-]+/).filter((word) => word !== "");
  return (
    [words[0] ?? "", words.at(-1) ?? ""].some((word) => totalWords.has(wordKey(word))) || /^[总總合][计計额額]?|[合总總]計$/u.test(header)
  );
}

const numberIn = (view: SheetView, row: number, { column }: Column): number | null => {
  const read = readFigure(view.value(row, column));
  return read.kind === "figure" ? read.value : null;
};

/** In every row it is the sum of the same columns: two of them, or more that stand beside each other. */
function addsUp(view: SheetView, rows: readonly number[], total: Column, others: readonly Column[]): boolean {
  if (rows.length < 2) return false;
  const isSumOf = (parts: readonly Column[]): boolean =>
    rows.every((row) => {
      const value = numberIn(view, row, total) ?? 0;
      const sum = parts.reduce((added, part) => added + (numberIn(view, row, part) ?? 0), 0);
      return Math.abs(value - sum) <= 1e-6 * Math.max(1, Math.abs(value));
    });
  return others.some((first, from) =>
    others.slice(from + 1).some((last, beyond) => isSumOf([first, last]) || isSumOf(others.slice(from, from + beyond + 2))),
  );
}
