import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { columnLetters, maxColumns, maxRows } from "../../workbook/address";
import type { Session } from "../session";
import { CellEditor } from "./CellEditor";
import { ColumnHeaders, RowHeaders } from "./Headers";
import { copySelection, pasteText } from "./clipboard";
import { focusGrid } from "./focusGrid";
import { gridKey } from "./keyboard";
import { useGridMenu } from "./gridMenu";
import { DrawingLayer } from "./DrawingLayer";
import { usePointer } from "./pointer";
import { RegionView } from "./RegionView";
import { ValidationList, listItems } from "./ValidationList";
import { columnHeaderHeight, regions, rowHeaderWidth, type Region } from "./view";

/** Room below and beside the used cells, so that there is always somewhere to go. */
const spareRows = 60;
const spareColumns = 12;

/** The sheet: headers, cells and what is laid over them; scrolled by the browser, drawn only where it is seen. */
export function Grid({ session }: { readonly session: Session }): ReactElement {
  const { sheet, axes, activeCell, movingCorner, editing } = session;
  const scroller = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const [size, setSize] = useState({ width: 800, height: 600 });
  const [listOpen, setListOpen] = useState(false);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const remembered = useRef(new Map<string, { left: number; top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const at = remembered.current.get(sheet.id) ?? { left: 0, top: 0 };
    element.scrollTo(at);
    setScroll(at);
    setListOpen(false);
  }, [sheet]);

  const shown = useMemo(() => regions(sheet, axes, scroll, size), [sheet, axes, scroll, size, sheet.freeze.rows, sheet.freeze.columns]);
  const main = shown[shown.length - 1] as Region;
  const headerWidth = rowHeaderWidth(main.lastRow);
  const lastRow = Math.min(maxRows, Math.max(axes.usedRows, movingRow(session), main.lastRow) + spareRows);
  const lastColumn = Math.min(maxColumns, Math.max(axes.usedColumns, movingColumn(session), main.lastColumn) + spareColumns);

  useRevealed(session, scroller, size);

  // Typing goes to the sheet again once an edit, a message box or another sheet is done with.
  const { message } = session;
  useEffect(() => {
    if (editing === null && message === null && (document.activeElement === document.body || document.activeElement === null)) focusGrid();
  }, [editing, message, sheet]);

  const rowsPerPage = Math.max(1, Math.floor(main.height / 20) - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (session.editing || event.defaultPrevented) return;
    const openList = (): void => setListOpen(listItems(session) !== null);
    if (gridKey(session, event, { rowsPerPage, openList })) {
      event.preventDefault();
      if (!event.altKey) setListOpen(false);
    }
  };
  const pointer = usePointer(session, shown, () => setListOpen(false));
  const menu = useGridMenu(session);

  return (
    <div
      className={`grid${sheet.showGridlines ? "" : " no-gridlines"}`}
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={lastRow}
      aria-colcount={lastColumn}
      aria-multiselectable="true"
      aria-activedescendant={`cell-${columnLetters(activeCell.column)}${activeCell.row + 1}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onCopy={(event) => !session.editing && copySelection(session, event)}
      onCut={(event) => !session.editing && copySelection(session, event, true)}
      onPaste={(event) => !session.editing && pasteText(session, event)}
      style={{ gridTemplateColumns: `${headerWidth}px 1fr`, gridTemplateRows: `${columnHeaderHeight}px 1fr` }}
    >
      <button
        type="button"
        className="grid-corner"
        aria-label="Select all"
        tabIndex={-1}
        onClick={() => session.selectRect({ row: 0, column: 0, rows: maxRows, columns: maxColumns }, { row: 0, column: 0 })}
      />
      <ColumnHeaders session={session} regions={shown} onMenu={menu.openForColumn} />
      <RowHeaders session={session} regions={shown} onMenu={menu.openForRow} />
      <div
        ref={scroller}
        className="grid-scroller"
        onScroll={(event) => {
          const at = { left: event.currentTarget.scrollLeft, top: event.currentTarget.scrollTop };
          remembered.current.set(sheet.id, at);
          setScroll(at);
        }}
      >
        <div className="grid-extent" style={{ width: axes.columns.offset(lastColumn), height: axes.rows.offset(lastRow) }}>
          <div className="grid-window" style={{ width: size.width, height: size.height }} {...pointer} onContextMenu={menu.openForCells}>
            {shown.map((region) => (
              <RegionView key={region.name} session={session} region={region} contentVersion={session.contentVersion}>
                <DrawingLayer session={session} region={region} />
                {editing?.place === "cell" && editing.sheetId === sheet.id && holds(region, editing.at) && (
                  <CellEditor session={session} region={region} onDone={focusGrid} />
                )}
                {holds(region, activeCell) && !editing && (
                  <ValidationList session={session} region={region} open={listOpen} setOpen={setListOpen} onDone={focusGrid} />
                )}
              </RegionView>
            ))}
            {sheet.freeze.rows > 0 && <div className="freeze-line across" style={{ top: axes.rows.offset(sheet.freeze.rows) - 1 }} />}
            {sheet.freeze.columns > 0 && (
              <div className="freeze-line down" style={{ left: axes.columns.offset(sheet.freeze.columns) - 1 }} />
            )}
          </div>
        </div>
      </div>
      {menu.element}
      <span className="unseen" aria-live="polite">
        {`${columnLetters(movingCorner.column)}${movingCorner.row + 1}`}
      </span>
    </div>
  );
}

const holds = (region: Region, at: { readonly row: number; readonly column: number }): boolean =>
  at.row >= region.firstRow && at.row <= region.lastRow && at.column >= region.firstColumn && at.column <= region.lastColumn;

/** Whole columns end at the last row, which is not where anybody wants to scroll. */
const movingRow = ({ movingCorner }: Session): number => (movingCorner.row === maxRows - 1 ? 0 : movingCorner.row);
const movingColumn = ({ movingCorner }: Session): number => (movingCorner.column === maxColumns - 1 ? 0 : movingCorner.column);

/** Scrolls just as far as needed when the selection moves out of sight. */
function useRevealed(
  session: Session,
  scroller: { readonly current: HTMLDivElement | null },
  size: { readonly width: number; readonly height: number },
): void {
  const { sheet, axes, movingCorner, activeCell, editing } = session;
  const at = movingCorner.row === maxRows - 1 || movingCorner.column === maxColumns - 1 ? null : movingCorner;
  const target = editing?.at ?? at;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !target) return;
    const left = axes.columns.offset(sheet.freeze.columns);
    const top = axes.rows.offset(sheet.freeze.rows);
    const within = (scrolled: number, start: number, length: number, room: number): number =>
      start < scrolled ? start : start + length > scrolled + room ? Math.min(start, start + length - room + 2) : scrolled;
    const x =
      target.column < sheet.freeze.columns
        ? element.scrollLeft
        : within(element.scrollLeft, axes.columns.offset(target.column) - left, axes.columns.size(target.column), size.width - left);
    const y =
      target.row < sheet.freeze.rows
        ? element.scrollTop
        : within(element.scrollTop, axes.rows.offset(target.row) - top, axes.rows.size(target.row), size.height - top);
    if (x !== element.scrollLeft || y !== element.scrollTop) element.scrollTo(x, y);
    // Only a move of the selection scrolls: a change of sizes must not throw the reader back.
  }, [target?.row, target?.column, activeCell.row, activeCell.column, sheet]);
}
