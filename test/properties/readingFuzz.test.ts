import fc from "fast-check";
import { applyAnswers } from "../../src/domain/reading/applyAnswers";
import { readSheets } from "../../src/domain/reading/readSheet";
import type { Reading } from "../../src/domain/reading/reading";
import type { GridRect, GridValue, SheetGrid } from "../../src/domain/reading/sheetGrid";
import { addressOf } from "../domain/reading/layouts/layout";
import { concepts } from "../domain/reading/layouts/builder/words";

jest.setTimeout(600_000);

/** Words that mean something to a reader, where they stand and where they do not. */
const headerWords = Object.values(concepts).flatMap((words) => Object.values(words).flat());
const periods = ["Jan", "Jan-24", "2024-01", "01.2024", "Q1 2024", "FY26", "WW32", "2024", "10/7", "1H", "JAN'18", "avr.", "März 2009"];
const figures = ["7,2", "95 %", "$3.5M", "≥ 90 %", "<= 3", "28% - 32%", "1:12", "8.5/10", "1.234,5", "-", "NA", "?", "n/a", "N/A**", "."];
const texts = [
  "Revenue", "Cost per unit", "Sales – Actual", "Sales Target", "Total", "  ", "\n", "\t", "'", "\"", "=1+1", "=HYPERLINK(\"x\")", "+A1", "@SUM(A1)", "#N/A", "#REF!", "#DIV/0!",
  "🟢", "👨‍👩‍👧", "مؤشر الأداء", "‏יעד", "目标", "\u0000", "\ud800", "__proto__", "constructor", "Sheet1!A1", "a|b", "\u00a0", "ﬁ", "İ", "ß", "0", "1e308", "-0", "00", "١٢٣",
]; // prettier-ignore
const longTexts = [
  "x".repeat(32_767),
  "1".repeat(5000),
  "9,".repeat(300),
  " ".repeat(8000),
  "Target ".repeat(60),
  "≥".repeat(4000),
  "(".repeat(3000),
];

const cell: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 30, arbitrary: fc.constant("") },
  {
    weight: 24,
    arbitrary: fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.integer({ min: 40_000, max: 47_000 }), fc.integer({ min: 1990, max: 2035 })),
  },
  { weight: 8, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 14, arbitrary: fc.constantFrom(...headerWords) },
  { weight: 8, arbitrary: fc.constantFrom(...periods) },
  { weight: 6, arbitrary: fc.constantFrom(...figures) },
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...headerWords), fc.constantFrom(...periods)).map((words) => words.join(" ")) },
);
const format = fc.constantFrom("General", "General", "General", "0%", "mmm-yy", "yyyy-mm-dd", "@", "0", '#,##0 "k"', "[h]:mm", ";;;", "");
const formula = fc.constantFrom("", "", "", "", "=A1", "=SUM(A1:B9)", "=C2-B2", "=#REF!", "=", "=IF(", "=XFD1048576", "='It''s'!A1");

interface Size {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Any cells anywhere, with merges that overlap each other and the border of what is used. */
const anySheet = ({ maxRows, maxColumns }: Size): fc.Arbitrary<SheetGrid> =>
  fc
    .record({
      rows: fc.integer({ min: 1, max: maxRows }),
      columns: fc.integer({ min: 1, max: maxColumns }),
      row: fc.constantFrom(0, 0, 0, 3, 1_048_000),
      column: fc.constantFrom(0, 0, 0, 2, 16_300),
      sheet: fc.constantFrom("Sheet1", "KPIs", "It's", "A!B", "2024", "Jan", "Target", "Nord", "ÄÖ", "'", "Actuals", " "),
      hidden: fc.boolean(),
    })
    .chain(({ rows, columns, row, column, sheet, hidden }) => {
      const matrix = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
        fc.array(fc.array(of, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
      const merge = fc
        .record({
          r: fc.integer({ min: -2, max: rows }),
          c: fc.integer({ min: -2, max: columns }),
          rows: fc.integer({ min: 1, max: 4 }),
          columns: fc.integer({ min: 1, max: 4 }),
        })
        .map((area): GridRect => ({
          row: Math.max(0, row + area.r),
          column: Math.max(0, column + area.c),
          rows: area.rows,
          columns: area.columns,
        }));
      return fc.record({
        sheet: fc.constant(sheet),
        row: fc.constant(row),
        column: fc.constant(column),
        values: matrix(cell),
        formulas: fc.oneof({ weight: 3, arbitrary: fc.constant(plain(rows, columns, "")) }, { weight: 1, arbitrary: matrix(formula) }),
        numberFormats: fc.oneof(
          { weight: 2, arbitrary: fc.constant(plain(rows, columns, "General")) },
          { weight: 1, arbitrary: matrix(format) },
        ),
        merges: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(merge, { maxLength: 4 }) }),
        hiddenRows: fc.constant(hidden ? [row] : []),
        hiddenColumns: fc.constant(hidden ? [column] : []),
      });
    });

const plain = <T>(rows: number, columns: number, content: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => content));

/** A table as it should be, before something strange is put in some of its cells. */
const spoiledTable: fc.Arbitrary<SheetGrid> = fc
  .record({
    header: fc.array(fc.oneof(fc.constantFrom(...headerWords), fc.constantFrom(...periods)), { minLength: 2, maxLength: 8 }),
    rows: fc.integer({ min: 1, max: 8 }),
    strange: fc.array(fc.tuple(fc.nat(9), fc.nat(8), cell), { maxLength: 6 }),
    row: fc.nat(3),
    column: fc.nat(3),
  })
  .map(({ header, rows, strange, row, column }) => {
    const values: GridValue[][] = [
      ["KPI", ...header],
      ...Array.from({ length: rows }, (_, r) => [`Revenue ${r}`, ...header.map((_, c) => 10 * r + c)]),
    ];
    for (const [r, c, value] of strange) {
      const cells = values[r];
      if (cells && c < cells.length) cells[c] = value;
    }
    const width = header.length + 1;
    return {
      sheet: "KPIs",
      row,
      column,
      values,
      formulas: plain(values.length, width, ""),
      numberFormats: plain(values.length, width, "General"),
      merges: [],
    };
  });

/** What holds for the reading of any sheets whatsoever. */
function isSound(grids: readonly SheetGrid[]): void {
  const before = JSON.stringify(grids);
  const reading = readSheets(grids);
  expect(JSON.stringify(readSheets(grids))).toBe(JSON.stringify(reading));
  expect(JSON.stringify(grids)).toBe(before);
  staysOnSheets(reading, grids);
  const first = Object.fromEntries(reading.questions.map(({ id, choices }) => [id, choices[0] ?? ""]));
  staysOnSheets(applyAnswers(reading, first), grids);
}

function staysOnSheets(reading: Reading, grids: readonly SheetGrid[]): void {
  const content = new Map<string, GridValue>();
  for (const { sheet, row, column, values } of grids) {
    values.forEach((cells, r) => cells.forEach((value, c) => content.set(`${sheet}!${addressOf(row + r, column + c)}`, value)));
  }
  const taken = [...reading.figures, ...reading.blanks];
  for (const { at, kpiIndex, kpi, value } of taken) {
    if (!content.has(at)) throw new Error(`${at} is outside of what is used`);
    const held = content.get(at);
    const same = typeof held === "boolean" ? String(held).toUpperCase() === value : Object.is(held, value);
    if (!same) throw new Error(`${at} holds ${String(held)}, not ${String(value)}`);
    if (reading.kpis[kpiIndex]?.name !== kpi) throw new Error(`${at} is of "${kpi}", which is not KPI ${kpiIndex}`);
  }
  for (const at of reading.notFigures) if (!content.has(at)) throw new Error(`${at} is left out and outside of what is used`);
  const places = taken.map(({ at }) => at);
  if (new Set(places).size < places.length)
    throw new Error(`Taken twice: ${places.filter((at, index) => places.indexOf(at) !== index).join(", ")}`);
  const figures = new Set(reading.figures.map(({ at }) => at));
  for (const at of reading.notFigures) if (figures.has(at)) throw new Error(`${at} is a figure and none`);
  const questions = new Set(reading.questions.map(({ id }) => id));
  if (questions.size < reading.questions.length) throw new Error("Two questions have one id");
  for (const { at, asked, question } of reading.figures) {
    if (asked && !questions.has(question ?? "")) throw new Error(`${at} is asked without a question`);
  }
  for (const { area } of reading.regions)
    expect(Math.min(area.row, area.column, area.rows - 1, area.columns - 1)).toBeGreaterThanOrEqual(0);
  const sheets = new Set(grids.map(({ sheet }) => sheet));
  for (const { at } of reading.kpis) if (!content.has(at) && !sheets.has(at)) throw new Error(`A KPI is named at ${at}`);
}

const distinct = fc.uniqueArray(anySheet({ maxRows: 7, maxColumns: 6 }), { minLength: 2, maxLength: 4, selector: ({ sheet }) => sheet });

describe("hostile sheets", () => {
  test("any cells: nothing fails, nothing is read that is not there, nothing twice, always the same", () => {
    fc.assert(
      fc.property(anySheet({ maxRows: 9, maxColumns: 8 }), (grid) => isSound([grid])),
      { numRuns: 5000 },
    );
  });

  test("tables with something strange in them", () => {
    fc.assert(
      fc.property(spoiledTable, (grid) => isSound([grid])),
      { numRuns: 4000 },
    );
  });

  test("several sheets at once", () => {
    fc.assert(
      fc.property(distinct, (grids) => isSound(grids)),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["one row", { maxRows: 1, maxColumns: 40 }],
    ["one column", { maxRows: 40, maxColumns: 1 }],
    ["one cell", { maxRows: 1, maxColumns: 1 }],
  ])("%s", (_, size) => {
    fc.assert(
      fc.property(anySheet(size), (grid) => isSound([grid])),
      { numRuns: 300 },
    );
  });

  test("texts as long as a cell holds", () => {
    const table = fc.tuple(spoiledTable, fc.constantFrom(...longTexts), fc.nat(4), fc.nat(3));
    fc.assert(
      fc.property(table, ([grid, long, row, column]) =>
        isSound([{ ...grid, values: grid.values.map((cells, r) => cells.map((value, c) => (r === row && c === column ? long : value))) }]),
      ),
      { numRuns: 60 },
    );
  });

  test("as wide as Excel goes, and long and thin", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 2 }), fc.boolean(), (cells, lines, wide) => {
        const long = 16_384;
        const at = (along: number, across: number): GridValue => cells[(along + 7 * across) % cells.length] ?? "";
        const values = wide
          ? Array.from({ length: lines }, (_, r) => Array.from({ length: long }, (_, c) => at(c, r)))
          : Array.from({ length: long }, (_, r) => Array.from({ length: lines }, (_, c) => at(r, c)));
        const [rows, columns] = [values.length, values[0]?.length ?? 0];
        const grid = {
          sheet: "Wide",
          row: 0,
          column: 0,
          values,
          formulas: plain(rows, columns, ""),
          numberFormats: plain(rows, columns, "General"),
          merges: [],
        };
        expect(() => readSheets([grid])).not.toThrow();
      }),
      { numRuns: 6 },
    );
  });
});
