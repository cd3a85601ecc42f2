import { hostWithClient, type TestHost } from "./node/client";
import type { OfficeWindow } from "./node/startClient";
import { cellAppearance } from "./workbook/appearance";

let host: TestHost;
let client: OfficeWindow;

beforeEach(async () => {
  ({ host, client } = await hostWithClient());
});
afterEach(() => client.close());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  client.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

async function codeOf(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown> | void): Promise<string> {
  try {
    await run(async (context, sheet) => {
      await batch(context, sheet);
      await context.sync();
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "nothing was refused";
}

describe("formats", () => {
  test("a format that differs within the range reads null, one that is the same its value", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#ff0000";
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.horizontalAlignment = "Center";
      const range = sheet.getRange("A1:B1").load("format/fill/color, format/font/bold, format/horizontalAlignment");
      await context.sync();
      return [range.format.fill.color, range.format.font.bold, range.format.horizontalAlignment];
    });
    expect(read).toEqual(["#FF0000", null, "Center"]);
  });

  test("a row nobody set a height for fits its largest font, and what stands below moves down", async () => {
    const places = await run(async (context, sheet) => {
      sheet.getRange("B1:B3").values = [["Title"], ["Usual"], ["Set"]];
      sheet.getRange("B1").format.font.size = 18;
      sheet.getRange("B3").format.font.size = 18;
      sheet.getRange("B3").format.rowHeight = 15;
      const [title, usual, set, all] = ["A1", "A2", "A3", "A1:A3"].map((address) => sheet.getRange(address).load("top, height"));
      await context.sync();
      return [title, usual, set, all].map((range) => [range?.top, range?.height]);
    });
    const fitted = Number(places[0]?.[1]);
    // Excel gives a row of 18 points some 23 to 24.
    expect(fitted).toBeGreaterThan(22);
    expect(fitted).toBeLessThan(26);
    expect(places.slice(1)).toEqual([
      [fitted, 15],
      [fitted + 15, 15],
      [0, fitted + 30],
    ]);
  });

  test("a whole column's format holds for its cells, also new ones, and costs no cells", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("C:C").numberFormat = "0.00" as unknown as string[][];
      sheet.getRange("C5").values = [[1.5]];
      const cell = sheet.getRange("C5").load("text");
      await context.sync();
      return cell.text;
    });
    expect(read).toEqual([["1.50"]]);
    expect(host.workbook.sheets[0]?.cells.size).toBe(1);
  });

  test("set() applies number format, values and formulas in that order, whatever the literal says", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1").set({ values: [["007"]], numberFormat: [["@"]] });
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["007"]]);
  });

  test("looks of cells are read many at once, borders on every side and protection as a whole", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.getRange("B2").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("C2").format.font.bold = true;
      const cells = sheet
        .getRange("B2:C2")
        .getCellProperties({ format: { font: { bold: true }, protection: true, borders: { style: true } } });
      await context.sync();
      return cells.value[0]?.map(({ format }) => [
        format?.font?.bold,
        format?.protection?.locked,
        format?.borders?.bottom?.style,
        format?.borders?.top?.style,
      ]);
    });
    expect(read).toEqual([
      [false, false, "Double", "None"],
      [true, true, "None", "None"],
    ]);
  });

  test("borders: an edge of the range, the lines inside, and what has none", async () => {
    const read = await run(async (context, sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("InsideVertical").color = "#123456";
      const bottom = borders.getItem("EdgeBottom").load("style");
      const inside = borders.getItem("InsideVertical").load("style, color");
      const top = borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [bottom.style, inside.style, inside.color, top.style];
    });
    expect(read).toEqual(["Continuous", "Continuous", "#123456", "None"]);
  });

  test("widths and heights are points; a hidden row reads so", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("3:3").rowHidden = true;
      const range = sheet.getRange("C4").load("left, top");
      const hidden = sheet.getRange("2:3").load("rowHidden");
      await context.sync();
      return [range.left, range.top, hidden.rowHidden];
    });
    // Column A of 48 points and B of 120; rows 1 and 2 of 15 points, row 3 hidden.
    expect(read).toEqual([168, 30, null]);
  });

  test("group by the wrong direction is InvalidArgument", async () => {
    expect(await codeOf((_context, sheet) => sheet.getRange("2:3").group("ByColumns" as Excel.GroupOption))).toBe("InvalidArgument");
  });

  test("a colour that is none is refused", async () => {
    expect(await codeOf((_context, sheet) => void (sheet.getRange("A1").format.fill.color = "not a colour"))).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  test("add puts the new rule at top priority", async () => {
    const read = await run(async (context, sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const first = formats.add("Custom" as Excel.ConditionalFormatType);
      first.custom.rule.formula = "=$A1>5";
      await context.sync();
      const second = formats.add("CellValue" as Excel.ConditionalFormatType);
      second.cellValue.rule = { formula1: "=3", operator: "LessThan" };
      await context.sync();
      formats.load("items/type, items/priority");
      await context.sync();
      return formats.items.map(({ type, priority }) => [type, priority]);
    });
    expect(read).toEqual([
      ["CellValue", 0],
      ["Custom", 1],
    ]);
  });

  test("stopIfTrue is null for icon sets", async () => {
    const read = await run(async (context, sheet) => {
      const format = sheet
        .getRange("A1:A9")
        .conditionalFormats.add("IconSet" as Excel.ConditionalFormatType)
        .load("stopIfTrue");
      await context.sync();
      return format.stopIfTrue;
    });
    expect(read).toBeNull();
  });

  test("icon criteria come prefilled, are replaced as a whole, and refuse relative references", async () => {
    const read = await run(async (context, sheet) => {
      const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet" as Excel.ConditionalFormatType);
      iconSet.style = "ThreeTrafficLights1";
      iconSet.load("criteria");
      await context.sync();
      const prefilled = iconSet.criteria.map(({ formula }) => formula);
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        {
          type: "Number" as Excel.ConditionalFormatIconRuleType,
          operator: "GreaterThanOrEqual" as Excel.ConditionalIconCriterionOperator,
          formula: "=700",
        },
        {
          type: "Number" as Excel.ConditionalFormatIconRuleType,
          operator: "GreaterThanOrEqual" as Excel.ConditionalIconCriterionOperator,
          formula: "=1000",
        },
      ];
      iconSet.load("criteria");
      await context.sync();
      return [prefilled.slice(1), iconSet.criteria.map(({ formula }) => formula).slice(1)];
    });
    expect(read).toEqual([
      ["=33", "=67"],
      ["=700", "=1000"],
    ]);
    expect(
      await codeOf(async (context, sheet) => {
        const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet" as Excel.ConditionalFormatType);
        await context.sync();
        iconSet.criteria = [{}, {}, { type: "Formula", operator: "GreaterThan", formula: "=B1" }] as Excel.ConditionalIconCriterion[];
      }),
    ).toBe("InvalidArgument");
  });

  test("a rule's formula is anchored at the range it was fetched through", async () => {
    await run(async (context, sheet) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      await context.sync();
      const seen = sheet.getRange("A3").conditionalFormats.getItemAt(0);
      seen.custom.rule.formula = "=B3>0";
      await context.sync();
      format.load("id");
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[0]?.rule).toMatchObject({ formula: "=B1>0" });
  });

  test("a member of another type of rule is a null object, or refused", async () => {
    const isNull = await run(async (context, sheet) => {
      const format = sheet.getRange("A1").conditionalFormats.add("DataBar" as Excel.ConditionalFormatType);
      const custom = format.customOrNullObject;
      await context.sync();
      return custom.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("clearing part of a range takes its cells out of the rule", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("DataBar" as Excel.ConditionalFormatType);
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[0]?.ranges).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 5, column: 0, rows: 4, columns: 1 },
    ]);
  });
});

describe("data validation", () => {
  const list = () =>
    run(async (context, sheet) => {
      sheet.getRange("A1:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber,Green" } };
      sheet.getRange("A1:A3").dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Colour", message: "Choose a colour." };
      await context.sync();
    });

  test("blocks what is typed, with the message of the rule, and lets list items pass", async () => {
    await list();
    const sheetId = host.workbook.activeSheetId;
    expect(host.typeInto(sheetId, { row: 0, column: 0 }, "Blue")).toEqual({ refused: "Choose a colour." });
    expect(host.workbook.sheets[0]?.cells.get(0)).toBeUndefined();
    expect(host.typeInto(sheetId, { row: 0, column: 0 }, "amber")).toBeNull();
  });

  test("is not applied to what the API writes; getInvalidCells finds it", async () => {
    await list();
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Red"], ["Blue"]];
      const range = sheet.getRange("A1:A3");
      range.dataValidation.load("valid, type");
      const invalid = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      return [range.dataValidation.valid, range.dataValidation.type, invalid.address];
    });
    expect(read).toEqual([false, "List", "Sheet1!A2"]);
  });

  test("a warning does not block", async () => {
    await list();
    await run(async (context, sheet) => {
      sheet.getRange("A1:A3").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "Sure?" };
      await context.sync();
    });
    expect(host.typeInto(host.workbook.activeSheetId, { row: 0, column: 0 }, "Blue")).toBeNull();
  });

  test("formula1 reads back as a formula", async () => {
    const rule = await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 10, formula2: 20, operator: "Between" } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule.wholeNumber).toEqual({ formula1: "=10", formula2: "=20", operator: "Between" });
  });

  test.each([
    ["two kinds of rule at once", { wholeNumber: { formula1: 1, operator: "EqualTo" }, custom: { formula: "=TRUE" } }],
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x,".repeat(200) } }],
    ["a structured reference", { list: { inCellDropDown: true, source: "=Facts[Name]" } }],
  ])("%s is refused", async (_what, rule) => {
    expect(await codeOf((_context, sheet) => void (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule))).toBe(
      "InvalidArgument",
    );
  });

  test("a list from a range takes its cells; a custom rule is seen from each cell", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("D1:D2").values = [["one"], ["two"]];
      sheet.getRange("A1:A3").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("D1:D2") as unknown as string },
      };
      sheet.getRange("B1:B3").dataValidation.rule = { custom: { formula: "=B1>A1" } };
      sheet.getRange("A2").values = [[5]];
      await context.sync();
    });
    const sheetId = host.workbook.activeSheetId;
    expect(host.typeInto(sheetId, { row: 0, column: 0 }, "three")).not.toBeNull();
    expect(host.typeInto(sheetId, { row: 0, column: 0 }, "two")).toBeNull();
    expect(host.typeInto(sheetId, { row: 1, column: 1 }, "4")).not.toBeNull();
    expect(host.typeInto(sheetId, { row: 1, column: 1 }, "6")).toBeNull();
  });
});

describe("a custom function inside a conditional format", () => {
  test("never applies, while the same rule without it does", async () => {
    host.installFunctions("TST", JSON.stringify({ functions: [{ id: "YES", name: "YES", parameters: [], result: { type: "boolean" } }] }));
    client.evaluate(`CustomFunctions.associate("YES", () => true);`);
    await run(async (context, sheet) => {
      const own = sheet.getRange("A1").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      own.custom.rule.formula = "=TST.YES()";
      own.custom.format.fill.color = "#FF0000";
      const plain = sheet.getRange("A2").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      plain.custom.rule.formula = "=1=1";
      plain.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    await host.settle();
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error("The workbook has a sheet.");
    const fillOf = (row: number): string | null =>
      cellAppearance(host.workbook, sheet, row, 0, (formula, sheetId, at) => host.engine.evaluate(formula, sheetId, at)[0]?.[0] ?? null)
        .style.fill;
    expect([fillOf(0), fillOf(1)]).toEqual([null, "#00FF00"]);
  });
});
