import { readHeaderCell, seriesOfConcept, type HeaderCell } from "./headerCell";
import type { SheetView } from "../sheetView";

/**
 * "2023/24 | 2024/25 | 2024/25" over "Actual | Actual | Target", or the other way round: two lines of one header, a cell over each cell and
 * none of them merged. The first line may say more beside them, the second says nothing else.
 */
export function isPeriodsOverSeries(view: SheetView, upper: number, lower: number): boolean {
  const pairs: { readonly over: HeaderCell; readonly under: HeaderCell }[] = [];
  for (let column = 0; column < view.columns; column++) {
    const under = cellAt(view, lower, column);
    if (under === null && view.isBlank(lower, column)) continue;
    const over = cellAt(view, upper, column);
    if (under === null || over === null) return false;
    pairs.push({ over, under });
  }
  return (
    pairs.length > 1 &&
    (pairs.every(({ over, under }) => isBarePeriod(over) && isBareSeries(under)) ||
      pairs.every(({ over, under }) => isBareSeries(over) && isBarePeriod(under)))
  );
}

const cellAt = (view: SheetView, row: number, column: number): HeaderCell | null =>
  readHeaderCell(view.value(row, column), view.format(row, column));

const isBarePeriod = ({ period, concepts, label }: HeaderCell): boolean => period !== null && concepts.length === 0 && label === null;

const isBareSeries = ({ period, concepts, label, similar }: HeaderCell): boolean =>
  period === null && label === null && !similar && concepts.some((concept) => concept in seriesOfConcept);
