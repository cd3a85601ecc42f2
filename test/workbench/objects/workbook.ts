import { activeSheet, type Core } from "../core";
import { workbookTarget } from "../events";
import { itemNotFound } from "../protocol/apiError";
import { oneOf, optional, record, text } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { activeChartId } from "./chart";
import { insertSheets } from "../workbook/insertSheets";
import { openedFile } from "../workbook/openedFile";
import { eventMethods } from "./eventMethods";
import { orNotFound } from "./find";
import { readInsertOptions, refuseOnTheWeb } from "./insertOptions";

/** The chart that was activated last, while its sheet is the active one. */
const activeChart = (core: Core): ExcelObject | null => {
  const sheet = activeSheet(core);
  const chart = sheet.charts.find(({ id }) => id === activeChartId(core.workbook));
  return chart === undefined ? null : excelObject("Chart", { sheet, chart });
};

export const workbook: ExcelClass<null> = {
  properties: {
    name: readOnly((_self, core) => core.workbook.name),
    readOnly: readOnly(() => false),
    isDirty: readOnly(() => true),
    previouslySaved: readOnly(() => true),
    autoSave: readOnly(() => false),
    calculationEngineVersion: readOnly(() => 191029),
    usePrecisionAsDisplayed: readOnly(() => false),
    chartDataPointTrack: readOnly(() => true),
  },
  objects: {
    application: () => excelObject("Application", null),
    worksheets: () => excelObject("WorksheetCollection", null),
    tables: () => excelObject("TableCollection", null),
    names: () => excelObject("NamedItemCollection", null),
    properties: () => excelObject("DocumentProperties", null),
    settings: () => excelObject("SettingCollection", null),
    comments: () => excelObject("CommentCollection", null),
    customXmlParts: () => excelObject("CustomXmlPartCollection", null),
    functions: () => excelObject("Functions", null),
    tableStyles: () => excelObject("TableStyleCollection", null),
    styles: () => excelObject("StyleCollection", null),
    protection: () => excelObject("WorkbookProtection", null),
    _Runtime: () => excelObject("Runtime", null),
  },
  methods: {
    // Whoever runs the workbench saves its file; a script that asks for it goes on.
    save: method([optional(oneOf("Save", "Prompt"))], () => undefined),
    insertWorksheetsFromBase64: method([text, optional(record)], (_self, [base64, options], core) => {
      const source = openedFile(base64);
      const { names, at } = readInsertOptions(core, options ?? {});
      refuseOnTheWeb(core, source, names);
      return insertSheets(core, source, names, at).map(({ id }) => id);
    }),
    getIsActiveCollabSession: method([], () => false),
    getActiveChart: method([], (_self, _args, core) => orNotFound(activeChart(core))),
    getActiveChartOrNullObject: method([], (_self, _args, core) => activeChart(core)),
    getActiveCell: method([], (_self, _args, core) => {
      const sheet = activeSheet(core);
      return core.references.range(sheet, { ...sheet.selection, rows: 1, columns: 1 });
    }),
    getSelectedRange: method([], (_self, _args, core) => {
      const sheet = activeSheet(core);
      return core.references.range(sheet, sheet.selection);
    }),
    getSelectedRanges: method([], (_self, _args, core) => {
      const sheet = activeSheet(core);
      return excelObject("RangeAreas", { areas: [core.references.state(sheet, sheet.selection)] });
    }),
    _GetRangeForEventByReferenceId: method([text], (_self, [id], core) => {
      const kept = core.references.get(id);
      if (kept === undefined) throw itemNotFound();
      return kept;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], (_self, [id], core) => core.references.get(id) ?? null),
    _GetReferenceCount: method([], (_self, _args, core) => core.references.count),
    ...eventMethods(
      { ActivatedEvent: "workbookActivated", AutoSaveSettingChangedEvent: "workbookAutoSaveSettingChanged" },
      () => workbookTarget,
    ),
  },
};
