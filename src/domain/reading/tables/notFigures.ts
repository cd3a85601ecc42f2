import { readFigure } from "../../figures/figure";
import { filledColumns } from "../headers/filledCells";
import type { Table } from "./table";

/** Cells of rows left out, and of columns that hold ids or running totals, that look like figures. */
export function lookLikeFigures({ view, rows, columns, leftOut }: Table): readonly string[] {
  const left = new Set(leftOut);
  const isNumber = (row: number, column: number): boolean => typeof view.value(row, column) === "number";
  const inRows = leftOut.flatMap((row) =>
    filledColumns(view, row)
      .filter((column) => isNumber(row, column))
      .map((column) => view.at(row, column)),
  );
  const inColumns = columns
    .filter(({ role, derived }) => role === "ignored" || role === "id" || derived)
    .flatMap(({ column }) =>
      rows
        .filter((row) => {
          if (left.has(row)) return false;
          const value = view.value(row, column);
          return typeof value === "number" || (typeof value === "string" && value !== "" && readFigure(value).kind === "figure");
        })
        .map((row) => view.at(row, column)),
    );
  return [...inRows, ...inColumns];
}
