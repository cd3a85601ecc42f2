import { oneOf, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";
import { blankWorkbook } from "../workbook/blank";
import { openedFile } from "../workbook/openedFile";
import { orNotFound } from "./find";

export const application: ExcelClass<null> = {
  properties: {
    calculationMode: readWrite(
      (_self, core) => core.workbook.calculationMode,
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
      (_self, mode, core) => {
        core.workbook.calculationMode = mode;
        core.calculation.bringUpToDate();
      },
    ),
    calculationEngineVersion: readOnly(() => 191029),
    calculationState: readOnly((_self, core) => (core.engine.pending > 0 ? "Calculating" : core.calculation.isDue ? "Pending" : "Done")),
    decimalSeparator: readOnly(() => "."),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  objects: {
    cultureInfo: () => excelObject("CultureInfo", null),
    iterativeCalculation: () => excelObject("IterativeCalculation", null),
  },
  methods: {
    createWorkbook: method([optional(text)], (_self, [base64], core) => {
      const workbook = base64 === undefined ? blankWorkbook() : openedFile(base64);
      const created = { id: String(core.createdWorkbooks.length + 1), workbook, isOpen: false };
      core.createdWorkbooks.push(created);
      return excelObject("WorkbookCreated", created);
    }),
    _GetWorkbookCreatedById: method([text], (_self, [id], core) =>
      excelObject("WorkbookCreated", orNotFound(core.createdWorkbooks.find((created) => created.id === id))),
    ),
    calculate: method([optional(oneOf("Recalculate", "Full", "FullRebuild"))], (_self, [kind], core) => {
      if (kind !== undefined && kind !== "Recalculate") core.engine.markAllDue();
      core.calculation.run();
    }),
    suspendApiCalculationUntilNextSync: method([], (_self, _args, core) => core.calculation.suspend()),
    // Nothing is drawn between two answers anyway.
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
};

export const iterativeCalculation: ExcelClass<null> = {
  properties: {
    enabled: readOnly(() => false),
    maxIteration: readOnly(() => 100),
    maxChange: readOnly(() => 0.001),
  },
  methods: {},
};
