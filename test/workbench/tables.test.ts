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

async function codeOf(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>): Promise<string> {
  try {
    await run(batch);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "nothing was refused";
}

const valuesOf = (address: string): Promise<unknown[][]> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

const formulasOf = (address: string): Promise<unknown[][]> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

/** Region, Amount, Double; two rows. */
const salesTable = () =>
  run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Region", "Amount", "Double"],
      ["North", 10, ""],
      ["South", 20, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Sales";
    await context.sync();
  });

describe("tables.add", () => {
  test("header cells become unique texts: a number its text, a blank a column's name, a duplicate a number", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:D2").values = [
        [2026, "Value", "Value", ""],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add("A1:D2", true);
      const header = table.getHeaderRowRange().load("values, valueTypes");
      table.columns.load("items/name");
      await context.sync();
      return { values: header.values[0], types: header.valueTypes[0], names: table.columns.items.map(({ name }) => name) };
    });
    expect(read).toEqual({
      values: ["2026", "Value", "Value2", "Column4"],
      types: ["String", "String", "String", "String"],
      names: ["2026", "Value", "Value2", "Column4"],
    });
  });

  test("hasHeaders:false puts a row in and moves the cells below down", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        ["below", ""],
      ];
      sheet.tables.add("A1:B2", false);
      await context.sync();
    });
    expect(await valuesOf("A1:B4")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
      ["below", ""],
    ]);
  });

  test("over another table or merged cells it is a conflict", async () => {
    await salesTable();
    expect(
      await codeOf(async (context, sheet) => {
        sheet.tables.add("B2:D6", true);
        await context.sync();
      }),
    ).toBe("MergedRangeConflict");
  });
});

describe("table names", () => {
  test.each(["BSC2026", "KPI1", "Q1", "FY25", "R1C1", "has space", "1st", "r"])(
    "%p looks like an address or is no name: InvalidArgument",
    async (name) => {
      await salesTable();
      expect(
        await codeOf(async (context) => {
          context.workbook.tables.getItem("Sales").name = name;
          await context.sync();
        }),
      ).toBe("InvalidArgument");
    },
  );

  test("are unique in the workbook, whatever the sheet and the case", async () => {
    await salesTable();
    expect(
      await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.add("Other");
        const table = sheet.tables.add("A1:B2", true);
        table.name = "SALES";
        await context.sync();
      }),
    ).toBe("InvalidArgument");
  });

  test("a formula follows a renamed table and a renamed column", async () => {
    await salesTable();
    await run(async (context, sheet) => {
      sheet.getRange("E1").formulas = [["=SUM(Sales[Amount])"]];
      await context.sync();
      const table = context.workbook.tables.getItem("Sales");
      table.name = "Turnover";
      table.columns.getItem("Amount").name = "Euro";
      await context.sync();
    });
    expect(await formulasOf("E1")).toEqual([["=SUM(Turnover[Euro])"]]);
    expect(await valuesOf("E1")).toEqual([[30]]);
  });
});

describe("tables rewrite formulas: calculated columns", () => {
  test("one formula written into a blank column fills it", async () => {
    await salesTable();
    await run(async (context, sheet) => {
      sheet.getRange("C2").formulas = [["=[@Amount]*2"]];
      await context.sync();
    });
    expect(await valuesOf("C2:C3")).toEqual([[20], [40]]);
  });

  test("differing formulas written into a column of an existing table are replaced by the last one", async () => {
    await salesTable();
    await run(async (context, sheet) => {
      sheet.getRange("E2:E3").values = [[100], [200]];
      sheet.getRange("F2:F3").values = [[300], [400]];
      sheet.getRange("C2:C3").formulas = [["=E2"], ["=F3"]];
      await context.sync();
    });
    expect(await formulasOf("C2:C3")).toEqual([["=F2"], ["=F3"]]);
  });

  test("written before the table is made, they stay as they are", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B3").formulas = [
        ["KPI", "Actual"],
        ["a", "=E2"],
        ["b", "=F3"],
      ];
      sheet.tables.add("A1:B3", true);
      await context.sync();
    });
    expect(await formulasOf("B2:B3")).toEqual([["=E2"], ["=F3"]]);
  });

  test("a column of constants is not filled", async () => {
    await salesTable();
    await run(async (context, sheet) => {
      sheet.getRange("B2").formulas = [["=1+1"]];
      await context.sync();
    });
    expect(await valuesOf("B2:B3")).toEqual([[2], [20]]);
  });

  test("a new row gets the calculated formula", async () => {
    await salesTable();
    await run(async (context, sheet) => {
      sheet.getRange("C2").formulas = [["=[@Amount]*2"]];
      sheet.getRange("A4:B4").values = [["East", 30]];
      await context.sync();
    });
    expect(await valuesOf("A4:C4")).toEqual([["East", 30, 60]]);
  });
});

describe("what is typed below or beside a table", () => {
  const rangeOfTable = () =>
    run(async (context) => {
      const range = context.workbook.tables.getItem("Sales").getRange().load("address");
      await context.sync();
      return range.address;
    });

  test("belongs to it: it grows", async () => {
    await salesTable();
    host.typeInto(host.workbook.activeSheetId, { row: 3, column: 0 }, "East");
    expect(await rangeOfTable()).toBe("Sheet1!A1:C4");
    host.typeInto(host.workbook.activeSheetId, { row: 0, column: 3 }, "Note");
    expect(await rangeOfTable()).toBe("Sheet1!A1:D4");
  });

  test("does not grow it when only blanks are written, or a validation lies there", async () => {
    await salesTable();
    await run(async (context, sheet) => {
      sheet.getRange("A4:C4").values = [["", "", ""]];
      sheet.getRange("A4:C5").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("A4").values = [[5]];
      await context.sync();
    });
    expect(await rangeOfTable()).toBe("Sheet1!A1:C3");
  });
});

describe("rows", () => {
  test("are added to a table of headers only from its first row on, as in Microsoft's samples", async () => {
    await run(async (context, sheet) => {
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Day", "Amount"]];
      table.rows.add(undefined, [
        ["Mon", 1],
        ["Tue", 2],
      ]);
      table.rows.add(1, [["between", 9]]);
      await context.sync();
    });
    expect(await valuesOf("A1:B4")).toEqual([
      ["Day", "Amount"],
      ["Mon", 1],
      ["between", 9],
      ["Tue", 2],
    ]);
  });

  test("what lies below a table moves down when a row is added, and up when one is deleted", async () => {
    await salesTable();
    await run(async (context, sheet) => {
      sheet.getRange("A5").values = [["below"]];
      const table = context.workbook.tables.getItem("Sales");
      table.rows.add(undefined, [["East", 30, ""]]);
      await context.sync();
    });
    expect(await valuesOf("A4:A6")).toEqual([["East"], [""], ["below"]]);
    await run(async (context) => {
      context.workbook.tables.getItem("Sales").rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf("A2:A5")).toEqual([["South"], ["East"], [""], ["below"]]);
  });

  test("cannot be deleted while a filter is active", async () => {
    await salesTable();
    expect(
      await codeOf(async (context) => {
        const table = context.workbook.tables.getItem("Sales");
        table.columns.getItem("Region").filter.applyValuesFilter(["North"]);
        table.rows.getItemAt(0).delete();
        await context.sync();
      }),
    ).toBe("InsertDeleteConflict");
    expect(host.workbook.sheets[0]?.rows.get(2)?.hidden).toBe(true);
  });
});

describe("resize, totals, columns, sort", () => {
  test("resize keeps the header row", async () => {
    await salesTable();
    expect(
      await codeOf(async (context) => {
        context.workbook.tables.getItem("Sales").resize("A2:C5");
        await context.sync();
      }),
    ).toBe("InvalidArgument");
    const address = await run(async (context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.resize("A1:D9");
      const range = table.getDataBodyRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A2:D9");
  });

  test("totals count what the filter shows", async () => {
    await salesTable();
    const totals = await run(async (context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.columns.getItem("Double").delete();
      table.showTotals = true;
      const row = table.getTotalRowRange().load("values, address");
      await context.sync();
      return [row.address, row.values];
    });
    expect(totals).toEqual(["Sheet1!A4:B4", [["Total", 30]]]);
  });

  test("a column is added between others and deleted", async () => {
    await salesTable();
    const names = await run(async (context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.columns.add(1, [["Country"], ["DE"], ["FR"]]);
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Region", "Country", "Amount", "Double"]);
    expect(await valuesOf("A1:D2")).toEqual([
      ["Region", "Country", "Amount", "Double"],
      ["North", "DE", 10, ""],
    ]);
  });

  test("sort", async () => {
    await salesTable();
    await run(async (context) => {
      context.workbook.tables.getItem("Sales").sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(await valuesOf("A2:A3")).toEqual([["South"], ["North"]]);
  });

  test("inserting cells through part of a table is a conflict", async () => {
    await salesTable();
    expect(
      await codeOf(async (context, sheet) => {
        sheet.getRange("A2").insert("Down");
        await context.sync();
      }),
    ).toBe("InsertDeleteConflict");
  });
});
