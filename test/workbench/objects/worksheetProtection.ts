import { redrawCells, type Core } from "../core";
import { sourceOf } from "../events";
import { accessDenied, invalidArgument } from "../protocol/apiError";
import { optional, record, text } from "../protocol/arguments";
import { method, readOnly, type ExcelClass } from "../protocol/excelClass";
import type { Sheet } from "../workbook/records";

/** Nothing is allowed unless asked for. */
const defaultOptions: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function setProtection(core: Core, sheet: Sheet, protection: Sheet["protection"]): void {
  sheet.protection = protection;
  redrawCells(core, sheet);
  core.redraw({ kind: "sheets" });
  const { source } = sourceOf(core.actor);
  core.events.raise("worksheetProtectionChanged", [sheet.id], () => ({
    worksheetId: sheet.id,
    isProtected: protection !== null,
    sheetPassword: "",
    source,
  }));
}

export const worksheetProtection: ExcelClass<Sheet> = {
  properties: {
    protected: readOnly((sheet) => sheet.protection !== null),
    options: readOnly((sheet) => ({ ...defaultOptions, ...sheet.protection?.options })),
  },
  methods: {
    protect: method([optional(record), optional(text)], (sheet, [given = {}, password], core) => {
      if (sheet.protection !== null) throw accessDenied();
      const options: Record<string, boolean | string> = { ...defaultOptions };
      for (const [name, value] of Object.entries(given)) {
        const option = name.charAt(0).toLowerCase() + name.slice(1);
        if (value === undefined || value === null) continue;
        if (typeof value !== typeof options[option]) throw invalidArgument();
        options[option] = value as boolean | string;
      }
      setProtection(core, sheet, password === undefined ? { options } : { options, password });
    }),
    unprotect: method([optional(text)], (sheet, [password], core) => {
      if (sheet.protection === null || (sheet.protection.password !== undefined && sheet.protection.password !== password))
        throw accessDenied();
      setProtection(core, sheet, null);
    }),
  },
};
