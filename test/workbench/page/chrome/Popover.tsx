import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { Icon, type IconName } from "./icons";

/** A button that opens a small surface below itself; Escape and a click elsewhere close it. */
export function Popover(props: {
  readonly label: string;
  readonly icon: IconName;
  readonly buttonClass: string;
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    // A click into the pane's frame is no event of this document: the frame takes the focus instead.
    const away = (): void => setOpen(false);
    document.addEventListener("pointerdown", outside, true);
    window.addEventListener("blur", away);
    place.current?.querySelector<HTMLElement>(".surface button, .surface input, .surface select")?.focus();
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      window.removeEventListener("blur", away);
    };
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === "Escape") close();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const items = [...(place.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    if (items.length === 0) return;
    event.preventDefault();
    const at = items.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1);
    items[(at + items.length) % items.length]?.focus();
  };
  return (
    <div className="popover" ref={place} onKeyDown={open ? onKeyDown : undefined}>
      <button
        ref={button}
        type="button"
        className={props.buttonClass}
        aria-haspopup="true"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={props.icon} />
        <span>
          {props.label}
          <Icon name="chevron" size={12} />
        </span>
      </button>
      {open && <div className="surface">{props.children(close)}</div>}
    </div>
  );
}
