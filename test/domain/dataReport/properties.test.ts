import fc from "fast-check";
import { readCell, splitAddress } from "../../../src/domain/address";
import type { CellChange, DataProblem } from "../../../src/domain/dataReport/dataProblem";
import { reportData } from "../../../src/domain/dataReport/reportData";
import { readSheets } from "../../../src/domain/reading/readSheet";
import type { GridValue, SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { dataProblemSentence, fixSentence } from "../../../src/taskpane/messages";
import { gridOf, moved } from "../reading/grids";

/** Anything people, other programs or an enemy put into cells where figures are expected. */
const content: fc.Arbitrary<GridValue> = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -100, max: 2000 }),
  fc.constantFrom<GridValue>(
    "",
    "1.234",
    "1,5",
    "95%",
    "0.95",
    "≥ 95 %",
    "12 pcs",
    "€ 1.200,50",
    "#REF!",
    "#N/A",
    "n/a",
    "  ",
    "\u200b7",
    "=1+1",
    "2026-01-31",
    "03/04/2026",
    "▲",
    "Green",
    true,
    "Total",
    "(12)",
    "-",
    "1e400",
    "__proto__",
    "constructor",
    "<script>",
    "40–60",
  ),
  fc.string({ maxLength: 8 }),
);
const header = fc.constantFrom<GridValue>(
  "KPI",
  "Target",
  "Actual",
  "Unit",
  "Direction",
  "2026-01",
  "2026-02",
  "Variance",
  "Attainment",
  "Status",
  "Trend",
  "Threshold",
  "Date",
  "Low",
  "High",
  "Weight",
  "Owner",
  "Department",
  "",
  "Score",
);
const formulas = fc.constantFrom("", "", "", "=A1", "=#REF!+1", "=SUM(B2:B4)", "=B2+B3", '=TEXT(B2,"0")', "=");
const formats = fc.constantFrom("General", "General", "0%", "@", "yyyy-mm-dd", "[$€]#,##0", '0"%"');

const sheets: fc.Arbitrary<readonly SheetGrid[]> = fc
  .array(
    fc.record({
      headers: fc.array(header, { minLength: 1, maxLength: 8 }),
      rows: fc.array(fc.array(content, { minLength: 8, maxLength: 8 }), { maxLength: 8 }),
      formulas: fc.array(fc.array(formulas, { minLength: 8, maxLength: 8 }), { minLength: 9, maxLength: 9 }),
      formats: fc.array(fc.array(formats, { minLength: 8, maxLength: 8 }), { minLength: 9, maxLength: 9 }),
      down: fc.nat(5),
      right: fc.nat(5),
      hiddenRows: fc.array(fc.nat(12), { maxLength: 3 }),
      hidden: fc.boolean(),
      merged: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((all) =>
    all.map((each, index) => {
      const rows = [each.headers, ...each.rows.map((row) => row.slice(0, each.headers.length))];
      const grid = gridOf(rows, { sheet: `Sheet ${index}`, merges: each.merged && rows.length > 2 ? ["A2:A3"] : [] });
      const shaped = <T>(matrix: readonly (readonly T[])[], otherwise: T): T[][] =>
        rows.map((row, r) => row.map((_, c) => (r === 0 ? otherwise : (matrix[r]?.[c] ?? otherwise))));
      const full = { ...grid, formulas: shaped(each.formulas, ""), numberFormats: shaped(each.formats, "General") };
      return { ...moved(full, each.down, each.right), hiddenRows: each.hiddenRows, hidden: each.hidden };
    }),
  );

const report = (grids: readonly SheetGrid[]): readonly DataProblem[] =>
  reportData({ grids, reading: readSheets(grids), asOf: "2026-11-22" });

const cellIn = (
  grids: readonly SheetGrid[],
  at: string,
): { readonly value: GridValue; readonly formula: string; readonly format: string } | null => {
  const { sheet, cell } = splitAddress(at);
  const grid = grids.find((each) => each.sheet === sheet);
  const place = readCell(cell);
  const value = grid && place ? grid.values[place.row - grid.row]?.[place.column - grid.column] : undefined;
  if (!grid || !place || value === undefined) return null;
  const [row, column] = [place.row - grid.row, place.column - grid.column];
  return { value, formula: grid.formulas[row]?.[column] ?? "", format: grid.numberFormats[row]?.[column] ?? "" };
};
const changesOf = (problems: readonly DataProblem[]): readonly CellChange[] =>
  problems.flatMap(({ fix }) => (fix === null || fix.kind === "unmerge-copy" ? [] : fix.changes));

test("whatever stands on the sheets: no crash, every cell named is on them, every problem and fix has its sentence", () => {
  fc.assert(
    fc.property(sheets, (grids) => {
      for (const problem of report(grids)) {
        // A KPI that the tab names stands on the whole sheet.
        const isOnThem = (at: string): boolean => cellIn(grids, at) !== null || grids.some(({ sheet }) => sheet === at);
        expect([problem.at, ...problem.also].filter((at) => !isOnThem(at))).toEqual([]);
        expect(dataProblemSentence(problem)).toMatch(/^\S.*[.?]$/s);
        expect(dataProblemSentence(problem)).not.toMatch(/undefined|NaN|\[object/);
        if (problem.fix !== null) expect(fixSentence(problem.fix)).toMatch(/\.$/);
      }
    }),
    { numRuns: 400 },
  );
});

test("a fix is only ever of a constant, says exactly what stands there, and changes it", () => {
  fc.assert(
    fc.property(sheets, (grids) => {
      for (const { at, from, fromFormat, to, toFormat } of changesOf(report(grids))) {
        expect(cellIn(grids, at)).toEqual({ value: from, formula: "", format: fromFormat });
        expect(to === from && toFormat === null).toBe(false);
        if (typeof to === "number") expect(Number.isFinite(to)).toBe(true);
        // Text is only ever trimmed: every sign of it that shows stays.
        else expect(String(from).replace(/[\s\u200b-\u200d\ufeff]/g, "")).toBe(to.replace(/\s/g, ""));
      }
    }),
    { numRuns: 400 },
  );
});

test("the same sheets give the same report", () => {
  fc.assert(
    fc.property(sheets, (grids) => {
      expect(report(structuredClone(grids))).toEqual(report(grids));
    }),
    { numRuns: 200 },
  );
});
