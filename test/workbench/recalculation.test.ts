import * as fc from "fast-check";
import { createEngine } from "./engine";
import { createHost } from "./host";
import { namedItem, namedItemCollection } from "./objects/namedItem";
import { ApiError } from "./protocol/apiError";
import { parseRect, printRect, type Rect } from "./workbook/address";
import { enterCells, type Entry } from "./workbook/enter";
import type { Sheet, Workbook } from "./workbook/records";
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet } from "./workbook/sheets";
import { shiftCells } from "./workbook/shift";
import { addTable, removeTable, renameTable, resizeTable } from "./workbook/tables";
import { isCellError, type CellValue } from "./workbook/values";

type Host = ReturnType<typeof createHost>;
/** What is done, and in words, for a counterexample to be read. */
interface Edit {
  readonly says: string;
  readonly act: (host: Host) => void;
}

const rect = (address: string): Rect => {
  const parsed = parseRect(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

const sheetNames = ["Sheet1", "Data", "Plan", "Next"] as const;
const names = ["Rate", "Total", "Part"] as const;
const tableNames = ["Sales", "Costs"] as const;

const sheetOf = (host: Host, nth: number): Sheet => host.workbook.sheets[nth % host.workbook.sheets.length] as Sheet;
const nth = fc.nat(2);
const sheetName = fc.constantFrom(...sheetNames);
const name = fc.constantFrom(...names);
const tableName = fc.constantFrom(...tableNames);
/** New tables are called so before they get a name. */
const tableMentioned = fc.constantFrom("Table1", "Table2", ...tableNames);
const tableRange = fc.constantFrom("A1:B3", "A1:A4", "A1:B5", "H1:H3");

/** Formulas stand from column D on and read columns A and B, so none is circular; many speak of what is not there, or not yet. */
const formula = fc.oneof(
  sheetName.map((each) => `=${each}!A1+1`),
  sheetName.map((each) => `=SUM(${each}!A1:B4)`),
  fc.tuple(sheetName, sheetName).map(([from, to]) => `=SUM(${from}:${to}!A2)`),
  name.map((each) => `=${each}`),
  name.map((each) => `=SUM(${each})*2`),
  tableMentioned.map((each) => `=SUM(${each}[Amount])`),
  tableMentioned.map((each) => `=SUM(${each}[[#Totals],[Amount]],1)`),
  tableMentioned.map((each) => `=ROWS(${each})`),
  fc.constant("=SUM(A1:B3)"),
  fc.constant("=A2&B2"),
  fc.constant('=IFERROR(INDIRECT("Data!A1"),"none")'),
  fc.constant("=SEQUENCE(1,5)"),
  fc.constant("=COUNTIF(A1:A5,2)"),
);
const constant = fc.constantFrom<Entry>(1, 2, "x", "Amount", "");

const onSheet = (says: string, act: (host: Host, sheet: Sheet) => void): fc.Arbitrary<Edit> =>
  nth.map((which) => ({ says: `sheet ${which}: ${says}`, act: (host) => act(host, sheetOf(host, which)) }));
const onTable = (says: string, act: (host: Host, sheet: Sheet, table: Sheet["tables"][number]) => void): fc.Arbitrary<Edit> =>
  onSheet(says, (host, sheet) => sheet.tables.slice(0, 1).forEach((table) => act(host, sheet, table)));
const enter = (column: number, row: number, entry: Entry): fc.Arbitrary<Edit> =>
  onSheet(`${printRect({ row, column, rows: 1, columns: 1 })} ${entry}`, (host, sheet) =>
    enterCells(host.core, sheet, { row, column, rows: 1, columns: 1 }, [[entry]]),
  );
const item = (host: Host, wanted: string) => {
  const found = host.workbook.names.find((each) => each.name === wanted);
  return found ? { sheet: null, name: found } : null;
};
function define(host: Host, called: string, reference: string): void {
  const known = item(host, called);
  if (known) namedItem.properties["formula"]?.set?.(known, reference, host.core);
  else namedItemCollection.methods["add"]?.run(null, [called, reference, undefined], host.core);
}
function undefine(host: Host, called: string): void {
  const known = item(host, called);
  if (known) namedItem.methods["delete"]?.run(known, [], host.core);
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 3, max: 5 }), fc.nat(5), formula).chain((args) => enter(...args)) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(1), fc.nat(5), constant).chain((args) => enter(...args)) },
  sheetName.map((each) => ({ says: `add sheet ${each}`, act: (host: Host) => void addSheet(host.core, each) })),
  sheetName.chain((to) => onSheet(`rename ${to}`, (host, sheet) => renameSheet(host.core, sheet, to))),
  onSheet("delete", (host, sheet) => deleteSheet(host.core, sheet)),
  onSheet("copy", (host, sheet) => copySheet(host.core, sheet, 1)),
  onSheet("move", (host, sheet) => moveSheet(host.core, sheet, 0)),
  fc.tuple(name, sheetName, fc.constantFrom("$A$1", "$A$1:$B$3", "$B$2")).map(([called, sheet, range]) => ({
    says: `${called}=${sheet}!${range}`,
    act: (host: Host) => define(host, called, `=${sheet}!${range}`),
  })),
  name.map((called) => ({ says: `no ${called}`, act: (host: Host) => undefine(host, called) })),
  {
    weight: 3,
    arbitrary: tableRange.chain((range) => onSheet(`table ${range}`, (host, sheet) => void addTable(host.core, sheet, rect(range), true))),
  },
  tableName.chain((called) => onTable(`table ${called}`, (host, _sheet, table) => renameTable(host.core, table, called))),
  tableRange.chain((range) => onTable(`table to ${range}`, (host, sheet, table) => resizeTable(host.core, sheet, table, rect(range)))),
  { weight: 2, arbitrary: onTable("no table", (host, sheet, table) => removeTable(host.core, sheet, table)) },
  onSheet("insert row", (host, sheet) => shiftCells(host.core, sheet, rect("2:2"), "Down")),
  onSheet("delete row", (host, sheet) => shiftCells(host.core, sheet, rect("2:2"), "Up")),
);

const plain = (value: CellValue): CellValue | string => (isCellError(value) ? value.error : value);
const results = ({ sheets }: Workbook): unknown =>
  sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells].flatMap(([key, { value }]) => (value === null ? [] : [[key, plain(value)] as const])).sort(([a], [b]) => a - b),
  ]);

/** The same texts and constants, calculated by an engine that has seen nothing of how they came there. */
function fromScratch(workbook: Workbook): Workbook {
  const copy = structuredClone(workbook);
  for (const { cells } of copy.sheets) {
    for (const [key, cell] of cells) {
      if (cell.spillFrom !== undefined) cells.delete(key);
      else if (cell.formula !== null) cells.set(key, { formula: cell.formula, value: null });
    }
  }
  const engine = createEngine(copy);
  engine.opened();
  engine.markAllDue();
  engine.calculate();
  return copy;
}

test("after any edits of cells, sheets, names and tables the cells hold what a calculation from scratch gives", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 5, maxLength: 40 }), (edits) => {
      const host = createHost();
      addSheet(host.core, "Data");
      for (const { act } of edits) {
        try {
          act(host);
        } catch (refused) {
          // What Excel refuses (a name that is taken, the last sheet) changes nothing.
          if (!(refused instanceof ApiError)) throw refused;
        }
        host.core.calculation.bringUpToDate();
      }
      expect(results(host.workbook)).toEqual(results(fromScratch(host.workbook)));
    }),
    { numRuns: 400 },
  );
});
