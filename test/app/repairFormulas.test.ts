import { repairFormulas } from "../../src/app/repairFormulas";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { contents, sheetNamed, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";
import { isCellError } from "../workbench/workbook/values";

let addIn: RunningAddIn;
afterEach(() => addIn.close());

type Typed = readonly (readonly [row: number, column: number, content: string])[];

/** Two sheets of figures; these formulas are typed before the add-in is there. */
async function openTypedBefore(typed: Typed, typedElsewhere: Typed = []): Promise<void> {
  const workbook = workbookOf([
    ["Churn", 95, 100, null, "our note"],
    ["Sales", 101, 100, null, 7],
    ["Claims", 80, 100],
  ]);
  addIn = await startAddIn({
    workbook,
    beforeFunctions: (host) => {
      const [first] = host.workbook.sheets;
      const second = host.addSheet("Other");
      for (const [row, column, content] of typed) expect(host.typeInto(first?.id ?? "", { row, column }, content)).toBeNull();
      for (const [row, column, content] of typedElsewhere) expect(host.typeInto(second, { row, column }, content)).toBeNull();
    },
  });
}

function shown(sheet: string, row: number, column: number): unknown {
  const value = sheetNamed(addIn.host.workbook, sheet).cells.get(cellKey(row, column))?.value ?? null;
  return isCellError(value) ? value.error : value;
}

async function repair() {
  const outcome = await repairFormulas(excelWorkbook);
  await addIn.host.settle();
  return outcome;
}

const protect = async (sheet: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });

test("a formula typed before the add-in was there stays #NAME? whatever is recalculated, and is healed by a repair", async () => {
  await openTypedBefore([[0, 3, "=BSC.STATUS(B1,C1)"]]);
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await addIn.host.settle();
  expect(shown("KPIs", 0, 3)).toBe("#NAME?");
  expect(await repair()).toEqual({ repaired: 1, locked: [], first: "KPIs!D1", stillBroken: [] });
  expect(shown("KPIs", 0, 3)).toBe("At risk");
});

test("a formula whose function is misspelt is no repaired one: it is named with its cell", async () => {
  await openTypedBefore([
    [0, 3, "=BSC.STATSU(B1,C1)"],
    [1, 3, "=BSC.STATUS(B2,C2)"],
    [2, 3, '=IF(B3>0,BSC.STAUTS(B3,C3),"")'],
  ]);
  const outcome = { repaired: 1, locked: [], first: "KPIs!D2", stillBroken: ["KPIs!D1", "KPIs!D3"] };
  expect(await repair()).toEqual(outcome);
  expect([0, 1, 2].map((row) => shown("KPIs", row, 3))).toEqual(["#NAME?", "On target", "#NAME?"]);
  expect(await repair()).toEqual({ ...outcome, repaired: 0, first: null });
});

test("a repaired formula spills", async () => {
  await openTypedBefore([[0, 3, "=BSC.STATUS(B1:B3,C1:C3)"]]);
  await repair();
  expect([0, 1, 2].map((row) => shown("KPIs", row, 3))).toEqual(["At risk", "On target", "Off target"]);
});

test("formulas on every sheet are found, nested and in lower case too", async () => {
  await openTypedBefore([[4, 0, '=IF(B2>0,bsc.status(B2,C2),"")']], [[6, 2, "=BSC.VARIANCE(3,1)+1"]]);
  expect(await repair()).toEqual({ repaired: 2, locked: [], first: "KPIs!A5", stillBroken: [] });
  expect([shown("KPIs", 4, 0), shown("Other", 6, 2)]).toEqual(["On target", 3]);
});

test("a workbook in which nothing is broken is not written to", async () => {
  await openTypedBefore([]);
  await addIn.host.typeInto(addIn.host.workbook.activeSheetId, { row: 0, column: 3 }, "=BSC.STATUS(B1,C1)");
  await addIn.host.settle();
  const before = addIn.host.cost.cellsWritten;
  expect(await repair()).toEqual({ repaired: 0, locked: [], first: null, stillBroken: [] });
  expect(addIn.host.cost.cellsWritten).toBe(before);
});

test("what is not ours is left alone: text that names us, other unknown functions, the user's cells", async () => {
  await openTypedBefore([
    [5, 0, '=UNKNOWN("BSC.STATUS(1,2)")'],
    [5, 1, "=UNKNOWN(1)"],
    [5, 2, "=MYBSC.STATUS(1,2)"],
    [5, 3, "'=BSC.STATUS(1,2)"],
    [5, 4, "#NAME?"],
    [0, 3, "=BSC.STATUS(B1,C1)"],
  ]);
  const before = contents(sheetNamed(addIn.host.workbook, "KPIs"));
  const written = addIn.host.cost.cellsWritten;
  expect(await repair()).toEqual({ repaired: 1, locked: [], first: "KPIs!D1", stillBroken: [] });
  expect(addIn.host.cost.cellsWritten - written).toBe(1);
  expect(contents(sheetNamed(addIn.host.workbook, "KPIs"))).toEqual(before);
  expect(shown("KPIs", 5, 1)).toBe("#NAME?");
});

test("a sheet whose name reads like a call of ours is no call of ours", async () => {
  await openTypedBefore([]);
  addIn.host.addSheet("BSC.STATUS(x");
  addIn.host.typeInto(addIn.host.workbook.sheets[0]?.id ?? "", { row: 0, column: 3 }, "=UNKNOWN('BSC.STATUS(x'!A1)");
  await addIn.host.settle();
  expect(shown("KPIs", 0, 3)).toBe("#NAME?");
  expect((await repair()).repaired).toBe(0);
});

test("a protected sheet is named and left as it is; the others are repaired", async () => {
  await openTypedBefore([[0, 3, "=BSC.STATUS(B1,C1)"]], [[0, 0, "=BSC.VARIANCE(3,1)"]]);
  await protect("KPIs");
  const before = contents(sheetNamed(addIn.host.workbook, "KPIs"));
  expect(await repair()).toEqual({ repaired: 1, locked: ["KPIs"], first: "Other!A1", stillBroken: [] });
  expect(contents(sheetNamed(addIn.host.workbook, "KPIs"))).toEqual(before);
  expect([shown("KPIs", 0, 3), shown("Other", 0, 0)]).toEqual(["#NAME?", 2]);
  expect(sheetNamed(addIn.host.workbook, "KPIs").protection).not.toBeNull();
});

test("hidden rows are repaired where they stand", async () => {
  await openTypedBefore([0, 1, 2].map((row) => [row, 3, `=BSC.VARIANCE(B${row + 1},C${row + 1})`]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("KPIs");
    sheet.getRange("2:2").rowHidden = true;
    await context.sync();
  });
  expect((await repair()).repaired).toBe(3);
  expect([0, 1, 2].map((row) => shown("KPIs", row, 3))).toEqual([-5, 1, -20]);
});

test("round trips do not grow with the number of broken cells", async () => {
  const trips: number[] = [];
  for (const count of [2, 400]) {
    await openTypedBefore(Array.from({ length: count }, (_, row) => [row + 10, 0, "=BSC.VARIANCE(3,1)"] as const));
    const before = addIn.host.cost.roundTrips;
    expect((await repairFormulas(excelWorkbook)).repaired).toBe(count);
    trips.push(addIn.host.cost.roundTrips - before);
    await addIn.host.settle();
    expect(shown("KPIs", count + 9, 0)).toBe(2);
    if (count === 2) addIn.close();
  }
  expect(trips[1]).toBe(trips[0]);
});
