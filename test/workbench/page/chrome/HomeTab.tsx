import { useRef, type ReactElement } from "react";
import type { Choices, Session } from "../session";
import { themes, type ThemeName } from "../themes";
import { download, openExample, openFile } from "../files";
import { Icon } from "./icons";
import { Popover } from "./Popover";
import { RibbonGroupView } from "./RibbonGroupView";

/** Office.js from npm speaks up to ExcelApi 1.15. */
const excelVersions = [
  { api: "1.15", label: "Newest here (ExcelApi 1.15)" },
  { api: "1.14", label: "Office 2021 (ExcelApi 1.14)" },
  { api: "1.12", label: "ExcelApi 1.12" },
  { api: "1.9", label: "ExcelApi 1.9" },
  { api: "1.7", label: "ExcelApi 1.7" },
] as const;

/** The languages the add-in speaks. */
const languages = [
  { locale: "en-US", label: "English" },
  { locale: "de-DE", label: "Deutsch" },
  { locale: "fr-FR", label: "Français" },
  { locale: "es-ES", label: "Español" },
] as const;

/** The workbench's own tab: files, and which Excel is played. */
export function HomeTab({ session, examples }: { readonly session: Session; readonly examples: readonly string[] }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const guarded = (work: Promise<void>): void =>
    void work.catch((error: unknown) => session.say(String(error instanceof Error ? error.message : error)));
  return (
    <>
      <RibbonGroupView label="File">
        <button type="button" className="ribbon-button" onClick={() => session.newWorkbook()}>
          <Icon name="create" />
          <span>New</span>
        </button>
        <button type="button" className="ribbon-button" onClick={() => input.current?.click()}>
          <Icon name="open" />
          <span>Open…</span>
        </button>
        <button type="button" className="ribbon-button" onClick={() => guarded(download(session))}>
          <Icon name="save" />
          <span>Save</span>
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label="Workbook file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) guarded(openFile(session, file));
          }}
        />
        <Popover label="Examples" icon="examples" buttonClass="ribbon-button">
          {(close) => (
            <div className="menu" role="menu" aria-label="Examples">
              {examples.length === 0 && <p className="menu-note">There are no example workbooks yet.</p>}
              {examples.map((name) => (
                <button
                  key={name}
                  type="button"
                  role="menuitem"
                  className="menu-item"
                  onClick={() => {
                    close();
                    guarded(openExample(session, name));
                  }}
                >
                  {name.replace(/\.xlsx$/, "")}
                </button>
              ))}
            </div>
          )}
        </Popover>
      </RibbonGroupView>
      <RibbonGroupView label="Excel">
        <Popover label="Theme" icon="theme" buttonClass="ribbon-button">
          {(close) => (
            <div className="menu" role="menu" aria-label="Office theme">
              {(Object.keys(themes) as ThemeName[]).map((name) => (
                <button
                  key={name}
                  type="button"
                  role="menuitemradio"
                  aria-checked={session.choices.theme === name}
                  className="menu-item"
                  onClick={() => {
                    close();
                    session.choose({ theme: name });
                  }}
                >
                  <span className="menu-mark">{session.choices.theme === name && <Icon name="check" size={14} />}</span>
                  {themes[name].label}
                </button>
              ))}
            </div>
          )}
        </Popover>
        <Popover label="Settings" icon="settings" buttonClass="ribbon-button">
          {() => <SettingsForm session={session} />}
        </Popover>
      </RibbonGroupView>
    </>
  );
}

function SettingsForm({ session }: { readonly session: Session }): ReactElement {
  const { choices } = session;
  return (
    <form className="settings" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Blank cells reach custom functions as</legend>
        {(
          [
            ["zero", "0 (Excel on the desktop)"],
            ["null", "null (Excel on the web)"],
          ] as const
        ).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="blanks"
              checked={choices.blanksArriveAs === value}
              onChange={() => session.choose({ blanksArriveAs: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label className="settings-row">
        Excel version
        <select value={choices.excelApi} onChange={(event) => session.choose({ excelApi: event.target.value } satisfies Partial<Choices>)}>
          {excelVersions.map(({ api, label }) => (
            <option key={api} value={api}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="settings-row">
        Display language
        <select value={choices.locale} onChange={(event) => session.choose({ locale: event.target.value } satisfies Partial<Choices>)}>
          {languages.map(({ locale, label }) => (
            <option key={locale} value={locale}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className="menu-note">A change starts the add-in again, as a restart of Excel would.</p>
    </form>
  );
}
