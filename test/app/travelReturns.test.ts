import { applyMerge, chooseForAll } from "../../src/app/travel/applyMerge";
import type { MergeOutcome, Take } from "../../src/app/travel/mergeInHand";
import { packEntity } from "../../src/app/travel/packEntity";
import { readMerge } from "../../src/app/travel/readMerge";
import { plainAddress } from "../../src/domain/address";
import { excelTravel } from "../../src/excel/travel";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { xlsxFiles } from "../../src/xlsx/workbookFiles";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { columnCount, columnOf, entityWorkbook, placeOf } from "../support/entityWorkbook";
import { contents, sheetNamed, visible } from "../support/workbooks";
import { createHost } from "../workbench/host";
import { cellKey } from "../workbench/workbook/address";
import type { CellValue } from "../workbench/workbook/values";
import { openXlsx, saveXlsx } from "../workbench/xlsx";

jest.setTimeout(120_000);

const words = messagesFor("en").sheet;
type Host = RunningAddIn["host"];
type Place = ReturnType<typeof placeOf>;

let addIn: RunningAddIn | null = null;
afterEach(() => {
  addIn?.close();
  addIn = null;
});

/** The company's workbook, and North's file as it left. */
async function leave(before: (host: Host) => void = () => undefined): Promise<{ readonly host: Host; readonly bytes: Uint8Array }> {
  addIn = await startAddIn({ workbook: entityWorkbook() });
  before(addIn.host);
  await addIn.host.settle();
  const { workbook } = await packEntity(excelWorkbook, excelTravel, "E1", words);
  return { host: addIn.host, bytes: xlsxFiles.write(workbook) };
}

function type(host: Host, sheet: string, at: Place, text: string): void {
  const refused = host.typeInto(sheetNamed(host.workbook, sheet).id, at, text);
  if (refused) throw new Error(refused.refused);
}

/** What somebody does to North's file in an Excel of their own. */
async function edited(bytes: Uint8Array, edit: (host: Host) => void): Promise<Uint8Array> {
  const host = createHost({ workbook: await openXlsx(bytes, "North.xlsx") });
  sheetNamed(host.workbook, "North").validations.length = 0;
  edit(host);
  await host.settle();
  return saveXlsx(host.workbook);
}

async function merge(bytes: Uint8Array, take: Take | null = null): Promise<MergeOutcome> {
  const inHand = await readMerge(excelWorkbook, xlsxFiles, bytes);
  return applyMerge(excelWorkbook, inHand, chooseForAll(inHand, take));
}

const input = (kpiId: string, period = "2026-01"): Place => placeOf(kpiId, "actual", period);
const named = (kpiId: string): Place => ({ row: input(kpiId).row, column: columnOf("name") });
const inFile = ({ row, column }: Place): string => plainAddress("North", row, column);
const short = (figures: MergeOutcome["taken"]) => figures.map(({ kpi, period, series, to }) => [kpi, period, series, to]);
const cellHere = (host: Host, { row, column }: Place): CellValue | undefined =>
  sheetNamed(host.workbook, "North").cells.get(cellKey(row, column))?.value;

/** Exchanges what stands in some columns of two rows, as sorting a part of the sheet does. */
function exchange(host: Host, one: number, other: number, columns: readonly number[]): void {
  const { cells } = sheetNamed(host.workbook, "North");
  for (const column of columns) {
    const [a, b] = [cells.get(cellKey(one, column)), cells.get(cellKey(other, column))];
    if (a) cells.set(cellKey(other, column), a);
    else cells.delete(cellKey(other, column));
    if (b) cells.set(cellKey(one, column), b);
    else cells.delete(cellKey(one, column));
  }
}

/** Renames a KPI in the card's own table. */
const rename = (host: Host, kpi: number, name: string): void => type(host, "BSC KPIs", { row: kpi, column: 1 }, name);

describe("a KPI that has another name in the file", () => {
  test("renamed by the department alone, its figures come in: the sheet keeps what it was called when it left", async () => {
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      type(there, "North", named("K1"), "Umsatz");
      type(there, "North", input("K1"), "95");
    });
    const { taken, findings } = await merge(back);
    expect(short(taken)).toEqual([["Sales", "2026-01", "actual", 95]]);
    expect(findings).toEqual([]);
  });

  test("renamed at both ends, its figures are asked about, both names are said, and the answer counts", async () => {
    const { host, bytes } = await leave();
    rename(host, 1, "Net revenue");
    await host.settle();
    const back = await edited(bytes, (there) => {
      type(there, "North", named("K1"), "Umsatz");
      type(there, "North", input("K1"), "95");
      type(there, "North", input("K2"), "4");
    });
    const { taken, asked, findings } = await merge(back);
    expect(short(taken)).toEqual([["Satisfaction", "2026-01", "actual", 4]]);
    expect(short(asked)).toEqual([["Net revenue", "2026-01", "actual", 95]]);
    expect(findings).toContainEqual({
      code: "renamed-kpi",
      severity: "warning",
      details: { entity: "North", kpi: "Net revenue", there: "Umsatz", at: inFile(named("K1")) },
    });
    expect(cellHere(host, input("K1")) ?? null).toBeNull();
    await merge(back, "theirs");
    expect(cellHere(host, input("K1"))).toBe(95);
  });

  test("the id of a KPI that was removed, given to a new one since, does not take the old one's figures unasked", async () => {
    const { host, bytes } = await leave();
    rename(host, 2, "Complaints");
    await host.settle();
    const back = await edited(bytes, (there) => type(there, "North", input("K2"), "4"));
    const { taken, asked, findings } = await merge(back);
    expect(taken).toEqual([]);
    expect(short(asked)).toEqual([["Complaints", "2026-01", "actual", 4]]);
    expect(findings.map(({ code }) => code)).toContain("renamed-kpi");
    expect(cellHere(host, input("K2")) ?? null).toBeNull();
  });
});

describe("a sheet that was sorted in part", () => {
  test("with names and figures, without the ids in their hidden column: nothing lands on another KPI unasked", async () => {
    const { host, bytes } = await leave();
    const untouched = contents(sheetNamed(host.workbook, "North"));
    const back = await edited(bytes, (there) => {
      type(there, "North", input("K1"), "95");
      const shown = Array.from({ length: columnOf("id") }, (_, column) => column);
      exchange(there, input("K1").row, input("K2").row, [...shown, input("K1").column]);
    });
    const { taken, asked, findings } = await merge(back);
    expect(taken).toEqual([]);
    expect(short(asked)).toEqual([["Satisfaction", "2026-01", "actual", 95]]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "renamed-kpi" }));
    expect(contents(sheetNamed(host.workbook, "North"))).toEqual(untouched);
  });

  test("without what is kept behind it, every figure still finds what it was when it left", async () => {
    // Sales was blank when the sheet left; what Satisfaction was is what Sales is here by now.
    const { host, bytes } = await leave((before) => type(before, "North", input("K2"), "80"));
    type(host, "North", input("K1"), "80");
    await host.settle();
    const back = await edited(bytes, (there) => {
      const all = Array.from({ length: columnCount }, (_, column) => column);
      exchange(there, input("K1").row, input("K2").row, all);
      // Sales stands in the other's line now.
      type(there, "North", { ...input("K1"), row: input("K2").row }, "95");
    });
    const { taken, asked } = await merge(back);
    expect([taken, short(asked)]).toEqual([[], [["Sales", "2026-01", "actual", 95]]]);
    expect(cellHere(host, input("K1"))).toBe(80);
  });
});

describe("what cannot be taken is said with its cell", () => {
  test("a KPI that left the card meanwhile", async () => {
    const { host, bytes } = await leave();
    host.deleteCells(sheetNamed(host.workbook, "BSC KPIs").id, { row: 2, column: 0, rows: 1, columns: 16_384 }, "Up");
    await host.settle();
    const back = await edited(bytes, (there) => {
      type(there, "North", input("K2"), "4");
      type(there, "North", input("K2", "2026-02"), "5");
    });
    const { taken, findings } = await merge(back);
    expect(taken).toEqual([]);
    expect(findings).toEqual([
      {
        code: "unknown-kpi",
        severity: "warning",
        details: { entity: "North", kpi: "Satisfaction", figures: 2, at: inFile(input("K2")) },
      },
    ]);
  });

  test("lines copied within the sheet and lines of the department's own; rows put in between change nothing else", async () => {
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      const { id } = sheetNamed(there.workbook, "North");
      type(there, "North", input("K1"), "95");
      there.insertCells(id, { row: input("K2").row, column: 0, rows: 2, columns: 16_384 }, "Down");
      const row = input("K2").row;
      type(there, "North", { row, column: columnOf("id") }, "K1");
      type(there, "North", { row, column: input("K1").column }, "96");
      type(there, "North", { row: row + 1, column: columnOf("name") }, "Our own KPI");
      type(there, "North", { row: row + 1, column: input("K1").column }, "7");
      type(there, "North", { row: row + 1, column: input("K1", "2026-02").column }, "8");
      type(there, "North", { row: row + 2, column: input("K2").column }, "4");
    });
    const { taken, findings } = await merge(back);
    expect(short(taken)).toEqual([
      ["Sales", "2026-01", "actual", 95],
      ["Satisfaction", "2026-01", "actual", 4],
    ]);
    const { row, column } = input("K2");
    expect(findings.map(({ code, details }) => [code, details["figures"], details["at"]])).toEqual([
      ["figures-twice", 1, inFile({ row, column })],
      ["figures-without-kpi", 2, inFile({ row: row + 1, column })],
    ]);
  });

  test("a month copied beside itself with other figures", async () => {
    const { bytes } = await leave();
    const { row, column } = input("K1");
    const back = await edited(bytes, (there) => {
      type(there, "North", { row, column }, "95");
      there.insertCells(sheetNamed(there.workbook, "North").id, { row: 0, column: column + 1, rows: 1_048_576, columns: 1 }, "Right");
      type(there, "North", { row: 5, column: column + 1 }, "actual|2026-01");
      type(there, "North", { row, column: column + 1 }, "99");
    });
    const { taken, findings } = await merge(back);
    expect(short(taken)).toEqual([["Sales", "2026-01", "actual", 95]]);
    expect(findings).toMatchObject([{ code: "figures-twice", details: { figures: 1, at: inFile({ row, column: column + 1 }) } }]);
  });

  test("what was written beside a KPI", async () => {
    const { bytes } = await leave();
    const at = { row: input("K1").row, column: columnOf("comment") };
    const { findings } = await merge(await edited(bytes, (there) => type(there, "North", at, "Two customers left")));
    expect(findings).toEqual([
      {
        code: "comment-left-out",
        severity: "warning",
        details: { entity: "North", kpi: "Sales", content: "Two customers left", at: inFile(at) },
      },
    ]);
  });

  test.each(["'1.234,5", "'12 %", "'n/a", "TRUE", "=1/0"])("%s where a number belongs, and the cell here stays", async (typed) => {
    const { host, bytes } = await leave();
    type(host, "North", input("K1"), "80");
    const { taken, asked, findings } = await merge(await edited(bytes, (there) => type(there, "North", input("K1"), typed)), "theirs");
    expect([taken, asked]).toEqual([[], []]);
    expect(findings).toMatchObject([{ code: "not-a-number", details: { kpi: "Sales", at: inFile(input("K1")) } }]);
    expect(cellHere(host, input("K1"))).toBe(80);
  });
});

test("a target in words that people write for one is taken; others are said", async () => {
  const { host, bytes } = await leave();
  const [january, february] = [placeOf("K1", "target", "2026-01"), placeOf("K1", "target", "2026-02")];
  const back = await edited(bytes, (there) => {
    type(there, "North", january, "'40–60");
    type(there, "North", february, "'as agreed");
  });
  const { taken, findings } = await merge(back);
  expect(short(taken)).toEqual([["Sales", "2026-01", "target", "40–60"]]);
  expect(findings).toMatchObject([{ code: "not-a-number", details: { content: "as agreed" } }]);
  expect(cellHere(host, january)).toBe("40–60");
  const after = structuredClone(visible(host.workbook));
  expect((await merge(back)).taken).toEqual([]);
  expect(visible(host.workbook)).toEqual(after);
});

test("results come as values where a department worked its figures out, and where it pasted values over all of ours nothing changes", async () => {
  const { host, bytes } = await leave();
  const back = await edited(bytes, (there) => {
    for (const cell of sheetNamed(there.workbook, "North").cells.values()) cell.formula = null;
    type(there, "North", input("K1"), "=90+5");
  });
  const before = contents(sheetNamed(host.workbook, "North"));
  const { taken, asked, findings } = await merge(back);
  expect([short(taken), asked, findings]).toEqual([[["Sales", "2026-01", "actual", 95]], [], []]);
  const after = contents(sheetNamed(host.workbook, "North"));
  expect(Object.keys(after).filter((key) => after[key] !== before[key])).toHaveLength(1);
});
