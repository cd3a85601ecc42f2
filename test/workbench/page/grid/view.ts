import type { Sheet } from "../../workbook/records";
import type { SheetAxes } from "./sheetAxes";

export const rowHeaderWidth = (lastRow: number): number => Math.max(32, String(lastRow + 1).length * 8 + 12);
export const columnHeaderHeight = 22;

/** A rectangle of the screen that shows a run of rows and columns: the sheet has up to four, when panes are frozen. */
export interface Region {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The sheet's distance that lies at the region's top left corner. */
  readonly originX: number;
  readonly originY: number;
}

/** A band of rows (or columns) on the screen: frozen ones first, then the scrolled ones. */
interface Band {
  readonly start: number;
  readonly length: number;
  readonly first: number;
  readonly last: number;
  readonly origin: number;
}

function bands(along: SheetAxes["rows"], frozen: number, scrolled: number, length: number): Band[] {
  const frozenLength = Math.min(along.offset(frozen), length);
  const rest = length - frozenLength;
  const origin = frozenLength + scrolled;
  const scrolledBand: Band = {
    start: frozenLength,
    length: rest,
    first: Math.max(frozen, along.indexAt(origin)),
    last: along.indexAt(origin + Math.max(0, rest - 1)),
    origin,
  };
  return frozen === 0 ? [scrolledBand] : [{ start: 0, length: frozenLength, first: 0, last: frozen - 1, origin: 0 }, scrolledBand];
}

/** What of the sheet is on the screen. */
export function regions(
  sheet: Sheet,
  axes: SheetAxes,
  scroll: { readonly left: number; readonly top: number },
  size: { readonly width: number; readonly height: number },
): Region[] {
  const down = bands(axes.rows, sheet.freeze.rows, scroll.top, size.height);
  const across = bands(axes.columns, sheet.freeze.columns, scroll.left, size.width);
  return down.flatMap((rows, down) =>
    across.map((columns, right) => ({
      name: `${down}-${right}`,
      left: columns.start,
      top: rows.start,
      width: columns.length,
      height: rows.length,
      firstRow: rows.first,
      lastRow: rows.last,
      firstColumn: columns.first,
      lastColumn: columns.last,
      originX: columns.origin,
      originY: rows.origin,
    })),
  );
}
