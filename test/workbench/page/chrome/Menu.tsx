import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

/** A menu at a point of the page; null entries are lines between groups. */
export function Menu(props: {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly items: readonly (MenuItem | null)[];
  readonly onClose: () => void;
}): ReactElement {
  const { items, onClose } = props;
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: props.x, top: props.y });
  useLayoutEffect(() => {
    const box = place.current?.getBoundingClientRect();
    if (box)
      setAt({
        left: Math.max(4, Math.min(props.x, window.innerWidth - box.width - 4)),
        top: Math.max(4, Math.min(props.y, window.innerHeight - box.height - 4)),
      });
    place.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
  }, [props.x, props.y]);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (!place.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("pointerdown", outside, true);
    window.addEventListener("blur", onClose);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      window.removeEventListener("blur", onClose);
    };
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>("button:not(:disabled)") ?? [])];
    const next = buttons.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1);
    buttons[(next + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={place}
      className="surface menu floating"
      role="menu"
      aria-label={props.label}
      style={at}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map((item, index) =>
        item === null ? (
          <div key={index} className="menu-line" role="separator" />
        ) : (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            className="menu-item"
            disabled={item.disabled}
            onClick={() => {
              onClose();
              item.run();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}
