import { useState, type MouseEvent, type ReactElement } from "react";
import type { Sheet } from "../../workbook/records";
import type { Session } from "../session";
import { focusGrid } from "../grid/focusGrid";
import { Icon } from "./icons";
import { Menu, type MenuItem } from "./Menu";

/** The tabs of the visible sheets. */
export function SheetTabs({ session }: { readonly session: Session }): ReactElement {
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number; readonly sheet: Sheet } | null>(null);
  const visible = session.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const openMenu = (event: MouseEvent, sheet: Sheet): void => {
    event.preventDefault();
    session.activateSheet(sheet.id);
    setMenu({ x: event.clientX, y: event.clientY, sheet });
  };
  return (
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label="Sheets">
        {visible.map((sheet) =>
          renaming === sheet.id ? (
            <Rename key={sheet.id} session={session} sheet={sheet} onDone={() => setRenaming(null)} />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              className="sheet-tab"
              aria-selected={sheet.id === session.sheet.id}
              style={sheet.tabColor === "" ? undefined : { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` }}
              onClick={() => {
                session.activateSheet(sheet.id);
                focusGrid();
              }}
              onDoubleClick={() => setRenaming(sheet.id)}
              onContextMenu={(event) => openMenu(event, sheet)}
            >
              {sheet.protection && <span aria-label="protected" className="tab-lock" />}
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="sheet-add"
        aria-label="New sheet"
        title="New sheet"
        onClick={() => session.commitEdit() && session.activateSheet(session.host.addSheet())}
      >
        <Icon name="plus" size={16} />
      </button>
      {menu && (
        <Menu
          label="Sheet"
          x={menu.x}
          y={menu.y}
          items={items(session, menu.sheet, () => setRenaming(menu.sheet.id))}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

function items(session: Session, sheet: Sheet, rename: () => void): (MenuItem | null)[] {
  const { host, workbook } = session;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === "Hidden");
  const holdsSomething = [...sheet.cells.values()].some(({ value }) => value !== null);
  const remove = (): void => void session.accepted(host.deleteSheet(sheet.id));
  return [
    { label: "Insert", run: () => session.activateSheet(host.addSheet()) },
    { label: "Rename", run: rename },
    {
      label: "Delete",
      disabled: visible.length < 2,
      run: holdsSomething
        ? () => session.say("Microsoft Excel will permanently delete this sheet. Do you want to continue?", remove)
        : remove,
    },
    null,
    {
      label: "Hide",
      disabled: visible.length < 2,
      run: () => {
        const next = visible.find(({ id }) => id !== sheet.id);
        sheet.visibility = "Hidden";
        if (next) session.activateSheet(next.id);
        session.sizesChanged();
      },
    },
    ...hidden.map((one): MenuItem => ({
      label: `Unhide ${one.name}`,
      run: () => {
        one.visibility = "Visible";
        session.activateSheet(one.id);
        session.sizesChanged();
      },
    })),
  ];
}

function Rename({
  session,
  sheet,
  onDone,
}: {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly onDone: () => void;
}): ReactElement {
  const [name, setName] = useState(sheet.name);
  const enter = (): void => {
    if (name === sheet.name || session.accepted(session.host.renameSheet(sheet.id, name))) onDone();
  };
  return (
    <input
      className="sheet-rename"
      aria-label="Sheet name"
      autoFocus
      value={name}
      size={Math.max(4, name.length)}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => (session.message ? undefined : enter())}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") enter();
        if (event.key === "Escape") onDone();
      }}
    />
  );
}
