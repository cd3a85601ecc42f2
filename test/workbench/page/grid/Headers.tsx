import { useRef, type MouseEvent, type PointerEvent, type ReactElement } from "react";
import { columnLetters, maxColumns, maxRows } from "../../workbook/address";
import type { Session } from "../session";
import { resizeColumn, resizeRow, fitColumn } from "./resizing";
import { columnHeaderHeight, type Region } from "./view";

interface HeadersProps {
  readonly session: Session;
  readonly regions: readonly Region[];
  readonly onMenu: (index: number, event: MouseEvent) => void;
}

/** Pixels at the end of a header that take hold of its edge. */
const grip = 4;

export function ColumnHeaders({ session, regions, onMenu }: HeadersProps): ReactElement {
  const { axes, sheet } = session;
  const { selection } = sheet;
  const drag = useRef<{ kind: "select"; from: number } | { kind: "resize"; column: number; start: number; width: number } | null>(null);
  const select = (from: number, to: number): void => {
    const column = Math.min(from, to);
    session.selectRect({ row: 0, column, rows: maxRows, columns: Math.abs(to - from) + 1 }, { row: 0, column: from });
  };
  const across = regions.filter((region) => !regions.some((other) => other.left === region.left && other.top < region.top));
  const onPointerDown = (event: PointerEvent, column: number): void => {
    if (event.button !== 0 || !session.commitEdit()) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const edge = event.clientX > box.right - grip ? column : event.clientX < box.left + grip ? column - 1 : null;
    if (edge !== null && edge >= 0) drag.current = { kind: "resize", column: edge, start: event.clientX, width: axes.columns.size(edge) };
    else {
      drag.current = { kind: "select", from: column };
      select(column, column);
    }
  };
  const onPointerMove = (event: PointerEvent): void => {
    const { current } = drag;
    if (!current) return;
    if (current.kind === "resize") resizeColumn(session, current.column, Math.max(0, current.width + event.clientX - current.start));
    else {
      const over = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-column]");
      if (over) select(current.from, Number(over.dataset.column));
    }
  };
  return (
    <div className="column-headers" role="presentation" style={{ height: columnHeaderHeight }}>
      {across.map((region) => (
        <div key={region.name} className="header-band" style={{ left: region.left, width: region.width, height: columnHeaderHeight }}>
          {range(region.firstColumn, region.lastColumn).map((column) => {
            const width = axes.columns.size(column);
            if (width === 0) return null;
            const chosen = column >= selection.column && column < selection.column + selection.columns;
            const whole = chosen && selection.rows === maxRows;
            return (
              <div
                key={column}
                role="columnheader"
                data-column={column}
                className={`column-header${chosen ? " chosen" : ""}${whole ? " whole" : ""}`}
                style={{ left: axes.columns.offset(column) - region.originX, width }}
                onPointerDown={(event) => onPointerDown(event, column)}
                onPointerMove={onPointerMove}
                onPointerUp={() => (drag.current = null)}
                onDoubleClick={(event) =>
                  event.clientX > event.currentTarget.getBoundingClientRect().right - grip && fitColumn(session, column)
                }
                onContextMenu={(event) => onMenu(column, event)}
              >
                {columnLetters(column)}
                <span className="resize-grip" />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

export function RowHeaders({ session, regions, onMenu }: HeadersProps): ReactElement {
  const { axes, sheet } = session;
  const { selection } = sheet;
  const drag = useRef<{ kind: "select"; from: number } | { kind: "resize"; row: number; start: number; height: number } | null>(null);
  const select = (from: number, to: number): void => {
    const row = Math.min(from, to);
    session.selectRect({ row, column: 0, rows: Math.abs(to - from) + 1, columns: maxColumns }, { row: from, column: 0 });
  };
  const down = regions.filter((region) => !regions.some((other) => other.top === region.top && other.left < region.left));
  const onPointerDown = (event: PointerEvent, row: number): void => {
    if (event.button !== 0 || !session.commitEdit()) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const edge = event.clientY > box.bottom - grip ? row : event.clientY < box.top + grip ? row - 1 : null;
    if (edge !== null && edge >= 0) drag.current = { kind: "resize", row: edge, start: event.clientY, height: axes.rows.size(edge) };
    else {
      drag.current = { kind: "select", from: row };
      select(row, row);
    }
  };
  const onPointerMove = (event: PointerEvent): void => {
    const { current } = drag;
    if (!current) return;
    if (current.kind === "resize") resizeRow(session, current.row, Math.max(0, current.height + event.clientY - current.start));
    else {
      const over = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-row]");
      if (over) select(current.from, Number(over.dataset.row));
    }
  };
  return (
    <div className="row-headers" role="presentation">
      {down.map((region) => (
        <div key={region.name} className="header-band" style={{ top: region.top, height: region.height }}>
          {range(region.firstRow, region.lastRow).map((row) => {
            const height = axes.rows.size(row);
            if (height === 0) return null;
            const chosen = row >= selection.row && row < selection.row + selection.rows;
            const whole = chosen && selection.columns === maxColumns;
            const level = sheet.rows.get(row)?.outlineLevel ?? 0;
            return (
              <div
                key={row}
                role="rowheader"
                data-row={row}
                className={`row-header${chosen ? " chosen" : ""}${whole ? " whole" : ""}${level > 0 ? " outlined" : ""}`}
                style={{ top: axes.rows.offset(row) - region.originY, height }}
                onPointerDown={(event) => onPointerDown(event, row)}
                onPointerMove={onPointerMove}
                onPointerUp={() => (drag.current = null)}
                onContextMenu={(event) => onMenu(row, event)}
              >
                {row + 1}
                <span className="resize-grip" />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const range = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
