import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { cellKey } from "../workbook/address";
import { openWorkbook, openXlsx, saveXlsx } from "./index";

const folder = join(__dirname, "samples");
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

describe.each(samples)("the rebuilt layout %s", (name) => {
  const bytes = readFileSync(join(folder, name));

  it("opens whole", () => {
    expect(openWorkbook(bytes, name).notCarried).toEqual([]);
  });

  it("holds what another program's reader finds in it", async () => {
    const { workbook } = openWorkbook(bytes, name);
    const theirs = await readXlsx(bytes);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(theirs.sheets.map((sheet) => sheet.name));
    let compared = 0;
    theirs.sheets.forEach((sheet, index) =>
      sheet.rows.forEach((row, at) =>
        row.forEach((value, column) => {
          // Dates are serial numbers here and objects there; a formula without a stored result is blank.
          if (value === null || value instanceof Date) return;
          expect(workbook.sheets[index]?.cells.get(cellKey(at, column))?.value).toEqual(value);
          compared++;
        }),
      ),
    );
    expect(compared).toBeGreaterThan(30);
  });

  it("is the same after saving and opening", async () => {
    const first = await openXlsx(bytes, name);
    expect(await openXlsx(await saveXlsx(first), name)).toEqual(first);
  });
});
