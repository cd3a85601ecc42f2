import type { KeyboardEvent } from "react";
import type { Session } from "../session";
import { commitAndMove } from "./editing";
import type { Direction } from "./movement";

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** Keys while a text is edited, in the cell or in the formula bar. */
export function editorKey(session: Session, event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { editing } = session;
  if (!editing || event.nativeEvent.isComposing) return;
  const done = (act: () => void): void => {
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const arrow = arrows[event.key];
  if (arrow && editing.mode === "enter" && !event.shiftKey) return done(() => commitAndMove(session, arrow));
  switch (event.key) {
    case "Escape":
      return done(() => session.cancelEdit());
    case "Tab":
      return done(() => commitAndMove(session, event.shiftKey ? "left" : "right"));
    case "F2":
      return done(() => session.beginEdit(editing.text, "edit", editing.place));
    case "Enter":
      if (event.altKey) {
        const { selectionStart, selectionEnd } = event.currentTarget;
        return done(() =>
          session.editText(`${editing.text.slice(0, selectionStart)}\n${editing.text.slice(selectionEnd)}`, selectionStart + 1),
        );
      }
      return done(() => commitAndMove(session, event.shiftKey ? "up" : "down"));
    default:
      event.stopPropagation();
  }
}
