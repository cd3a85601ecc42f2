import { hostWithClient, type TestHost } from "./node/client";
import type { OfficeWindow } from "./node/startClient";
import { blankSheet, blankWorkbook, sheetId } from "./workbook/blank";
import { cellKey } from "./workbook/address";
import type { Sheet, Workbook } from "./workbook/records";
import type { CellValue } from "./workbook/values";
import { saveXlsx } from "./xlsx";

let host: TestHost;
let client: OfficeWindow;

beforeEach(async () => {
  ({ host, client } = await hostWithClient());
});
afterEach(() => client.close());

type Content = CellValue | { readonly formula: string; readonly value: CellValue };

function sheetOf(ordinal: number, name: string, rows: readonly (readonly Content[])[]): Sheet {
  const sheet = blankSheet(sheetId(ordinal), name);
  rows.forEach((cells, row) =>
    cells.forEach((content, column) => {
      const isFormula = typeof content === "object" && content !== null && "formula" in content;
      sheet.cells.set(cellKey(row, column), isFormula ? { ...content } : { formula: null, value: content });
    }),
  );
  return sheet;
}

/** A file with two sheets: `Sheet1` reads `Data`, a name of the file's, and itself. */
function otherFile(change: (workbook: Workbook) => void = () => undefined): Promise<string> {
  const workbook = blankWorkbook("Other.xlsx");
  const sheets = [
    sheetOf(1, "Sheet1", [
      [7, { formula: "=A1*2", value: 14 }],
      [
        { formula: "=Data!A1+1", value: 42 },
        { formula: "=Rate*10", value: 5 },
      ],
    ]),
    sheetOf(2, "Data", [[41]]),
  ];
  workbook.sheets.splice(0, 1, ...sheets);
  workbook.names.push({ name: "Rate", formula: "=0.5", visible: true, comment: "" });
  workbook.names.push({ name: "Start", formula: "=Sheet1!$A$1", visible: true, comment: "" });
  change(workbook);
  return saveXlsx(workbook).then((bytes) => Buffer.from(bytes).toString("base64"));
}

const insert = (base64: string, options?: Excel.InsertWorksheetOptions): Promise<readonly string[]> =>
  client.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
    return ids.value;
  });

const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => "nothing was refused",
    (error: unknown) => (error as { code: string }).code,
  );

const tabs = (): string[] => host.workbook.sheets.map(({ name }) => name);
const at = (sheet: string, row: number, column: number) =>
  host.workbook.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));

describe("insertWorksheetsFromBase64", () => {
  test("all sheets come in at the end, their ids in their order; a name that is taken gets a number", async () => {
    const ids = await insert(await otherFile());
    expect(tabs()).toEqual(["Sheet1", "Sheet1 (2)", "Data"]);
    expect(ids).toEqual(host.workbook.sheets.slice(1).map(({ id }) => id));
    expect(new Set(host.workbook.sheets.map(({ id }) => id)).size).toBe(3);
  });

  test("references between the sheets that come in follow their new names", async () => {
    host.addSheet("Data");
    await insert(await otherFile());
    expect(tabs()).toEqual(["Sheet1", "Data", "Sheet1 (2)", "Data (2)"]);
    expect(at("Sheet1 (2)", 1, 0)).toMatchObject({ formula: "='Data (2)'!A1+1", value: 42 });
    host.typeInto(host.workbook.sheets[3]?.id ?? "", { row: 0, column: 0 }, "100");
    await host.settle();
    expect(at("Sheet1 (2)", 1, 0)?.value).toBe(101);
    expect(at("Sheet1 (2)", 0, 1)?.value).toBe(14);
  });

  test("of sheets named, only these come in; what read the others is a link to the file and keeps its last result", async () => {
    await insert(await otherFile(), { sheetNamesToInsert: ["Sheet1"] });
    expect(tabs()).toEqual(["Sheet1", "Sheet1 (2)"]);
    expect(at("Sheet1 (2)", 1, 0)).toMatchObject({ formula: "='[Book2.xlsx]Data'!A1+1", value: 42 });
    expect(at("Sheet1 (2)", 1, 1)).toMatchObject({ formula: "='[Book2.xlsx]'!Rate*10", value: 5 });
    host.typeInto(host.workbook.sheets[1]?.id ?? "", { row: 0, column: 0 }, "8");
    host.addSheet("Another");
    await host.settle();
    expect(at("Sheet1 (2)", 0, 1)?.value).toBe(16);
    expect(at("Sheet1 (2)", 1, 0)?.value).toBe(42);
  });

  test("a table whose name is taken gets another, and a reference to a table that stays behind keeps its last result", async () => {
    const table = { id: "1", name: "Sales", range: { row: 0, column: 0, rows: 2, columns: 1 }, showHeaders: true, showTotals: false };
    const looks = { showFilterButton: true, style: "", showBandedRows: true, showBandedColumns: false };
    const more = { highlightFirstColumn: false, highlightLastColumn: false, columns: [{ id: 1, name: "Amount" }] };
    const withTable = (workbook: Workbook): void => {
      workbook.sheets[1]?.cells.set(cellKey(0, 0), { formula: null, value: "Amount" });
      workbook.sheets[1]?.cells.set(cellKey(1, 0), { formula: null, value: 9 });
      workbook.sheets[1]?.tables.push({ ...table, ...looks, ...more });
      workbook.sheets[0]?.cells.set(cellKey(5, 0), { formula: "=SUM(Sales[Amount])", value: 9 });
    };
    const base64 = await otherFile(withTable);
    await insert(base64);
    await insert(base64);
    expect(host.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["Sales", "Sales2"]);
    expect(at("Sheet1 (3)", 5, 0)).toMatchObject({ formula: "=SUM(Sales2[Amount])", value: 9 });
    await insert(base64, { sheetNamesToInsert: ["Sheet1"] });
    expect(at("Sheet1 (4)", 5, 0)).toMatchObject({ formula: "=SUM('[Book2.xlsx]'!Sales[Amount])", value: 9 });
  });

  test("a name that speaks of a sheet comes along, and is left without a place when the sheet goes (#3583)", async () => {
    const [id = ""] = await insert(await otherFile());
    expect(host.workbook.names).toMatchObject([{ name: "Start", formula: "='Sheet1 (2)'!$A$1" }]);
    await insert(await otherFile());
    expect(host.workbook.names.map(({ name }) => name)).toEqual(["Start"]);
    expect(host.workbook.sheets.find(({ name }) => name === "Sheet1 (3)")?.names).toMatchObject([{ formula: "='Sheet1 (3)'!$A$1" }]);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    expect(host.workbook.names).toMatchObject([{ name: "Start", formula: "=#REF!" }]);
  });

  test("they come in where they are wanted, beside a sheet by name or as an object", async () => {
    host.addSheet("Last");
    const base64 = await otherFile();
    const only = { sheetNamesToInsert: ["Data"] };
    await insert(base64, { ...only, positionType: "After", relativeTo: "Sheet1" });
    expect(tabs()).toEqual(["Sheet1", "Data", "Last"]);
    await client.Excel.run(async (context) => {
      const last = context.workbook.worksheets.getItem("Last");
      context.workbook.insertWorksheetsFromBase64(base64, { ...only, positionType: "Before", relativeTo: last });
      await context.sync();
    });
    expect(tabs()).toEqual(["Sheet1", "Data", "Data (2)", "Last"]);
    await insert(base64, { ...only, positionType: "Beginning" });
    expect(tabs()[0]).toBe("Data (3)");
  });

  test("what is no workbook, and sheets that are not there, are refused, and nothing comes in", async () => {
    const base64 = await otherFile();
    expect(await codeOf(insert("bm90IGEgd29ya2Jvb2s="))).toBe("InvalidArgument");
    expect(await codeOf(insert(`data:application/octet-stream;base64,${base64}`))).toBe("InvalidArgument");
    expect(await codeOf(insert(base64, { sheetNamesToInsert: ["Nowhere"] }))).toBe("ItemNotFound");
    expect(await codeOf(insert(base64, { positionType: "After", relativeTo: "Nowhere" }))).toBe("ItemNotFound");
    expect(tabs()).toEqual(["Sheet1"]);
  });

  test("a protected structure takes none", async () => {
    host.workbook.protection = {};
    expect(await codeOf(insert(await otherFile()))).toBe("AccessDenied");
  });

  test("an Excel below ExcelApi 1.13 does not know it, and Excel on the web takes no sheet with comments", async () => {
    const base64 = await otherFile((workbook) => workbook.sheets[0]?.notes.set(cellKey(0, 0), "why?"));
    client.close();
    ({ host, client } = await hostWithClient({ settings: { excelApi: "1.12" } }));
    expect(await codeOf(insert(base64))).toBe("ApiNotFound");
    client.close();
    ({ host, client } = await hostWithClient({ settings: { payloadLimit: 5_000_000 } }));
    expect(await codeOf(insert(base64))).toBe("UnsupportedFeature");
    expect(await insert(base64, { sheetNamesToInsert: ["Data"] })).toHaveLength(1);
  });

  test("hidden sheets stay hidden, and a later failure in the batch leaves the sheets in", async () => {
    const base64 = await otherFile((workbook) => {
      const [, data] = workbook.sheets;
      if (data) data.visibility = "VeryHidden";
    });
    const failing = client.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64);
      context.workbook.worksheets.getItem("Nowhere").activate();
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ItemNotFound");
    expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Sheet1 (2)", "Visible"],
      ["Data", "VeryHidden"],
    ]);
  });
});

describe("Excel.createWorkbook", () => {
  test("makes a workbook of a file in a window of its own and leaves the open one alone", async () => {
    const before = structuredClone(host.workbook);
    await client.Excel.createWorkbook(await otherFile());
    expect(host.createdWorkbooks).toHaveLength(1);
    expect(host.createdWorkbooks[0]?.isOpen).toBe(true);
    expect(host.createdWorkbooks[0]?.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Data"]);
    expect(host.workbook).toEqual(before);
  });

  test("without a file it is an empty workbook; what is no workbook is refused", async () => {
    await client.Excel.createWorkbook();
    expect(host.createdWorkbooks[0]?.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(await codeOf(client.Excel.createWorkbook("bm90IGEgd29ya2Jvb2s="))).toBe("InvalidArgument");
  });
});
