import type { EventName } from "../events";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, colour, integer, key, number, object, oneOf, optional, record, text, textLike, count } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { redrawCells } from "../core";
import { maxColumns, maxRows } from "../workbook/address";
import { isOnSheet, usedRect, wholeSheet } from "../workbook/cells";
import type { Sheet } from "../workbook/records";
import { findCells, replaceAll } from "../workbook/search";
import { activateSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../workbook/sheets";
import { eventMethods } from "./eventMethods";
import { findSheet, orNotFound, requireRange, splitSheet } from "./find";
import { readCriteria } from "./searchCriteria";
import type { Core } from "../core";

export const worksheetEvents: Readonly<Record<string, EventName>> = {
  ActivatedEvent: "worksheetActivated",
  CalculatedEvent: "worksheetCalculated",
  ColumnSortedEvent: "worksheetColumnSorted",
  DataChangedEvent: "worksheetChanged",
  DeactivatedEvent: "worksheetDeactivated",
  EventNameChanged: "worksheetNameChanged",
  EventVisibilityChanged: "worksheetVisibilityChanged",
  FormatChangedEvent: "worksheetFormatChanged",
  FormulaChangedEvent: "worksheetFormulaChanged",
  ProtectionChangedEvent: "worksheetProtectionChanged",
  RowHiddenChangedEvent: "worksheetRowHiddenChanged",
  RowSortedEvent: "worksheetRowSorted",
  SelectionChangedEvent: "worksheetSelectionChanged",
  SingleClickedEvent: "worksheetSingleClicked",
};

const neighbour = (core: Core, sheet: Sheet, step: 1 | -1, visibleOnly: boolean | undefined): ExcelObject | null => {
  const { sheets } = core.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other !== undefined && (visibleOnly !== true || other.visibility === "Visible")) return excelObject("Worksheet", other);
  }
  return null;
};

const orItemNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const byId = method<Sheet, [typeof key]>([key], (_sheet, [id], core) => excelObject("Worksheet", orNotFound(findSheet(core, id))));

export const worksheet: ExcelClass<Sheet> = {
  id: (sheet) => sheet.id,
  properties: {
    id: readOnly((sheet) => sheet.id),
    name: readWrite(
      (sheet) => sheet.name,
      textLike,
      (sheet, name, core) => renameSheet(core, sheet, name),
    ),
    position: readWrite(
      (sheet, core) => core.workbook.sheets.indexOf(sheet),
      integer,
      (sheet, position, core) => moveSheet(core, sheet, position),
    ),
    visibility: readWrite(
      (sheet) => sheet.visibility,
      oneOf("Visible", "Hidden", "VeryHidden"),
      (sheet, visibility, core) => setVisibility(core, sheet, visibility),
    ),
    tabColor: readWrite(
      (sheet) => (sheet.visibility === "Visible" ? sheet.tabColor : null),
      colour,
      (sheet, tabColor, core) => {
        sheet.tabColor = tabColor;
        core.redraw({ kind: "sheets" });
      },
    ),
    tabId: readOnly((sheet, core) => core.workbook.sheets.indexOf(sheet) + 1),
    standardHeight: readOnly(() => 15),
    standardWidth: readWrite(
      (sheet) => sheet.standardWidth,
      number,
      (sheet, width, core) => {
        sheet.standardWidth = width;
        redrawCells(core, sheet);
      },
    ),
    showGridlines: readWrite((sheet) => sheet.showGridlines, boolean, setGridlines),
    showHeadings: readWrite((sheet) => sheet.showHeadings, boolean, setHeadings),
    enableCalculation: readWrite(
      () => true,
      boolean,
      (_sheet, enabled) => {
        if (!enabled) throw invalidArgument("The workbench always calculates.");
      },
    ),
    // The client sets the two under these names.
    gridlines: { set: (sheet, value, core) => setGridlines(sheet, boolean(value), core) },
    headings: { set: (sheet, value, core) => setHeadings(sheet, boolean(value), core) },
  },
  objects: {
    autoFilter: (sheet) => excelObject("AutoFilter", sheet),
    charts: (sheet) => excelObject("ChartCollection", sheet),
    comments: (sheet) => excelObject("CommentCollection", sheet),
    customProperties: (sheet) => excelObject("WorksheetCustomPropertyCollection", sheet),
    freezePanes: (sheet) => excelObject("WorksheetFreezePanes", sheet),
    names: (sheet) => excelObject("NamedItemCollection", sheet),
    horizontalPageBreaks: (sheet) => excelObject("PageBreakCollection", { sheet, along: "rows" }),
    verticalPageBreaks: (sheet) => excelObject("PageBreakCollection", { sheet, along: "columns" }),
    pageLayout: (sheet) => excelObject("PageLayout", sheet),
    protection: (sheet) => excelObject("WorksheetProtection", sheet),
    shapes: (sheet) => excelObject("ShapeCollection", sheet),
    tables: (sheet) => excelObject("TableCollection", sheet),
  },
  methods: {
    activate: method([], (sheet, _args, core) => activateSheet(core, sheet)),
    calculate: method([optional(boolean)], (_sheet, [markAllDirty], core) => {
      if (markAllDirty === true) core.engine.markAllDue();
      core.calculation.run();
    }),
    copy: method(
      [optional(oneOf("None", "Before", "After", "Beginning", "End")), optional(object("Worksheet"))],
      (sheet, [position, relativeTo], core) => {
        const { sheets } = core.workbook;
        const beside = sheets.indexOf(relativeTo?.state ?? sheet);
        const at = position === "Beginning" ? 0 : position === "Before" ? beside : position === "After" ? beside + 1 : sheets.length;
        return excelObject("Worksheet", copySheet(core, sheet, at));
      },
    ),
    delete: method([], (sheet, _args, core) => deleteSheet(core, sheet)),
    getCell: method([integer, integer], (sheet, [row, column], core) => {
      const rect = { row, column, rows: 1, columns: 1 };
      if (!isOnSheet(rect)) throw invalidArgument();
      return core.references.range(sheet, rect);
    }),
    getNext: method([optional(boolean)], (sheet, [visibleOnly], core) => orItemNotFound(neighbour(core, sheet, 1, visibleOnly))),
    getNextOrNullObject: method([optional(boolean)], (sheet, [visibleOnly], core) => neighbour(core, sheet, 1, visibleOnly)),
    getPrevious: method([optional(boolean)], (sheet, [visibleOnly], core) => orItemNotFound(neighbour(core, sheet, -1, visibleOnly))),
    getPreviousOrNullObject: method([optional(boolean)], (sheet, [visibleOnly], core) => neighbour(core, sheet, -1, visibleOnly)),
    getRange: method([optional(text)], (sheet, [address], core) => {
      if (address === undefined || address === "") return core.references.range(sheet, wholeSheet);
      const found = requireRange(core, sheet, address);
      if (found.sheet !== sheet) throw invalidArgument();
      return core.references.range(sheet, found.rect);
    }),
    getRangeByIndexes: method([integer, integer, integer, integer], (sheet, [row, column, rows, columns], core) => {
      const rect = { row, column, rows, columns };
      if (!isOnSheet(rect)) throw invalidArgument();
      return core.references.range(sheet, rect);
    }),
    getRanges: method([optional(text)], (sheet, [address], core) => {
      if (address === undefined) return excelObject("RangeAreas", { areas: [core.references.state(sheet, wholeSheet)] });
      const areas = address.split(",").map((part) => requireRange(core, sheet, part));
      if (areas.some((area) => area.sheet !== sheet)) throw invalidArgument();
      return excelObject("RangeAreas", { areas: areas.map(({ rect }) => core.references.state(sheet, rect)) });
    }),
    getUsedRange: method([optional(boolean)], (sheet, [valuesOnly], core) =>
      core.references.range(sheet, usedRect(sheet, wholeSheet, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: method([optional(boolean)], (sheet, [valuesOnly], core) => {
      const rect = usedRect(sheet, wholeSheet, valuesOnly === true);
      return rect === null ? null : core.references.range(sheet, rect);
    }),
    findAll: method([text, record], (sheet, [wanted, criteria], core) => {
      const areas = findCells(sheet, wholeSheet, wanted, readCriteria(criteria));
      if (areas.length === 0) throw itemNotFound();
      return excelObject("RangeAreas", { areas: areas.map((rect) => core.references.state(sheet, rect)) });
    }),
    findAllOrNullObject: method([text, record], (sheet, [wanted, criteria], core) => {
      const areas = findCells(sheet, wholeSheet, wanted, readCriteria(criteria));
      return areas.length === 0 ? null : excelObject("RangeAreas", { areas: areas.map((rect) => core.references.state(sheet, rect)) });
    }),
    replaceAll: method([text, text, record], (sheet, [wanted, replacement, criteria], core) =>
      replaceAll(core, sheet, wholeSheet, wanted, replacement, readCriteria(criteria)),
    ),
    showOutlineLevels: method([count, count], (sheet, [rowLevels, columnLevels], core) => {
      showLevels(sheet.rows, rowLevels, maxRows);
      showLevels(sheet.columns, columnLevels, maxColumns);
      redrawCells(core, sheet);
    }),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    ...eventMethods(worksheetEvents, (sheet) => sheet.id),
  },
};

/** Groups deeper than the level are closed; 0 leaves them. */
function showLevels(
  records: Map<number, { outlineLevel?: number | undefined; hidden?: boolean | undefined }>,
  level: number,
  limit: number,
): void {
  if (level === 0) return;
  for (const [at, record] of records) if (at < limit && record.outlineLevel !== undefined) record.hidden = record.outlineLevel >= level;
}

function setGridlines(sheet: Sheet, shown: boolean, core: Core): void {
  sheet.showGridlines = shown;
  redrawCells(core, sheet);
}

function setHeadings(sheet: Sheet, shown: boolean, core: Core): void {
  sheet.showHeadings = shown;
  redrawCells(core, sheet);
}

export const sheetOfAddress = (core: Core, from: Sheet, address: string): Sheet => {
  const { sheet } = splitSheet(address);
  return sheet === null ? from : orNotFound(findSheet(core, sheet));
};
