import { useLayoutEffect, useRef, type ReactElement } from "react";
import { columnLetters } from "../../workbook/address";
import { styleAt } from "../../workbook/cells";
import type { Session } from "../session";
import { editorKey } from "./editorKeys";
import { cssFont, textWidth } from "./measure";
import { cellRect, mergeAt } from "./movement";
import { boxOf, framed } from "./SelectionLayer";
import type { Region } from "./view";

/** The text being typed, over its cell; it widens to the right as it grows. */
export function CellEditor({
  session,
  region,
  onDone,
}: {
  readonly session: Session;
  readonly region: Region;
  readonly onDone: () => void;
}): ReactElement | null {
  const { editing, sheet, axes } = session;
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => onDone, [onDone]);
  // After a message box about what was typed, typing goes on.
  useLayoutEffect(() => {
    if (session.message === null) area.current?.focus({ preventScroll: true });
  }, [session.message]);
  useLayoutEffect(() => {
    area.current?.setSelectionRange(session.caret, session.caret);
  }, [session, editing?.text]);
  if (!editing) return null;

  const box = framed(boxOf(mergeAt(sheet, editing.at) ?? cellRect(editing.at), axes, axes.rows.offset(region.firstRow)));
  const style = styleAt(sheet, editing.at.row, editing.at.column);
  const font = cssFont(style.font);
  const lines = editing.text.split("\n");
  const widest = Math.max(...lines.map((line) => textWidth(line, font)));
  const room = region.originX + region.width - box.left;
  const width = Math.max(box.width, Math.min(widest + 16, room - 8));
  const rows =
    style.wrap || widest + 16 > width
      ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, font) + 8) / width)), 0)
      : lines.length;
  return (
    <textarea
      ref={area}
      className="cell-editor"
      aria-label={`${columnLetters(editing.at.column)}${editing.at.row + 1}`}
      spellCheck={false}
      autoComplete="off"
      value={editing.text}
      style={{
        left: box.left,
        top: box.top,
        width,
        height: Math.max(box.height, rows * Math.ceil(style.font.size * 1.7) + 4),
        font,
        color: style.font.color,
        background: style.fill ?? undefined,
      }}
      onChange={(event) => session.editText(event.target.value, event.target.selectionStart)}
      onSelect={(event) => (session.caret = event.currentTarget.selectionStart)}
      onKeyDown={(event) => editorKey(session, event)}
      onPointerDown={(event) => {
        event.stopPropagation();
        session.beginEdit(editing.text, "edit");
      }}
    />
  );
}
