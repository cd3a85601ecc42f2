import { contains } from "../workbook/address";
import type { Sheet, Workbook } from "../workbook/records";
import type { FormulaContext } from "./formulaText";

const definedNames = (workbook: Workbook): ReadonlySet<string> =>
  new Set([...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)].map(({ name }) => name.toUpperCase()));

/** Where a cell's formula stands: found anew for each cell, remembered for each table. */
export class SheetContext {
  /** Outside every table: rules, names. */
  readonly outside: FormulaContext;
  private readonly inside: readonly { readonly table: Sheet["tables"][number]; readonly context: FormulaContext }[];

  constructor(sheet: Sheet, workbook: Workbook) {
    const names = definedNames(workbook);
    this.outside = { here: null, names };
    this.inside = sheet.tables.map((table) => ({ table, context: { here: table.name, names } }));
  }

  at(row: number, column: number): FormulaContext {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.inside.find(({ table }) => contains(table.range, cell))?.context ?? this.outside;
  }
}
