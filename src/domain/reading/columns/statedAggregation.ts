import { readAggregation } from "../../words/aggregationWords";
import type { Column } from "./column";
import type { SheetView } from "../sheetView";

/** A column headed "Aggregation" or "Measure type" says how figures become one over time where its cells say Sum, Average, Last …; else it is none. */
export const statedAggregation =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] =>
    columns.map((column) => {
      if (column.role !== "aggregation" || column.because[0] === "corrected") return column;
      const isSaid = rows.some((row) => readAggregation(view.text(row, column.column)) !== null);
      return isSaid ? column : { ...column, role: "ignored" };
    });
