import { useEffect, useRef, useState, type ReactElement } from "react";
import { columnLetters, parseRect, printRect, type Rect } from "../../workbook/address";
import { cellAt, styleAt } from "../../workbook/cells";
import { editText } from "../grid/editText";
import { focusGrid } from "../grid/focusGrid";
import { editorKey } from "../grid/editorKeys";
import { spillAnchor } from "../grid/cellLook";
import type { Session } from "../session";
import { commitAndMove } from "../grid/editing";
import { Icon } from "./icons";

/** Name box and formula bar. */
export function FormulaBar({ session }: { readonly session: Session }): ReactElement {
  const { sheet, activeCell, editing } = session;
  const cell = cellAt(sheet, activeCell.row, activeCell.column);
  const anchor = spillAnchor(sheet, activeCell.row, activeCell.column);
  const text = editing?.text ?? anchor?.formula ?? editText(cell, styleAt(sheet, activeCell.row, activeCell.column).numberFormat);
  const area = useRef<HTMLTextAreaElement>(null);
  const inBar = editing?.place === "bar";
  useEffect(() => {
    if (inBar && session.message === null && document.activeElement !== area.current) area.current?.focus();
  }, [inBar, session.message]);
  const address = editing ? { row: editing.at.row, column: editing.at.column } : activeCell;
  return (
    <div className="formula-bar">
      <NameBox session={session} shown={nameOf(session, address)} />
      <div className="formula-actions">
        <button
          type="button"
          aria-label="Cancel"
          disabled={!editing}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            session.cancelEdit();
            focusGrid();
          }}
        >
          <Icon name="close" size={16} />
        </button>
        <button
          type="button"
          aria-label="Enter"
          disabled={!editing}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            if (session.commitEdit()) focusGrid();
          }}
        >
          <Icon name="check" size={16} />
        </button>
        <span className="fx" aria-hidden="true">
          fx
        </span>
      </div>
      <textarea
        ref={area}
        className={`formula-input${anchor && !editing ? " of-spill" : ""}`}
        aria-label="Formula bar"
        rows={1}
        spellCheck={false}
        value={text}
        onFocus={() => !session.editing && session.beginEdit(anchor ? "" : text, "edit", "bar")}
        onPointerDown={() => session.editing && session.beginEdit(text, "edit", "bar")}
        onChange={(event) => session.editText(event.target.value, event.target.selectionStart)}
        onSelect={(event) => (session.caret = event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          editorKey(session, event);
          if (!session.editing) focusGrid();
        }}
      />
    </div>
  );
}

/** The selected range's name where it has one, else its address. */
function nameOf(session: Session, at: { readonly row: number; readonly column: number }): string {
  const { sheet, workbook } = session;
  const { selection } = sheet;
  const single = `${columnLetters(at.column)}${at.row + 1}`;
  const absolute = printRect(selection).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const formulas = [`=${sheet.name}!${absolute}`, `='${sheet.name.replace(/'/g, "''")}'!${absolute}`];
  const name = [...workbook.names, ...sheet.names].find(({ formula, visible }) => visible && formulas.includes(formula));
  const table = sheet.tables.find(
    ({ range, showHeaders }) =>
      selection.row === range.row + (showHeaders ? 1 : 0) &&
      selection.column === range.column &&
      selection.columns === range.columns &&
      selection.rows > 1,
  );
  return name?.name ?? table?.name ?? single;
}

function NameBox({ session, shown }: { readonly session: Session; readonly shown: string }): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (text: string): void => {
    setTyped(null);
    const target = placeOf(session, text.trim());
    if (!target) {
      session.say("That reference isn't valid. Type a cell like B7, a range, or the name of a range or a table.");
      return;
    }
    if (target.sheetId !== session.sheet.id) session.activateSheet(target.sheetId);
    session.selectRect(target.rect, { row: target.rect.row, column: target.rect.column });
  };
  return (
    <input
      className="name-box"
      aria-label="Name box"
      value={typed ?? shown}
      spellCheck={false}
      onFocus={(event) => {
        if (session.editing) commitAndMove(session, "down");
        event.target.select();
      }}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") setTyped(null);
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        if (event.key === "Enter") go(event.currentTarget.value);
        event.currentTarget.blur();
        focusGrid();
      }}
    />
  );
}

/** What a typed name or address means: `B7`, `Sheet2!A1:C3`, a table's or a range's name. */
function placeOf(session: Session, text: string): { readonly sheetId: string; readonly rect: Rect } | null {
  const { workbook, sheet } = session;
  const table = workbook.sheets
    .flatMap((one) => one.tables.map((found) => ({ one, found })))
    .find(({ found }) => found.name.toLowerCase() === text.toLowerCase());
  if (table) {
    const { range, showHeaders, showTotals } = table.found;
    return {
      sheetId: table.one.id,
      rect: {
        ...range,
        row: range.row + (showHeaders ? 1 : 0),
        rows: Math.max(1, range.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0)),
      },
    };
  }
  const name = [...sheet.names, ...workbook.names].find((one) => one.name.toLowerCase() === text.toLowerCase());
  const reference = name ? name.formula.slice(1) : text;
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(reference);
  const sheetName = split?.[1]?.replace(/''/g, "'") ?? split?.[2];
  const owner = sheetName === undefined ? sheet : workbook.sheets.find((one) => one.name.toLowerCase() === sheetName.toLowerCase());
  const rect = parseRect(split?.[3] ?? "");
  return owner && rect ? { sheetId: owner.id, rect } : null;
}
