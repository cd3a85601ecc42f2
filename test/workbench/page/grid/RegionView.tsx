import { memo, useMemo, type ReactElement, type ReactNode } from "react";
import { intersects } from "../../workbook/address";
import type { Session } from "../session";
import { CellView } from "./CellView";
import { mergedCell, rowCells } from "./rowCells";
import { SelectionLayer } from "./SelectionLayer";
import type { Region } from "./view";

/** One region of the window: its rows of cells, moved so that the sheet's right part shows. */
export function RegionView(props: {
  readonly session: Session;
  readonly region: Region;
  readonly contentVersion: number;
  readonly children?: ReactNode;
}): ReactElement {
  const { session, region, contentVersion } = props;
  const { sheet, axes } = session;
  const { firstRow, lastRow, firstColumn, lastColumn } = region;
  // Distances within a region start at its first row: a million rows down, pixels would no longer be exact.
  const base = axes.rows.offset(firstRow);
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) if (axes.rows.size(row) > 0) rows.push(row);
  const seen = { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
  const merges = sheet.merges.filter((merge) => intersects(merge, seen));
  return (
    <div
      className="region"
      role="presentation"
      style={{ left: region.left, top: region.top, width: region.width, height: region.height }}
      data-region={region.name}
    >
      <div
        className="region-sheet"
        role="presentation"
        style={{ transform: `translate(${-region.originX}px, ${base - region.originY}px)` }}
      >
        {rows.map((row) => (
          <div key={row} role="row" aria-rowindex={row + 1} className="row" style={{ top: axes.rows.offset(row) - base }}>
            <RowCells
              session={session}
              row={row}
              firstColumn={firstColumn}
              lastColumn={lastColumn}
              sheetId={sheet.id}
              contentVersion={contentVersion}
            />
          </div>
        ))}
        {merges.map((merge) => (
          <div
            key={`${merge.row}:${merge.column}`}
            role="row"
            aria-rowindex={merge.row + 1}
            className="row merge"
            style={{ top: axes.rows.offset(merge.row) - base }}
          >
            <CellView cell={mergedCell(session, merge)} top={0} />
          </div>
        ))}
        <SelectionLayer session={session} base={base} />
        {props.children}
      </div>
    </div>
  );
}

const RowCells = memo(function RowCells(props: {
  readonly session: Session;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Not read here: they say when the row has to be drawn again. */
  readonly sheetId: string;
  readonly contentVersion: number;
}): ReactElement {
  const { session, row, firstColumn, lastColumn, sheetId, contentVersion } = props;
  const cells = useMemo(
    () => rowCells(session, row, firstColumn, lastColumn),
    [session, row, firstColumn, lastColumn, sheetId, contentVersion],
  );
  return (
    <>
      {cells.map((cell) => (
        <CellView key={cell.column} cell={cell} top={0} />
      ))}
    </>
  );
});
