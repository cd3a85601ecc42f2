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

describe("worksheets", () => {
  test.each(["", "a".repeat(32), "a/b", "a\\b", "what?", "a*", "a:b", "[a]", "'a", "a'", "History"])(
    "the name %p is InvalidArgument",
    async (name) => {
      expect(await codeOf((context) => void context.workbook.worksheets.add(name))).toBe("InvalidArgument");
    },
  );

  test("a duplicate name is ItemAlreadyExists, whatever its case", async () => {
    expect(await codeOf((context) => void context.workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
  });

  test("an added sheet is last, is not activated, and can be used in the same run", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Scorecard");
      sheet.getRange("A1").values = [["x"]];
      sheet.load("name, position");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      sheet.getRange("A2").values = [["y"]];
      await context.sync();
      return [sheet.name, sheet.position, active.name, context.workbook.worksheets.items.map(({ name }) => name)];
    });
    expect(read).toEqual(["Scorecard", 1, "Sheet1", ["Sheet1", "Scorecard"]]);
  });

  test("a renamed sheet is followed by formulas and by objects held before", async () => {
    const read = await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Data");
      other.getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["=Data!A1"]];
      await context.sync();
      other.name = "Q1 data";
      await context.sync();
      other.getRange("A1").values = [[8]];
      const range = sheet.getRange("A1").load("formulas, values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(read).toEqual([[["='Q1 data'!A1"]], [[8]]]);
  });

  test("the last visible sheet and a very hidden one cannot be deleted", async () => {
    expect(await codeOf((_context, sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(
      await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.add("Secret");
        sheet.visibility = "VeryHidden" as Excel.SheetVisibility;
        await context.sync();
        sheet.delete();
      }),
    ).toBe("InvalidOperation");
  });

  test("a copy is called X (2), its table gets another name, its custom properties are not copied", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["H"], [1]];
      sheet.tables.add("A1:A2", true).name = "Facts";
      sheet.customProperties.add("mark", "ours");
      await context.sync();
      const copy = sheet.copy("End" as Excel.WorksheetPositionType);
      copy.load("name");
      copy.tables.load("items/name");
      const mark = copy.customProperties.getItemOrNullObject("mark");
      await context.sync();
      return [copy.name, copy.tables.items.map(({ name }) => name), mark.isNullObject];
    });
    expect(read).toEqual(["Sheet1 (2)", ["Facts2"], true]);
  });
});

describe("protection binds the API too", () => {
  const protect = (options: Excel.WorksheetProtectionOptions = {}) =>
    run(async (context, sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
    });

  test("locked cells cannot be written, unlocked ones can", async () => {
    await protect();
    expect(await codeOf((_context, sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await codeOf((_context, sheet) => sheet.getRange("A1:B1").clear())).toBe("AccessDenied");
    expect(await codeOf((_context, sheet) => void (sheet.getRange("B1").values = [[1]]))).toBe("nothing was refused");
  });

  test("protecting twice and unprotecting what is not protected are refused", async () => {
    await protect();
    expect(await codeOf((_context, sheet) => sheet.protection.protect())).toBe("AccessDenied");
    await run(async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    });
    expect(await codeOf((_context, sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  });

  test("a password is needed again", async () => {
    await run(async (context, sheet) => {
      sheet.protection.protect({}, "secret");
      await context.sync();
    });
    expect(await codeOf((_context, sheet) => sheet.protection.unprotect("guess"))).toBe("AccessDenied");
    expect(await codeOf((_context, sheet) => sheet.protection.unprotect("secret"))).toBe("nothing was refused");
  });

  test("formats and insertions need their option", async () => {
    await protect({ allowFormatCells: true });
    expect(await codeOf((_context, sheet) => void (sheet.getRange("A1").format.fill.color = "red"))).toBe("nothing was refused");
    expect(await codeOf((_context, sheet) => void sheet.getRange("2:2").insert("Down"))).toBe("AccessDenied");
    expect(await codeOf((_context, sheet) => void (sheet.getRange("A1").format.columnWidth = 90))).toBe("AccessDenied");
  });

  test("the options read back whole", async () => {
    await protect({ allowSort: true });
    const read = await run(async (context, sheet) => {
      sheet.protection.load("protected, options");
      await context.sync();
      return [sheet.protection.protected, sheet.protection.options.allowSort, sheet.protection.options.allowInsertRows];
    });
    expect(read).toEqual([true, true, false]);
  });

  test("outlines cannot be opened or closed", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("2:3").group("ByRows" as Excel.GroupOption);
      await context.sync();
    });
    await protect();
    expect(await codeOf((_context, sheet) => sheet.getRange("2:3").hideGroupDetails("ByRows" as Excel.GroupOption))).toBe("AccessDenied");
  });
});

describe("names", () => {
  test.each(["A1", "KPI1", "R1C1", "has space", "1st"])("%p is not allowed", async (name) => {
    expect(await codeOf((context) => void context.workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  });

  test("a duplicate is ItemAlreadyExists; the same name may stand in a sheet's scope", async () => {
    await run(async (context) => {
      context.workbook.names.add("bsc_rate", "=0.5");
      await context.sync();
    });
    expect(await codeOf((context) => void context.workbook.names.add("BSC_RATE", "=1"))).toBe("ItemAlreadyExists");
    expect(await codeOf((_context, sheet) => void sheet.names.add("bsc_rate", "=1"))).toBe("nothing was refused");
  });

  test("a name's range, formula, value and type; formulas use it", async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      context.workbook.names.add("bsc_figures", sheet.getRange("A1:A3"), "what was measured");
      context.workbook.names.add("bsc_factor", "=10");
      sheet.getRange("B1").formulas = [["=SUM(bsc_figures)*bsc_factor"]];
      const item = context.workbook.names.getItem("bsc_figures").load("formula, value, type, comment, scope");
      const factor = context.workbook.names.getItem("bsc_factor").load("value, type");
      const range = item.getRange().load("address");
      const sum = sheet.getRange("B1").load("values");
      await context.sync();
      return [item.formula, item.value, item.type, item.comment, item.scope, factor.value, factor.type, range.address, sum.values];
    });
    expect(read).toEqual([
      "=Sheet1!$A$1:$A$3",
      "Sheet1!A1:A3",
      "Range",
      "what was measured",
      "Workbook",
      10,
      "Integer",
      "Sheet1!A1:A3",
      [[60]],
    ]);
  });

  test("a structured reference given to names.add becomes the address it has now", async () => {
    const formula = await run(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["H"], [1], [2]];
      sheet.tables.add("A1:A3", true).name = "Facts";
      await context.sync();
      const item = context.workbook.names.add("bsc_facts", "=Facts[H]").load("formula");
      await context.sync();
      return item.formula;
    });
    expect(formula).toBe("=Sheet1!$A$2:$A$3");
  });
});

describe("freeze panes, page layout, properties, settings", () => {
  test("freeze rows and columns", async () => {
    const read = await run(async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [location.address, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A1:B3", true]);
  });

  test("page layout: zoom is given whole, title rows must be whole rows", async () => {
    await run(async (context, sheet) => {
      sheet.pageLayout.orientation = "Landscape" as Excel.PageOrientation;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:F40");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.pageLayout).toMatchObject({
      orientation: "Landscape",
      fitToWidth: 1,
      fitToHeight: 1,
      printArea: { row: 0, column: 0, rows: 40, columns: 6 },
      titleRows: { row: 0, rows: 2 },
      headersFooters: { centerFooter: "&P of &N" },
    });
    expect(await codeOf((_context, sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2"))).toBe("InvalidArgument");
  });

  test("custom properties, document properties and settings keep what they are given", async () => {
    const read = await run(async (context, sheet) => {
      sheet.customProperties.add("Mark", "1");
      context.workbook.properties.title = "Scorecard";
      context.workbook.properties.custom.add("version", 3);
      context.workbook.settings.add("state", { open: true });
      const mark = sheet.customProperties.getItem("mark").load("key, value");
      const version = context.workbook.properties.custom.getItem("version").load("value, type");
      const state = context.workbook.settings.getItem("state").load("value");
      context.workbook.properties.load("title");
      await context.sync();
      return [mark.key, mark.value, version.value, version.type, state.value, context.workbook.properties.title];
    });
    expect(read).toEqual(["Mark", "1", 3, "Number", { open: true }, "Scorecard"]);
  });

  test("Office.context.document.settings is the same store", async () => {
    const { document } = client.Office.context;
    document.settings.set("seen", { firstRun: false });
    await new Promise<void>((resolve) => document.settings.saveAsync(() => resolve()));
    expect(host.workbook.settings.get("seen")).toEqual({ firstRun: false });
  });

  test("the theme is the host's", () => {
    expect(client.Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe(host.settings.theme.bodyBackgroundColor);
  });
});
