import { activeSheet } from "../core";
import { workbookTarget } from "../events";
import { boolean, key, optional, textLike } from "../protocol/arguments";
import { excelObject, method, type ExcelClass } from "../protocol/excelClass";
import type { Sheet } from "../workbook/records";
import { addSheet } from "../workbook/sheets";
import { eventMethods } from "./eventMethods";
import { findSheet, orNotFound } from "./find";
import { worksheetEvents } from "./worksheet";

const worksheet = (sheet: Sheet) => excelObject("Worksheet", sheet);
const shown = (sheets: readonly Sheet[], visibleOnly: boolean | undefined): readonly Sheet[] =>
  visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;

export const worksheetCollection: ExcelClass<null> = {
  properties: {},
  methods: {
    add: method([optional(textLike)], (_self, [name], core) => worksheet(addSheet(core, name))),
    getActiveWorksheet: method([], (_self, _args, core) => worksheet(activeSheet(core))),
    getCount: method([optional(boolean)], (_self, [visibleOnly], core) => shown(core.workbook.sheets, visibleOnly).length),
    getFirst: method([optional(boolean)], (_self, [visibleOnly], core) =>
      worksheet(orNotFound(shown(core.workbook.sheets, visibleOnly)[0])),
    ),
    getLast: method([optional(boolean)], (_self, [visibleOnly], core) =>
      worksheet(orNotFound(shown(core.workbook.sheets, visibleOnly).at(-1))),
    ),
    getItem: method([key], (_self, [wanted], core) => worksheet(orNotFound(findSheet(core, wanted)))),
    getItemOrNullObject: method([key], (_self, [wanted], core) => {
      const found = findSheet(core, wanted);
      return found === null ? null : worksheet(found);
    }),
    ...eventMethods(
      { ...worksheetEvents, AddedEvent: "worksheetAdded", DeletedEvent: "worksheetDeleted", EventMoved: "worksheetMoved" },
      () => workbookTarget,
    ),
  },
  items: (_self, core) => core.workbook.sheets.map(worksheet),
  item: (_self, wanted, core) => worksheet(orNotFound(findSheet(core, wanted))),
};
