import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { contains } from "../../workbook/address";
import { displayText } from "../../workbook/displayText";
import type { Session } from "../session";
import { cellRect, mergeAt } from "./movement";
import { boxOf } from "./SelectionLayer";
import type { Region } from "./view";

/** What the list of the active cell's validation offers; null when it has no list. */
export function listItems(session: Session): string[] | null {
  const { sheet, activeCell, host } = session;
  const validation = sheet.validations.find(
    ({ kind, inCellDropDown, ranges }) =>
      kind === "List" && inCellDropDown && ranges.some((range) => contains(range, cellRect(activeCell))),
  );
  if (!validation) return null;
  const { formula1 } = validation;
  if (!formula1.startsWith("=")) return formula1.split(",").map((item) => item.trim());
  const values = host.engine.evaluate(formula1, sheet.id, activeCell);
  return values
    .flat()
    .map((value) => displayText(value, "General"))
    .filter((text) => text !== "");
}

interface ValidationListProps {
  readonly session: Session;
  readonly region: Region;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly onDone: () => void;
}

/** The arrow beside a cell with a list, and the list. */
export function ValidationList({ session, region, open, setOpen, onDone }: ValidationListProps): ReactElement | null {
  const { sheet, axes, activeCell } = session;
  const items = listItems(session);
  if (!items) return null;
  const box = boxOf(mergeAt(sheet, activeCell) ?? cellRect(activeCell), axes, axes.rows.offset(region.firstRow));
  const close = (): void => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <button
        type="button"
        className="list-arrow"
        tabIndex={-1}
        aria-label="Choose from the list"
        aria-expanded={open}
        style={{ left: box.left + box.width, top: box.top + box.height - 19 }}
        onClick={() => setOpen(!open)}
      >
        <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
          <path d="M0 0h9L4.500 6z" fill="currentColor" />
        </svg>
      </button>
      {open && (
        <Options
          items={items}
          style={{ left: box.left, top: box.top + box.height, minWidth: Math.max(box.width, 80) + 18 }}
          onPick={(item) => {
            session.typeInto(activeCell, item);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function Options(props: {
  readonly items: readonly string[];
  readonly style: React.CSSProperties;
  readonly onPick: (item: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { items, onPick, onClose } = props;
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => void list.current?.children[at]?.scrollIntoView({ block: "nearest" }), [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "ArrowDown") setAt(Math.min(items.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter") onPick(items[at] ?? "");
    else if (event.key === "Escape" || event.key === "Tab") onClose();
  };
  return (
    <div
      ref={list}
      className="surface list"
      role="listbox"
      tabIndex={-1}
      aria-label="List"
      style={props.style}
      onKeyDown={onKeyDown}
      onWheel={(event) => event.stopPropagation()}
    >
      {items.map((item, index) => (
        <div
          key={`${index}:${item}`}
          role="option"
          aria-selected={index === at}
          className="list-option"
          onPointerEnter={() => setAt(index)}
          onClick={() => onPick(item)}
        >
          {item}
        </div>
      ))}
    </div>
  );
}
