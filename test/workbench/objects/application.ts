import { oneOf, optional } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass } from "../protocol/excelClass";

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
