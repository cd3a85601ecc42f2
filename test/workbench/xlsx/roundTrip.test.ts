import type { ConditionalFormat, Sheet, Workbook } from "../workbook/records";
import { lossesOnSaving, openWorkbook, openXlsx, passwordOpens, saveXlsx } from "./index";
import { richWorkbook } from "./richWorkbook";

/** Ids that a file has no room for, or that are only names for a place in a list. */
const withoutIds = <T extends { id: string }>(list: readonly T[]): Omit<T, "id">[] => list.map(({ id: _, ...rest }) => rest);

/** Connectors name shapes by id; their names say the same. */
const shapesOf = (sheet: Sheet): unknown => {
  const named = (end: { shapeId: string; site: number } | undefined): unknown =>
    end && { site: end.site, to: sheet.shapes.find(({ id }) => id === end.shapeId)?.name };
  return withoutIds(sheet.shapes).map((shape) => ({
    ...shape,
    connect: shape.connect && { begin: named(shape.connect.begin), end: named(shape.connect.end) },
  }));
};

const comparable = (book: Workbook): unknown => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].sort(([a], [b]) => a - b)),
    conditionalFormats: withoutIds<ConditionalFormat>(sheet.conditionalFormats),
    charts: withoutIds(sheet.charts),
    shapes: shapesOf(sheet),
  })),
});

describe("saving and opening a workbook", () => {
  it("brings back everything it held", async () => {
    const book = richWorkbook();
    const reopened = await openXlsx(await saveXlsx(book), "Rich.xlsx");
    expect(comparable(reopened)).toEqual(comparable(book));
  });

  it("says that nothing was lost on the way", async () => {
    const book = richWorkbook();
    expect(lossesOnSaving(book)).toEqual([]);
    expect(openWorkbook(await saveXlsx(book), "Rich.xlsx").notCarried).toEqual([]);
  });

  it("says what a file cannot hold before it is missed", () => {
    const book = richWorkbook();
    const [first, data] = book.sheets as [Sheet, Sheet];
    data.shapes.push({ ...(data.shapes[0] as Sheet["shapes"][number]), kind: "Image", name: "Logo" });
    first.validations.push({ ...(first.validations[0] as Sheet["validations"][number]), formula1: "abcdefgh,".repeat(40) });
    (data.tables[0] as Sheet["tables"][number]).filters = new Map([[1, { filterOn: "Values", values: ["Sales"] }]]);
    expect(lossesOnSaving(book)).toEqual([
      expect.stringContaining("list of allowed values at B3:B9 D1 is longer than the 255 characters"),
      expect.stringContaining('image "Logo"'),
      expect.stringContaining('filter of the table "KPIs"'),
    ]);
  });

  it("writes the same file for the same workbook", async () => {
    expect(await saveXlsx(richWorkbook())).toEqual(await saveXlsx(richWorkbook()));
  });

  it("lets a protected sheet be opened with the password it was closed with", async () => {
    const book = richWorkbook();
    (book.sheets[0] as Sheet).protection = { password: "Test123", options: {} };
    const stored = (await openXlsx(await saveXlsx(book), "x")).sheets[0]?.protection?.password;
    expect(passwordOpens(stored, "Test123")).toBe(true);
    expect(passwordOpens(stored, "test123")).toBe(false);
  });

  it("says plainly when a file is no workbook", async () => {
    await expect(openXlsx(new TextEncoder().encode("KPI;Actual"), "x.csv")).rejects.toThrow("not an .xlsx workbook");
    await expect(openXlsx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "x.xls")).rejects.toThrow("old .xls or an encrypted workbook");
  });

  it("saves and opens 50,000 cells", async () => {
    const book = richWorkbook();
    const sheet = book.sheets[1] as Sheet;
    for (let row = 100; row < 2600; row++) {
      for (let column = 0; column < 20; column++) {
        const formula = column % 4 === 0 ? `=SUM(A${row}:C${row})*2` : null;
        sheet.cells.set(row * 16_384 + column, { formula, value: column % 4 === 1 ? `Text ${row}` : row * column });
      }
    }
    const reopened = await openXlsx(await saveXlsx(book), "x");
    expect(reopened.sheets[1]?.cells.size).toBe(sheet.cells.size);
  });
});
