import { maxColumns, maxRows, type CellAddress, type Rect } from "./address";
import { cellAt, hasContent } from "./cells";
import type { Sheet } from "./records";

const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** Where Ctrl+arrow goes from a range's top left cell: the end of the data, or the next data, or the edge of the sheet. */
export function rangeEdge(sheet: Sheet, from: Rect, direction: "Left" | "Right" | "Up" | "Down"): CellAddress {
  const step = steps[direction];
  const filled = (row: number, column: number): boolean => hasContent(cellAt(sheet, row, column));
  const inside = (row: number, column: number): boolean => row >= 0 && column >= 0 && row < maxRows && column < maxColumns;
  let { row, column } = from;
  const next = (): readonly [number, number] => [row + step[0], column + step[1]];
  const startsFilled = filled(row, column);
  const [firstRow, firstColumn] = next();
  const toEndOfData = startsFilled && inside(firstRow, firstColumn) && filled(firstRow, firstColumn);
  for (;;) {
    const [r, c] = next();
    if (!inside(r, c)) return { row, column };
    if (toEndOfData && !filled(r, c)) return { row, column };
    [row, column] = [r, c];
    if (!toEndOfData && filled(r, c)) return { row, column };
  }
}
