import { useEffect, useRef, type ReactElement } from "react";
import type { Message } from "../session";
import { Icon } from "./icons";

/** Excel's message box: what it says when it refuses something. */
export function MessageBox({
  message,
  onClose,
}: {
  readonly message: Message;
  readonly onClose: (confirmed: boolean) => void;
}): ReactElement {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="message-veil">
      <div
        className="message-box"
        role="alertdialog"
        aria-modal="true"
        aria-label="Message"
        aria-describedby="message-text"
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Escape") onClose(false);
        }}
      >
        <div className="message-content">
          <Icon name="warning" size={32} />
          <p id="message-text">{message.text}</p>
        </div>
        <div className="message-buttons">
          <button ref={first} type="button" className="primary" onClick={() => onClose(true)}>
            OK
          </button>
          {message.confirm && (
            <button type="button" onClick={() => onClose(false)}>
              Cancel
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
