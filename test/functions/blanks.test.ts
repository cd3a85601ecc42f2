import { column, row } from "./customFunctions";
import { setBlankLookup } from "../../src/functions/blankLookup";
import { rollup, score, status } from "../../src/functions/functions";
import { WorkbookError } from "../../src/app/ports";
import { createBlankLookup } from "../../src/excel/blankLookup";

/** Sheets by name, cells by address: what desktop Excel knows and its functions do not. */
type Cells = Readonly<Record<string, number | string>>;
interface Book {
  readonly [sheet: string]: Cells;
}

/** As much of Excel's wire as the lookup uses: ranges by address, their value types after a sync. Counts the round trips. */
function workbook(book: Book, beforeRun = (): void => undefined) {
  const counted = { roundTrips: 0, ranges: 0 };
  const letters = (index: number): string => String.fromCharCode(65 + index);
  const rangeOf = (sheet: string, address: string) => {
    const [, c1 = "A", r1 = "1", c2 = c1, r2 = r1] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(address) ?? [];
    const [left, right, top, bottom] = [c1.charCodeAt(0) - 65, c2.charCodeAt(0) - 65, Number(r1), Number(r2)];
    const used = Object.keys(book[sheet] ?? {}).map((cell) => Number(cell.slice(1)));
    const lastUsed = Math.min(bottom, Math.max(top, ...used));
    const read = (last: number) => ({
      isNullObject: false,
      rowIndex: top - 1,
      columnIndex: left,
      load: () => (counted.ranges += 1),
      get valueTypes() {
        if (book[sheet] === undefined) throw new Error("ItemNotFound");
        return Array.from({ length: last - top + 1 }, (_, r) =>
          Array.from({ length: right - left + 1 }, (_cell, c) =>
            book[sheet]?.[`${letters(left + c)}${top + r}`] === undefined ? "Empty" : "Double",
          ),
        );
      },
      getUsedRangeOrNullObject: () => read(lastUsed),
    });
    return read(bottom);
  };
  const context = {
    workbook: { worksheets: { getItem: (sheet: string) => ({ getRange: (address: string) => rangeOf(sheet, address) }) } },
    sync: async () => void (counted.roundTrips += 1),
  };
  setBlankLookup(
    createBlankLookup(async (batch) => {
      beforeRun();
      return batch(context as unknown as Excel.RequestContext);
    }),
  );
  return counted;
}

const at = (...parameterAddresses: (string | null)[]) => ({ parameterAddresses }) as never;
const statusAt = (actual: unknown[][], address: string) => status(actual, row(100), undefined, undefined, undefined, at(address, null));

afterEach(() => setBlankLookup(null));

describe("a blank cell that arrives as 0", () => {
  it("is No data, and a typed 0 is a figure", async () => {
    workbook({ Sheet1: { A2: 0 } });
    expect(await statusAt(row(0), "Sheet1!A1")).toEqual([["No data"]]);
    expect(await statusAt(row(0), "Sheet1!A2")).toEqual([["Off target"]]);
  });
  it("is told apart within a range", async () => {
    workbook({ Sheet1: { B2: 120, B3: 0 } });
    expect(await statusAt(column(120, 0, 0), "Sheet1!B2:B4")).toEqual(column("On target", "Off target", "No data"));
  });
  it("is told apart on another sheet, whatever its name", async () => {
    workbook({ "Bob's KPIs! 2026": { C7: 0 } });
    expect(await statusAt(column(0, 0), "'Bob''s KPIs! 2026'!$C$7:$C$8")).toEqual(column("Off target", "No data"));
  });
  it("is no target and no threshold either", async () => {
    workbook({ Sheet1: { A1: 95 } });
    expect(await status(row(95), row(0), undefined, undefined, undefined, at("Sheet1!A1", "Sheet1!B1"))).toEqual([["No data"]]);
    expect(await status(row(95), row(100), undefined, row(0), undefined, at("Sheet1!A1", null, null, "Sheet1!C1"))).toEqual([["At risk"]]);
  });
  it("is a missing child in a roll-up", async () => {
    workbook({ Sheet1: { A1: 8, A2: 0 } });
    expect(await rollup(column(8, 0, 0), undefined, undefined, undefined, at("Sheet1!A1:A3"))).toEqual([[4, expect.closeTo(2 / 3, 12)]]);
  });
  it("ends a whole column at its last cell in use", async () => {
    workbook({ Sheet1: { A1: 100, A3: 0 } });
    const whole = Array.from({ length: 1_048_576 }, (_, i) => [i === 0 ? 100 : 0]);
    expect(await statusAt(whole, "Sheet1!A:A")).toEqual(column("On target", "No data", "Off target"));
  });
});

describe("what telling blanks from zeros costs", () => {
  it("nothing without a 0, or where the 0 is no cell: the answer is there at once", () => {
    const counted = workbook({ Sheet1: {} });
    expect(statusAt(row(5), "Sheet1!A1")).toEqual([["Off target"]]);
    expect(status(row(0), row(100), undefined, undefined, undefined, at(null, null))).toEqual([["Off target"]]);
    expect(counted.roundTrips).toBe(0);
  });
  it("one round trip and one range for all functions of a calculation that ask about one column", async () => {
    const counted = workbook({ Sheet1: { A500: 0 } });
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, i) => [
        statusAt(row(0), `Sheet1!A${i + 1}`),
        score(row(0), row(100), undefined, undefined, undefined, undefined, at(`Sheet1!A${i + 1}`)),
      ]).flat(),
    );
    expect(answers.filter(([line]) => line?.[0] === "Off target")).toHaveLength(1);
    expect(answers.filter(([line]) => line?.[0] === "No data")).toHaveLength(999);
    expect(answers.filter(([line]) => line?.[0] === "")).toHaveLength(999);
    expect(counted).toEqual({ roundTrips: 1, ranges: 1 });
  });
  it("is asked again while somebody edits a cell", async () => {
    let refusals = 2;
    const counted = workbook({ Sheet1: {} }, () => {
      refusals -= 1;
      if (refusals >= 0) throw new WorkbookError("cell-edit-mode", null);
    });
    expect(await statusAt(row(0), "Sheet1!A1")).toEqual([["No data"]]);
    expect(counted.roundTrips).toBe(1);
  });
  it("takes a 0 for a figure where there is no workbook to ask, or it does not answer", async () => {
    expect(statusAt(row(0), "Sheet1!A1")).toEqual([["Off target"]]);
    workbook({ Sheet1: {} });
    expect(await statusAt(row(0), "Gone!A1")).toEqual([["Off target"]]);
    expect(await statusAt(row(0), "[Other.xlsx]Sheet1!A1")).toEqual([["Off target"]]);
  });
});
