import fc from "fast-check";
import { plainAddress } from "../../../src/domain/address";
import type { Reading } from "../../../src/domain/reading/reading";
import type { GridValue, SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf, moved } from "./grids";

const cellValue = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom<GridValue>("", "NA", "95%", "1.234,5", "≤ 3", "see note"));
const names = ["Revenue", "Complaints", "Headcount", "Lead time", "Market share", "Stock"];
const columnKinds = ["Unit", "Direction", "Target", "Jan 2026", "Feb 2026", "Mar 2026", "Owner"];

/** A table with the columns in any order, KPI column first or not. */
const table = fc
  .record({
    kpis: fc.shuffledSubarray(names, { minLength: 2 }),
    headers: fc.shuffledSubarray(columnKinds, { minLength: 3 }).filter((headers) => headers.some((header) => /Target|2026/.test(header))),
    cells: fc.array(cellValue, { minLength: 60, maxLength: 60 }),
  })
  .map(({ kpis, headers, cells }) => {
    const cell = (row: number, header: string): GridValue =>
      header === "Unit"
        ? "pcs"
        : header === "Owner"
          ? "Lee"
          : header === "Direction"
            ? row % 2
              ? "higher"
              : ""
            : (cells[row * 8 + headers.indexOf(header)] ?? "");
    // A unit column keeps a row without figures from being taken for a title.
    const all = [...headers.filter((header) => header !== "Unit"), "Unit"];
    return [["KPI", ...all], ...kpis.map((kpi, row) => [kpi, ...all.map((header) => cell(row, header))])];
  });

/** What a reading says, with every cell by its place relative to the table instead of its address. */
function says(reading: Reading, grid: SheetGrid, order: readonly number[], firstRow: number): unknown {
  const place = new Map<string, string>();
  grid.values.forEach((row, r) =>
    row.forEach((_, c) => place.set(plainAddress(grid.sheet, grid.row + r, grid.column + c), `${r - firstRow}/${order[c] ?? c}`)),
  );
  const text = JSON.stringify({
    kpis: reading.kpis.map(({ row: _row, ...kpi }) => kpi),
    figures: [...reading.figures]
      .map((figure) => ({ ...figure, at: place.get(figure.at) }))
      .sort((a, b) => String(a.at).localeCompare(String(b.at))),
    blanks: reading.blanks.map(({ at }) => place.get(at)).sort(),
    questions: reading.questions.map(({ code, at }) => `${code} ${place.get(at) ?? at}`).sort(),
    findings: reading.findings.map(({ code, at }) => `${code} ${place.get(at) ?? at}`).sort(),
  });
  return JSON.parse(text.replace(/Sheet1!([A-Z]+\d+)/g, (at) => place.get(at) ?? at));
}

const headerOf = (rows: readonly (readonly GridValue[])[]): readonly GridValue[] => rows[0] ?? [];
const same = (row: readonly unknown[]): readonly number[] => row.map((_, index) => index);

describe("a reading does not depend on where the table stands", () => {
  test("rows above and columns to the left", () => {
    fc.assert(
      fc.property(table, fc.nat(40), fc.nat(30), (rows, down, right) => {
        const grid = gridOf(rows);
        const other = moved(grid, down, right);
        expect(says(readSheet(other), other, same(headerOf(rows)), 0)).toEqual(says(readSheet(grid), grid, same(headerOf(rows)), 0));
      }),
    );
  });

  test("titles and empty rows above, within the rows that are searched", () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.constantFrom("", "Scorecard of the plant", "Confidential"), { minLength: 1, maxLength: 15 }),
        (rows, titles) => {
          const [plain, titled] = [gridOf(rows), gridOf([...titles.map((title) => [title]), ...rows])];
          expect(says(readSheet(titled), titled, same(headerOf(rows)), titles.length)).toEqual(
            says(readSheet(plain), plain, same(headerOf(rows)), 0),
          );
        },
      ),
    );
  });

  test("the order of the columns", () => {
    const reordered = table.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...same(headerOf(rows))], { minLength: headerOf(rows).length })),
    );
    fc.assert(
      fc.property(reordered, ([rows, order]) => {
        const [plain, other] = [gridOf(rows), gridOf(rows.map((row) => order.map((column) => row[column] ?? "")))];
        expect(says(readSheet(other), other, order, 0)).toEqual(says(readSheet(plain), plain, same(headerOf(rows)), 0));
      }),
    );
  });

  test("case and spacing of the header words", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(
          (text: string) => text.toUpperCase(),
          (text: string) => `  ${text} `,
          (text: string) => text.toLowerCase(),
        ),
        (rows, write) => {
          const [plain, other] = [gridOf(rows), gridOf([headerOf(rows).map((header) => write(String(header))), ...rows.slice(1)])];
          const figures = (grid: SheetGrid): unknown =>
            readSheet(grid).figures.map(({ at, series, kpi, periodKey, asked }) => [at, series, kpi, periodKey, asked]);
          expect(figures(other)).toEqual(figures(plain));
        },
      ),
    );
  });
});

describe("a reading of anything at all", () => {
  const anything = fc.oneof(
    fc.constantFrom<GridValue>(
      "",
      "KPI",
      "Target",
      "Actual",
      "Total",
      "Goal",
      "Month",
      "Jan",
      "2026",
      "Q1 2026",
      "#REF!",
      "=1+1",
      "Revenue",
      "%",
      "NA",
      true,
      46054,
      0.5,
    ),
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
  );
  const sheet = fc.array(fc.array(anything, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

  test("never fails, takes figures only from filled cells of the used range, each once, and has a question for all it asks", () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const grid = moved(gridOf(rows), 3, 2);
        const reading = readSheet(grid);
        const filled = new Map(
          grid.values
            .flatMap((row, r) => row.map((value, c) => [plainAddress(grid.sheet, r + 3, c + 2), value] as const))
            .filter(([, value]) => value !== ""),
        );
        const places = reading.figures.map(({ at }) => at);
        expect(new Set(places).size).toBe(places.length);
        for (const figure of reading.figures) {
          expect(filled.has(figure.at)).toBe(true);
          expect(reading.kpis[figure.kpiIndex]?.name).toBe(figure.kpi);
          if (figure.asked) expect(reading.questions.map(({ id }) => id)).toContain(figure.question);
        }
        expect(new Set(reading.questions.map(({ id }) => id)).size).toBe(reading.questions.length);
      }),
      { numRuns: 500 },
    );
  });

  test("says something whenever it reads nothing", () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const reading = readSheet(gridOf(rows));
        if (reading.kpis.length === 0) expect(reading.findings.map(({ severity }) => severity)).toContain("error");
      }),
    );
  });
});
