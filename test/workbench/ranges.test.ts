import { hostWithClient, type TestHost } from "./node/client";
import type { OfficeWindow } from "./node/startClient";

let host: TestHost;
let client: OfficeWindow;

beforeEach(async () => {
  ({ host, client } = await hostWithClient());
});
afterEach(() => client.close());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  client.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

async function refused(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>,
): Promise<{ code: string; message: string; debugInfo: { errorLocation?: string } }> {
  try {
    await run(batch);
  } catch (error) {
    return error as { code: string; message: string; debugInfo: { errorLocation?: string } };
  }
  throw new Error("Nothing was refused.");
}

describe("`values` is typing, in en-US", () => {
  test.each([
    ["=1+2", "=1+2", 3],
    ["+1+2", "=+1+2", 3],
    ["-A9", "=-A9", 0],
    ["12.5%", 0.125, 0.125],
    ["TRUE", true, true],
    ["19-8-2025x", "19-8-2025x", "19-8-2025x"],
    ["'=1+2", "=1+2", "=1+2"],
    ["", "", ""],
  ])("%p reads back as formula %p and value %p", async (typed, formula, value) => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.values = [[typed]];
      await context.sync();
      range.load("formulas, values");
      await context.sync();
      return [range.formulas[0]?.[0], range.values[0]?.[0]];
    });
    expect(read).toEqual([formula, value]);
  });

  test("a leading apostrophe is eaten, so that a read-write round trip turns text into a formula", async () => {
    const types = await run(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["'=1+2"]];
      range.load("formulas");
      await context.sync();
      const { formulas } = range;
      range.formulas = formulas;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(types).toEqual([[3]]);
  });

  test("a date typed as text becomes a serial with a date format", async () => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["1/2/2026"]];
      range.load("values, text, numberFormat");
      await context.sync();
      return [range.values, range.text, range.numberFormat];
    });
    // 2 January 2026 is 46,024 days after 31 December 1899 as Excel counts.
    expect(read).toEqual([[[46024]], [["1/2/2026"]], [["m/d/yyyy"]]]);
  });

  test("in a cell of format Text everything stays text", async () => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["=1+2"], ["0012"]];
      range.load("values, valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([
      [["=1+2"], ["0012"]],
      [["String"], ["String"]],
    ]);
  });

  test("a text of more than 8,192 characters that begins with a minus sign ends the batch", async () => {
    const error = await refused(async (context, sheet) => {
      sheet.getRange("A1").values = [[`-${"a".repeat(8200)}`]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("arrays", () => {
  test("null leaves a cell as it is, an empty text clears it", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 9]];
      const range = sheet.getRange("A1:C1").load("values, valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([[[1, "", 9]], [["Double", "Empty", "Double"]]]);
  });

  test("the wrong shape is InvalidArgument with Excel's words, at Range.values", async () => {
    const error = await refused(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toMatch(/number of rows or columns/);
    expect(error.debugInfo.errorLocation).toBe("Range.values");
  });

  test("a null for a whole range is refused, one value fills it", async () => {
    const error = await refused(async (context, sheet) => {
      sheet.getRange("A1:B2").values = null as unknown as unknown[][];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    const filled = await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = "x" as unknown as unknown[][];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      return range.values;
    });
    expect(filled).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("1,600 cells are written by the client in several actions of one sync", async () => {
    host.cost.roundTrips = 0;
    await run(async (context, sheet) => {
      sheet.getRange("A1:P100").values = Array.from({ length: 100 }, (_, r) => Array.from({ length: 16 }, (_cell, c) => r * 16 + c));
      await context.sync();
    });
    expect(host.cost.cellsWritten).toBe(1600);
    expect(host.workbook.sheets[0]?.cells.get(99 * 16384 + 15)?.value).toBe(1599);
    expect(host.cost.roundTrips).toBe(1);
  });
});

describe("whole columns and empty sheets", () => {
  test("a whole column reads null, and a write to it is refused", async () => {
    const values = await run(async (context, sheet) => {
      const range = sheet.getRange("A:A").load("values, formulas, rowCount");
      await context.sync();
      return [range.values, range.formulas, range.rowCount];
    });
    expect(values).toEqual([null, null, 1048576]);
    const error = await refused(async (context, sheet) => {
      sheet.getRange("A:A").values = "x" as unknown as unknown[][];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  test("the used range of an empty sheet is A1, that of an empty range does not exist", async () => {
    const read = await run(async (context, sheet) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      const ofRange = sheet.getRange("B2:C3").getUsedRangeOrNullObject();
      await context.sync();
      return [used.address, none.isNullObject, ofRange.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A1", true, true]);
    const error = await refused(async (context, sheet) => {
      sheet.getRange("B2:C3").getUsedRange();
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  test("the used range counts formats unless only values are asked for", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "red";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [all.address, values.address];
    });
    expect(read).toEqual(["Sheet1!B2:D9", "Sheet1!B2"]);
  });
});

describe("no transaction", () => {
  test("actions run in order, stop at the first failure, and what ran stays done", async () => {
    const error = await refused(async (context, sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      context.workbook.worksheets.getItem("None").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["never"]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    const cells = host.workbook.sheets[0]?.cells;
    expect(cells?.get(0)?.value).toBe("kept");
    expect(cells?.get(16384)).toBeUndefined();
  });
});

describe("null objects", () => {
  test("isNullObject needs only a sync, and what is asked of a null object is null too", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("None");
      const range = sheet.getRange("A1");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });
});

describe("references", () => {
  test("a range kept between syncs moves with its cells", async () => {
    const address = await run(async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange("1:1").insert("Down" as Excel.InsertShiftDirection);
      await context.sync();
      range.load("address, values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(address).toEqual([
      "Sheet1!B3:C4",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test("a range tracked beyond its run can be used again, and is let go when untracked", async () => {
    const kept = await run(async (context, sheet) => {
      const range = sheet.getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    kept.values = [["later"]];
    await kept.context.sync();
    expect(host.workbook.sheets[0]?.cells.get(0)?.value).toBe("later");
    kept.untrack();
    await kept.context.sync();
    expect(host.core.references.count).toBe(0);
  });

  test("a run leaves no references behind", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B2").getCell(0, 0).load("values");
      await context.sync();
    });
    await host.settle();
    expect(host.core.references.count).toBe(0);
  });
});

describe("navigation", () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getCell", (sheet) => sheet.getRange("B2:D5").getCell(1, 1), "C3"],
    ["getRow", (sheet) => sheet.getRange("B2:D5").getRow(1), "B3:D3"],
    ["getColumn", (sheet) => sheet.getRange("B2:D5").getColumn(2), "D2:D5"],
    ["getLastCell", (sheet) => sheet.getRange("B2:D5").getLastCell(), "D5"],
    ["getLastRow", (sheet) => sheet.getRange("B2:D5").getLastRow(), "B5:D5"],
    ["getEntireRow", (sheet) => sheet.getRange("B2:D5").getEntireRow(), "2:5"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:D5").getEntireColumn(), "B:D"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:D5").getOffsetRange(1, -1), "A3:C6"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:D5").getResizedRange(-3, 1), "B2:E2"],
    ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2:D5").getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "B2:D5"],
    ["getIntersection", (sheet) => sheet.getRange("B2:D5").getIntersection("C1:F3"), "C2:D3"],
    ["getRowsAbove", (sheet) => sheet.getRange("B5:D5").getRowsAbove(2), "B3:D4"],
    ["getRowsBelow", (sheet) => sheet.getRange("B5:D5").getRowsBelow(), "B6:D6"],
    ["getColumnsBefore", (sheet) => sheet.getRange("C5:D5").getColumnsBefore(), "B5"],
    ["getColumnsAfter", (sheet) => sheet.getRange("C5:D5").getColumnsAfter(2), "E5:F5"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(2, 1, 3, 2), "B3:C5"],
  ])("%s", async (_name, navigate, expected) => {
    const address = await run(async (context, sheet) => {
      const range = navigate(sheet).load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`Sheet1!${expected}`);
  });

  test("beyond the sheet is InvalidArgument", async () => {
    const error = await refused(async (context, sheet) => {
      sheet.getRange("A1").getOffsetRange(-1, 0);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  test("the surrounding region ends at blank rows and columns; edges follow the data", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("B2:C4").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("B6").values = [[7]];
      const region = sheet.getRange("B3").getSurroundingRegion().load("address");
      const edge = sheet
        .getRange("B2")
        .getRangeEdge("Down" as Excel.KeyboardDirection)
        .load("address");
      const extended = sheet
        .getRange("B2")
        .getExtendedRange("Right" as Excel.KeyboardDirection)
        .load("address");
      await context.sync();
      return [region.address, edge.address, extended.address];
    });
    expect(read).toEqual(["Sheet1!B2:C4", "Sheet1!B4", "Sheet1!B2:C2"]);
  });

  test("special cells", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:C2").formulas = [
        [1, "x", "=A1"],
        ["", 2, "=B2"],
      ];
      const of = (type: string, values?: string) =>
        sheet
          .getRange("A1:C2")
          .getSpecialCellsOrNullObject(type as Excel.SpecialCellType, values as Excel.SpecialCellValueType)
          .load("address");
      const found = [of("Formulas"), of("Blanks"), of("Constants", "Text")];
      await context.sync();
      return found.map((areas) => areas.address);
    });
    expect(read).toEqual(["Sheet1!C1:C2", "Sheet1!A2", "Sheet1!B1"]);
  });
});

describe("the API that this Excel has", () => {
  test("an unknown member is ApiNotFound and is named", async () => {
    const error = await refused(async (context) => {
      context.workbook.pivotTables.load("items/name");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Workbook.pivotTables");
  });

  test("a member above the requirement set of the host fails as ApiNotFound, with the set it needs", async () => {
    client.close();
    ({ host, client } = await hostWithClient({ settings: { excelApi: "1.8" } }));
    expect(client.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    expect(client.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    const error = await refused(async (context, sheet) => {
      sheet.getRange("A1").copyFrom("B1");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("ExcelApi 1.9");
  });
});

describe("spills", () => {
  test("a dynamic array spills; a value in its way makes #SPILL!; a spilled cell has nothing of its own to clear", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("A2").values = [[""]];
      const spilled = sheet.getRange("A1:A3").load("values, hasSpill");
      const to = sheet.getRange("A1").getSpillingToRange().load("address");
      const from = sheet.getRange("A3").getSpillParent().load("address");
      await context.sync();
      sheet.getRange("A2").values = [["x"]];
      const blocked = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return { spilled: spilled.values, has: spilled.hasSpill, to: to.address, from: from.address, blocked: blocked.values };
    });
    expect(read.spilled).toEqual([[1], [2], [3]]);
    expect(read).toMatchObject({ has: true, to: "Sheet1!A1:A3", from: "Sheet1!A1", blocked: [["#SPILL!"], ["x"], [""]] });
  });
});

describe("merged cells", () => {
  test("only the top left value stays, and the hidden cells take nothing", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").values = [[9]];
      const range = sheet.getRange("A1:B2").load("values");
      const areas = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [range.values, areas.address];
    });
    expect(read).toEqual([
      [
        [1, ""],
        ["", ""],
      ],
      "Sheet1!A1:B2",
    ]);
  });
});

describe("calculation", () => {
  test("reads inside a suspended calculation see old values until the next sync", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const during = sheet.getRange("B1").load("values");
      await context.sync();
      const before = during.values;
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [before, after.values];
    });
    expect(read).toEqual([[[2]], [[10]]]);
  });

  test("in manual mode formulas wait for calculate", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      context.application.calculationMode = "Manual" as Excel.CalculationMode;
      sheet.getRange("A1").values = [[5]];
      const waiting = sheet.getRange("B1").load("values");
      await context.sync();
      context.application.calculate("Recalculate" as Excel.CalculationType);
      const done = sheet.getRange("B1").load("values");
      await context.sync();
      return [waiting.values, done.values];
    });
    expect(read).toEqual([[[2]], [[10]]]);
  });
});
