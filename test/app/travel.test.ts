import { applyMerge, chooseForAll } from "../../src/app/travel/applyMerge";
import type { MergeOutcome, Take } from "../../src/app/travel/mergeInHand";
import { packEntity, type PackedEntity } from "../../src/app/travel/packEntity";
import { readMerge } from "../../src/app/travel/readMerge";
import { excelTravel } from "../../src/excel/travel";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { xlsxFiles } from "../../src/xlsx/workbookFiles";
import { plainAddress } from "../../src/domain/address";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { columnCount, columnOf, entityWorkbook, kpis, placeOf } from "../support/entityWorkbook";
import { contents, sheetNamed, visible } from "../support/workbooks";
import { createHost } from "../workbench/host";
import { cellKey } from "../workbench/workbook/address";
import type { Cell, Sheet, Workbook } from "../workbench/workbook/records";
import { openXlsx, saveXlsx } from "../workbench/xlsx";

jest.setTimeout(120_000);

const words = messagesFor("en").sheet;

let addIn: RunningAddIn | null = null;
const open = async (workbook: Workbook): Promise<RunningAddIn> => {
  addIn?.close();
  addIn = await startAddIn({ workbook });
  await addIn.host.settle();
  return addIn;
};
afterEach(() => {
  addIn?.close();
  addIn = null;
});

type Place = ReturnType<typeof placeOf>;
const cellOf = (sheet: Sheet, { row, column }: Place): Cell | undefined => sheet.cells.get(cellKey(row, column));
const sales = (period: string): Place => placeOf("K1", "actual", period);
const target = (period: string): Place => placeOf("K1", "target", period);

function type(host: RunningAddIn["host"], sheet: string, at: Place, text: string): void {
  const refused = host.typeInto(sheetNamed(host.workbook, sheet).id, at, text);
  if (refused) throw new Error(refused.refused);
}

/** North's sheet as it left, and as a department gets it: the file opened in an Excel of its own. */
async function leave(entityId = "E1"): Promise<{ readonly packed: PackedEntity; readonly bytes: Uint8Array }> {
  const packed = await packEntity(excelWorkbook, excelTravel, entityId, words);
  return { packed, bytes: xlsxFiles.write(packed.workbook) };
}

/** What somebody does to a file in an Excel of their own. */
async function edited(bytes: Uint8Array, edit: (host: RunningAddIn["host"]) => void): Promise<Uint8Array> {
  const host = createHost({ workbook: await openXlsx(bytes, "North.xlsx") });
  edit(host);
  await host.settle();
  return saveXlsx(host.workbook);
}

async function merge(bytes: Uint8Array, take: Take | null = null): Promise<MergeOutcome> {
  const inHand = await readMerge(excelWorkbook, xlsxFiles, bytes);
  return applyMerge(excelWorkbook, inHand, chooseForAll(inHand, take));
}

const where = (sheet: string, { row, column }: Place): string => plainAddress(sheet, row, column);
const north = (at: Place): string => where("North", at);

const short = (figures: MergeOutcome["taken"]) =>
  figures.map(({ kpi, period, series, from, to, at }) => [kpi, period, series, from, to, at]);

describe("a sheet that leaves", () => {
  test("is a workbook of one sheet: inputs open and held to numbers, looks, widths, hidden lines, rules and panes as they were", async () => {
    const { host } = await open(entityWorkbook());
    const { packed, bytes } = await leave();
    expect(packed).toMatchObject({ sheet: "North", fileName: "North.xlsx", inputs: 12 });
    const file = await openXlsx(bytes, "North.xlsx");
    const [sheet] = file.sheets;
    if (!sheet) throw new Error("the file has a sheet");
    const here = sheetNamed(host.workbook, "North");
    expect(file.sheets.map(({ name }) => name)).toEqual(["North"]);
    expect(file.names).toEqual([]);
    expect(cellOf(sheet, sales("2026-01"))?.style).toMatchObject({ locked: false, fill: "#FFF9E5", numberFormat: "#,##0.0" });
    expect(cellOf(sheet, target("2026-01"))?.style?.locked ?? true).toBe(true);
    expect([sheet.freeze, sheet.showGridlines]).toEqual([here.freeze, false]);
    expect(sheet.columns.get(1)?.width).toBeCloseTo(here.columns.get(1)?.width ?? 0, 0);
    expect([sheet.columns.get(columnOf("id"))?.hidden, sheet.rows.get(5)?.hidden]).toEqual([true, true]);
    expect(sheet.conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule }))).toEqual(
      here.conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule })),
    );
    const numbers = sheet.validations.find(({ kind }) => kind === "Decimal");
    expect(numbers?.error).toMatchObject({ show: true, style: "Stop", message: words.cascade.onlyNumbers });
    expect(numbers?.ranges.reduce((cells, { rows, columns }) => cells + rows * columns, 0)).toBe(12);
  });

  test("does not change the workbook it leaves", async () => {
    const { host } = await open(entityWorkbook());
    const before = structuredClone(visible(host.workbook));
    await leave();
    expect(visible(host.workbook)).toEqual(before);
  });

  test("keeps its own arithmetic and turns with its own period, while what stands elsewhere has become its result", async () => {
    await open(entityWorkbook());
    const { bytes } = await leave();
    const host = createHost({ workbook: await openXlsx(bytes, "North.xlsx") });
    const sheet = (): Sheet => sheetNamed(host.workbook, "North");
    expect(cellOf(sheet(), target("2026-02"))).toMatchObject({ formula: null, value: 200 });
    type(host, "North", placeOf("K3", "numerator", "2026-03"), "3");
    type(host, "North", placeOf("K3", "denominator", "2026-03"), "60");
    type(host, "North", sales("2026-03"), "310");
    type(host, "North", { row: 3, column: 1 }, "'2026-03");
    await host.settle();
    expect(cellOf(sheet(), placeOf("K3", "actual", "2026-03"))?.value).toBe(0.05);
    const shown = (code: string): unknown => cellOf(sheet(), { row: sales("2026-03").row, column: columnOf(code) })?.value;
    expect([shown("actual"), shown("target"), shown("status")]).toEqual([310, 300, "On target"]);
    expect(host.typeInto(sheet().id, { row: 3, column: 1 }, "'2027-01")).toMatchObject({ refused: expect.any(String) as string });
    expect(host.typeInto(sheet().id, sales("2026-02"), "many")).toMatchObject({ refused: expect.any(String) as string });
    for (const cell of sheet().cells.values()) expect(cell.formula ?? "").not.toMatch(/BSC_|!/);
  });

  test("an entity without a sheet is said", async () => {
    await open(entityWorkbook());
    await expect(leave("E9")).rejects.toMatchObject({ code: "item-not-found" });
  });

  test("can be opened as a workbook of its own by Excel itself", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    await excelTravel.openWorkbook(bytes);
    expect(host.createdWorkbooks.map(({ workbook, isOpen }) => [workbook.sheets.map(({ name }) => name), isOpen])).toEqual([
      [["North"], true],
    ]);
  });
});

describe("a sheet that comes back", () => {
  test("what only the department changed is taken, into the cell it belongs to", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      type(there, "North", sales("2026-01"), "95.5");
      type(there, "North", target("2026-02"), "180");
    });
    const { taken, kept, asked, findings } = await merge(back);
    expect(short(taken)).toEqual([
      ["Sales", "2026-01", "actual", "", 95.5, north(sales("2026-01"))],
      ["Sales", "2026-02", "target", 200, 180, north(target("2026-02"))],
    ]);
    expect([kept, asked, findings]).toEqual([[], [], []]);
    const sheet = sheetNamed(host.workbook, "North");
    expect(cellOf(sheet, sales("2026-01"))).toMatchObject({ formula: null, value: 95.5 });
    expect(cellOf(sheet, target("2026-02"))).toMatchObject({ formula: null, value: 180 });
  });

  test("what was changed here meanwhile stays, what both changed is asked, and nothing else moves", async () => {
    const { host } = await open(entityWorkbook());
    type(host, "North", sales("2026-01"), "10");
    type(host, "North", sales("2026-02"), "20");
    type(host, "North", sales("2026-03"), "30");
    await host.settle();
    const { bytes } = await leave();
    type(host, "North", sales("2026-01"), "11");
    type(host, "North", sales("2026-02"), "21");
    const back = await edited(bytes, (there) => {
      type(there, "North", sales("2026-02"), "22");
      type(there, "North", sales("2026-03"), "33");
    });
    const before = contents(sheetNamed(host.workbook, "North"));
    const outcome = await merge(back);
    expect(short(outcome.taken)).toEqual([["Sales", "2026-03", "actual", 30, 33, north(sales("2026-03"))]]);
    expect(short(outcome.kept)).toEqual([["Sales", "2026-01", "actual", 11, 10, north(sales("2026-01"))]]);
    expect(short(outcome.asked)).toEqual([["Sales", "2026-02", "actual", 21, 22, north(sales("2026-02"))]]);
    expect(outcome.findings).toMatchObject([{ code: "changed-both", details: { kpi: "Sales", here: "21", there: "22" } }]);
    const after = contents(sheetNamed(host.workbook, "North"));
    const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
    expect(changed).toEqual([String(cellKey(sales("2026-03").row, sales("2026-03").column))]);
    expect(short((await merge(back, "theirs")).taken)).toEqual([["Sales", "2026-02", "actual", 21, 22, north(sales("2026-02"))]]);
    expect(cellOf(sheetNamed(host.workbook, "North"), sales("2026-02"))?.value).toBe(22);
  });

  test("'mine' leaves what both changed as it is here", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    type(host, "North", sales("2026-02"), "21");
    const back = await edited(bytes, (there) => type(there, "North", sales("2026-02"), "22"));
    const outcome = await merge(back, "mine");
    expect([outcome.taken, outcome.asked, short(outcome.kept)]).toEqual([
      [],
      [],
      [["Sales", "2026-02", "actual", 21, 22, north(sales("2026-02"))]],
    ]);
    expect(cellOf(sheetNamed(host.workbook, "North"), sales("2026-02"))?.value).toBe(21);
  });

  test("merged twice, or unchanged, it changes nothing", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => type(there, "North", sales("2026-01"), "95.5"));
    await merge(back);
    const after = structuredClone(visible(host.workbook));
    expect(await merge(back)).toMatchObject({ taken: [], asked: [], findings: [{ code: "nothing-changed" }] });
    expect(await merge(bytes)).toMatchObject({ taken: [], asked: [] });
    expect(visible(host.workbook)).toEqual(after);
  });

  test("is known by its codes: renamed, with rows and columns put in and lines moved, in a workbook with other sheets", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      const { id } = sheetNamed(there.workbook, "North");
      type(there, "North", sales("2026-01"), "95.5");
      there.insertCells(id, { row: 8, column: 0, rows: 2, columns: 16_384 }, "Down");
      there.insertCells(id, { row: 0, column: 3, rows: 1_048_576, columns: 1 }, "Right");
      there.renameSheet(id, "Our figures");
      there.addSheet("Notes");
    });
    const { taken } = await merge(back);
    expect(short(taken)).toEqual([["Sales", "2026-01", "actual", "", 95.5, north(sales("2026-01"))]]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["BSC KPIs", "BSC Entities", "BSC Cascade", "North", "South"]);
  });

  test("into a sheet here that moved meanwhile, the figure still finds its cell", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const { id } = sheetNamed(host.workbook, "North");
    host.insertCells(id, { row: 2, column: 0, rows: 3, columns: 16_384 }, "Down");
    host.renameSheet(id, "Region North");
    await host.settle();
    const back = await edited(bytes, (there) => type(there, "North", sales("2026-01"), "95.5"));
    expect(short((await merge(back)).taken)).toEqual([
      ["Sales", "2026-01", "actual", "", 95.5, where("Region North", { ...sales("2026-01"), row: sales("2026-01").row + 3 })],
    ]);
  });

  test("a figure taken away there is taken away here, and one we worked out stays", async () => {
    const { host } = await open(entityWorkbook());
    type(host, "North", sales("2026-01"), "10");
    await host.settle();
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      there.clearContents(sheetNamed(there.workbook, "North").id, { ...sales("2026-01"), rows: 1, columns: 1 });
      there.clearContents(sheetNamed(there.workbook, "North").id, { ...target("2026-01"), rows: 1, columns: 1 });
    });
    expect(short((await merge(back)).taken)).toEqual([["Sales", "2026-01", "actual", 10, "", north(sales("2026-01"))]]);
    const sheet = sheetNamed(host.workbook, "North");
    expect(cellOf(sheet, sales("2026-01"))?.value ?? null).toBeNull();
    expect(cellOf(sheet, target("2026-01"))?.formula).toContain("BSC Cascade");
  });

  test("words where a figure belongs, KPIs and periods unknown here, and KPIs without a part of the entity are said and not written", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      const sheet = sheetNamed(there.workbook, "North");
      sheet.validations.length = 0;
      type(there, "North", sales("2026-01"), "about 90");
      // The id of a line and the code of a block.
      type(there, "North", { row: placeOf("K2", "actual", "2026-01").row, column: columnOf("id") }, "K77");
      type(there, "North", placeOf("K2", "actual", "2026-01"), "4");
      type(there, "North", { row: 5, column: sales("2026-03").column }, "actual|2026-09");
      type(there, "North", sales("2026-03"), "5");
      type(there, "North", placeOf("K4", "actual", "2026-01"), "7");
      type(there, "North", placeOf("K1", "numerator", "2026-01"), "8");
    });
    const before = contents(sheetNamed(host.workbook, "North"));
    const { taken, asked, findings } = await merge(back, "theirs");
    expect([taken, asked]).toEqual([[], []]);
    expect(findings.map(({ code, details }) => [code, details["kpi"] ?? details["period"]])).toEqual([
      ["not-a-number", "Sales"],
      ["unknown-kpi", "Satisfaction"],
      ["not-carried", "Headcount"],
      ["unknown-period", "2026-09"],
      ["not-a-ratio", "Sales"],
    ]);
    expect(contents(sheetNamed(host.workbook, "North"))).toEqual(before);
  });

  test("a copy of the whole workbook brings in every entity's sheet that was typed on", async () => {
    const { host } = await open(entityWorkbook());
    const copy = await saveXlsx(host.workbook);
    type(host, "South", sales("2026-01"), "50");
    const back = await edited(copy, (there) => {
      type(there, "North", sales("2026-01"), "10");
      type(there, "North", target("2026-01"), "90");
      type(there, "South", sales("2026-01"), "60");
      type(there, "South", placeOf("K3", "numerator", "2026-01"), "2");
    });
    const inHand = await readMerge(excelWorkbook, xlsxFiles, back);
    expect(inHand.sheets.map(({ entity, base, differences }) => [entity, base, differences])).toEqual([
      ["North", "copy", 2],
      ["South", "copy", 2],
    ]);
    const { taken, asked } = await applyMerge(excelWorkbook, inHand, new Map());
    expect(short(taken).map(([kpi, , series, from, to, at]) => [kpi, series, from, to, at])).toEqual([
      ["Sales", "actual", "", 10, north(sales("2026-01"))],
      ["Sales", "target", 100, 90, north(target("2026-01"))],
      ["Defect rate", "numerator", "", 2, where("South", placeOf("K3", "numerator", "2026-01"))],
    ]);
    expect(short(asked)).toEqual([["Sales", "2026-01", "actual", 50, 60, where("South", sales("2026-01"))]]);
  });

  test("without what it held when it left, only what fills a blank input is taken, the rest is asked", async () => {
    const { host } = await open(entityWorkbook());
    type(host, "North", sales("2026-01"), "10");
    await host.settle();
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      const { id } = sheetNamed(there.workbook, "North");
      there.deleteCells(id, { row: 0, column: columnCount, rows: 1_048_576, columns: 40 }, "Left");
      type(there, "North", sales("2026-01"), "12");
      type(there, "North", sales("2026-02"), "20");
      type(there, "North", target("2026-02"), "180");
    });
    const { taken, asked, findings } = await merge(back);
    expect(short(taken)).toEqual([["Sales", "2026-02", "actual", "", 20, north(sales("2026-02"))]]);
    expect(short(asked).map(([, period, series]) => [period, series])).toEqual([
      ["2026-01", "actual"],
      ["2026-02", "target"],
    ]);
    expect(findings.map(({ code }) => code)).toContain("no-base");
  });
});

describe("a file that cannot be merged is refused, and nothing is written", () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const before = structuredClone(visible(addIn?.host.workbook as Workbook));
    const code = await merge(bytes, "theirs").then(
      () => "it was merged",
      (error: unknown) => (error as { code: string }).code,
    );
    expect(visible(addIn?.host.workbook as Workbook)).toEqual(before);
    return code;
  };

  test("no workbook, and one that needs a password", async () => {
    await open(entityWorkbook());
    expect(await refusal(new TextEncoder().encode("KPI;Actual"))).toBe("not-a-workbook");
    expect(await refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe("not-a-workbook");
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe("encrypted");
  });

  test("a workbook without a sheet of ours, and one with the same entity twice", async () => {
    await open(entityWorkbook());
    const { bytes } = await leave();
    const none = await openXlsx(bytes, "North.xlsx");
    none.sheets[0]?.cells.clear();
    expect(await refusal(await saveXlsx(none))).toBe("no-entity-sheet");
    const twice = await openXlsx(bytes, "North.xlsx");
    const [north] = twice.sheets;
    if (north) twice.sheets.push({ ...structuredClone(north), id: "{00000000-0009-0000-0000-000000000000}", name: "North (2)" });
    expect(await refusal(await saveXlsx(twice))).toBe("entity-twice");
  });

  test("another card's sheet, an entity nobody knows, and one without a sheet here", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const table = "BSC KPIs";
    [1, 2, 3, 4].forEach((row) => type(host, table, { row, column: 1 }, `Something else ${row}`));
    await host.settle();
    expect(await refusal(bytes)).toBe("other-card");
    kpis.forEach(([, kpi], index) => type(host, table, { row: 1 + index, column: 1 }, kpi));
    await host.settle();
    const unknown = await edited(bytes, (there) => type(there, "North", { row: 5, column: columnOf("id") }, "BSC_Entity:E9"));
    expect(await refusal(unknown)).toBe("unknown-entity");
    host.deleteSheet(sheetNamed(host.workbook, "North").id);
    expect(await refusal(bytes)).toBe("no-sheet-here");
  });

  test("a figure for a locked cell of a protected sheet, with all others; figures for unlocked cells are taken", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const sheet = sheetNamed(host.workbook, "North");
    sheet.protection = { options: {} };
    const inputs = (there: RunningAddIn["host"]): void => type(there, "North", sales("2026-01"), "95.5");
    const withTarget = await edited(bytes, (there) => {
      inputs(there);
      type(there, "North", target("2026-02"), "180");
    });
    expect(await refusal(withTarget)).toBe("protected-sheet");
    expect(cellOf(sheet, sales("2026-01"))?.value).toBeNull();
    expect((await merge(await edited(bytes, inputs))).taken).toHaveLength(1);
    expect(cellOf(sheet, sales("2026-01"))?.value).toBe(95.5);
    // Excel itself refuses what is locked.
    expect(host.typeInto(sheet.id, target("2026-02"), "180")).not.toBeNull();
  });
});

describe("merging may fail at any of its syncs", () => {
  test("what stands in the workbook stays, no sheet is left behind, and merging again ends the same", async () => {
    const before = entityWorkbook();
    await open(structuredClone(before));
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => {
      type(there, "North", sales("2026-01"), "95.5");
      type(there, "North", sales("2026-02"), "96.5");
      type(there, "North", target("2026-02"), "180");
    });
    const { host: undisturbed } = await open(structuredClone(before));
    const untouched = structuredClone(visible(undisturbed.workbook));
    const trips = undisturbed.cost.roundTrips;
    await merge(back);
    const syncs = undisturbed.cost.roundTrips - trips;
    await undisturbed.settle();
    const expected = structuredClone(visible(undisturbed.workbook));
    expect(syncs).toBeLessThanOrEqual(4);
    const points = [null, 0, 1, 2, 3, 4, 6, 8];
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const point of points) {
        const { host } = await open(structuredClone(before));
        host.faults.failSync(sync, { code: "GeneralException" }, ...(point === null ? [] : [point]));
        const failed = await merge(back).then(
          () => false,
          (error: unknown) => (error as Error).name === "WorkbookError",
        );
        host.faults.clear();
        expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
        if (failed && sync < syncs) expect(visible(host.workbook)).toEqual(untouched);
        await merge(back);
        await host.settle();
        expect(visible(host.workbook)).toEqual(expected);
      }
    }
  });

  test("a figure that somebody types here between reading and writing is not overwritten", async () => {
    const { host } = await open(entityWorkbook());
    const { bytes } = await leave();
    const back = await edited(bytes, (there) => type(there, "North", sales("2026-01"), "95.5"));
    const inHand = await readMerge(excelWorkbook, xlsxFiles, back);
    type(host, "North", sales("2026-01"), "12");
    await expect(applyMerge(excelWorkbook, inHand, new Map())).rejects.toMatchObject({
      code: "changed-meanwhile",
      at: north(sales("2026-01")),
    });
    expect(cellOf(sheetNamed(host.workbook, "North"), sales("2026-01"))?.value).toBe(12);
  });
});
