import { readSheets } from "../../../src/domain/reading/readSheet";
import type { GridValue, SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { dataProblemCodes, type DataProblem, type DataProblemCode } from "../../../src/domain/dataReport/dataProblem";
import { reportData } from "../../../src/domain/dataReport/reportData";
import { readCell, splitAddress } from "../../../src/domain/address";
import { gridOf, type GridExtras } from "../reading/grids";

type Rows = readonly (readonly (GridValue | null)[])[];
type Extras = GridExtras & Pick<SheetGrid, "hiddenRows" | "hiddenColumns" | "hidden">;

const sheet = (rows: Rows, { hiddenRows, hiddenColumns, hidden, ...extras }: Extras = {}): SheetGrid => ({
  ...gridOf(rows, extras),
  ...(hiddenRows ? { hiddenRows } : {}),
  ...(hiddenColumns ? { hiddenColumns } : {}),
  ...(hidden === undefined ? {} : { hidden }),
});

const report = (grids: SheetGrid | readonly SheetGrid[], asOf?: string): readonly DataProblem[] => {
  const all = "sheet" in grids ? [grids] : grids;
  return reportData({ grids: all, reading: readSheets(all), ...(asOf === undefined ? {} : { asOf }) });
};
const found = (code: DataProblemCode, grids: SheetGrid | readonly SheetGrid[], asOf?: string): readonly DataProblem[] =>
  report(grids, asOf).filter((problem) => problem.code === code);
const cells = (problems: readonly DataProblem[]): string[] => problems.map(({ at }) => splitAddress(at).cell);

/** The grid after the fixes of these problems, as Excel would hold it. */
function fixed(grid: SheetGrid, problems: readonly DataProblem[]): SheetGrid {
  const [values, numberFormats] = [grid.values.map((row) => [...row]), grid.numberFormats.map((row) => [...row])];
  for (const { fix } of problems) {
    if (fix === null || fix.kind === "unmerge-copy") continue;
    for (const { at, from, fromFormat, to, toFormat } of fix.changes) {
      const place = readCell(splitAddress(at).cell);
      const [row, column] = [(place?.row ?? 0) - grid.row, (place?.column ?? 0) - grid.column];
      expect([values[row]?.[column], numberFormats[row]?.[column]]).toEqual([from, fromFormat]);
      values[row]?.splice(column, 1, to);
      if (toFormat !== null) numberFormats[row]?.splice(column, 1, toFormat);
    }
  }
  return { ...grid, values, numberFormats };
}

/** A case of a rule: where it finds something, and where it must not. */
interface Case {
  readonly says: string;
  readonly grid: SheetGrid | readonly SheetGrid[];
  readonly asOf?: string;
  /** Cells of the problems; none where nothing is wrong. */
  readonly at: readonly string[];
  /** What the fix writes, cell by cell; null where there must be none. */
  readonly fix?: Readonly<Record<string, number | string>> | null;
}

const plain: Rows = [
  ["KPI", "Direction", "Target", "2026-01", "2026-02", "2026-03"],
  ["Orders", "higher", 500, 510, 520, 498],
  ["Complaints", "lower", 20, 18, 26, 19],
];

const cases: Readonly<Record<DataProblemCode, readonly Case[]>> = {
  "broken-reference": [
    {
      says: "a formula that lost its reference",
      grid: sheet([...plain, ["Returns", "lower", 5, "#REF!", 4, 6]], { formulas: { D4: "=#REF!*2" } }),
      at: ["D4"],
      fix: null,
    },
    {
      says: "the error hidden by IFERROR",
      grid: sheet([...plain, ["Returns", "lower", 5, 0, 4, 6]], { formulas: { D4: "=IFERROR(#REF!,0)" } }),
      at: ["D4"],
    },
    {
      says: "the word in a text of a formula is none",
      grid: sheet([...plain, ["Returns", "lower", 5, 3, 4, 6]], { formulas: { D4: '=IF("#REF!"="",1,3)' } }),
      at: [],
    },
    {
      says: "a cell that only shows the error of another points to its cause alone",
      grid: sheet([...plain, ["Returns", "lower", 5, "#REF!", "#REF!", 6]], { formulas: { D4: "=#REF!", E4: "=D4" } }),
      at: ["D4"],
    },
  ],
  "error-value": [
    {
      says: "a division by zero",
      grid: sheet([...plain, ["Returns", "lower", 5, "#DIV/0!", 4, 6]], { formulas: { D4: "=1/0" } }),
      at: ["D4"],
      fix: null,
    },
    {
      says: "NA() on purpose is none",
      grid: sheet([...plain, ["Returns", "lower", 5, "#N/A", 4, 6]], { formulas: { D4: "=NA()" } }),
      at: [],
    },
  ],
  "conflicting-figures": [
    {
      says: "one KPI twice in one month, with different figures",
      grid: sheet([
        ["KPI", "Month", "Target", "Actual"],
        ["Orders", "2026-01", 500, 510],
        ["Orders", "2026-02", 500, 520],
        ["Orders", "2026-02", 500, 522],
      ]),
      at: ["D4"],
      fix: null,
    },
    {
      says: "another month, another department, is another figure",
      grid: sheet([
        ["KPI", "Department", "Month", "Target", "Actual"],
        ["Orders", "North", "2026-01", 500, 510],
        ["Orders", "South", "2026-01", 500, 520],
        ["Orders", "North", "2026-02", 500, 522],
      ]),
      at: [],
    },
  ],
  "repeated-figures": [
    {
      says: "the same figure twice",
      grid: sheet([
        ["KPI", "Month", "Target", "Actual"],
        ["Orders", "2026-01", 500, 510],
        ["Orders", "2026-02", 500, 520],
        ["Orders", "2026-02", 501, 520],
      ]),
      at: ["D4"],
      fix: null,
    },
    { says: "no figure twice", grid: sheet(plain), at: [] },
  ],
  "text-number": [
    { says: "a plain number as text", grid: sheet([...plain, ["Returns", "lower", 5, "12", 4, 6]]), at: ["D4"], fix: { D4: 12 } },
    {
      says: "a cell formatted as text gets the format of its neighbours, or Excel makes text of the number again",
      grid: sheet([...plain, ["Returns", "lower", 5, "1,234.50", 4, 6]], { formats: { D4: "@", D2: "#,##0", D3: "#,##0" } }),
      at: ["D4"],
      fix: { D4: 1234.5, "D4 format": "#,##0" },
    },
    {
      says: "a decimal comma that leaves no choice",
      grid: sheet([...plain, ["Returns", "lower", 5, "5,25", 4, 6]]),
      at: ["D4"],
      fix: { D4: 5.25 },
    },
    {
      says: "1.234 may be one and a bit or a thousand and more",
      grid: sheet([...plain, ["Returns", "lower", 5, "1.234", 4, 6]]),
      at: ["D4"],
      fix: null,
    },
    { says: "1,234 may be either too", grid: sheet([...plain, ["Returns", "lower", 5, "1,234", 4, 6]]), at: ["D4"], fix: null },
    {
      says: "1.234 in a column that shows decimal commas is a thousand and more",
      grid: sheet([...plain, ["Returns", "lower", 5, "1.234", 4, 6], ["Waste", "lower", 5, "12,5", 4, 6]]),
      at: ["D4", "D5"],
      fix: { D4: 1234, D5: 12.5 },
    },
    {
      says: "1.234 in a column that shows decimal points is one and a bit",
      grid: sheet([...plain, ["Returns", "lower", 5, "1.234", 4, 6], ["Waste", "lower", 5, "12.5", 4, 6]]),
      at: ["D4", "D5"],
      fix: { D4: 1.234, D5: 12.5 },
    },
    {
      says: "a column that shows both leaves 1.234 alone",
      grid: sheet([
        ...plain,
        ["Returns", "lower", 5, "1.234", 4, 6],
        ["Waste", "lower", 5, "12.5", 4, 6],
        ["Rework", "lower", 5, "3,5", 4, 6],
      ]),
      at: ["D4", "D5", "D6"],
      fix: { D5: 12.5, D6: 3.5 },
    },
    {
      says: "percent texts become shares where the others are shares",
      grid: sheet([...plain, ["Return rate %", "lower", 0.05, "4.5%", 0.04, 0.06]]),
      at: ["D4"],
      fix: { D4: 0.045, "D4 format": "0.0%" },
    },
    {
      says: "percent texts become percents where the others are percents",
      grid: sheet([...plain, ["Return rate %", "lower", 5, "4.5%", 4, 6]]),
      at: ["D4"],
      fix: { D4: 4.5 },
    },
    {
      says: "an amount keeps its currency",
      grid: sheet([...plain, ["Cost", "lower", 5, "€ 1.200,50", 4, 6]]),
      at: ["D4"],
      fix: { D4: 1200.5, "D4 format": "[$€]#,##0.00" },
    },
    {
      says: "money of a country keeps the letters of its sign",
      grid: sheet([...plain, ["Unit cost", "lower", 6.5, "R$ 6.92", "R$ 6.81", 6.77]]),
      at: ["D4", "E4"],
      fix: { D4: 6.92, "D4 format": "[$R$]#,##0.00", E4: 6.81 },
    },
    {
      says: "what a formula makes is not overwritten",
      grid: sheet([...plain, ["Returns", "lower", 5, "12", 4, 6]], { formulas: { D4: '=TEXT(12,"0")' } }),
      at: ["D4"],
      fix: null,
    },
    { says: "a target with a comparator is meant as text", grid: sheet([...plain, ["Returns", "lower", "≤5", 3, 4, 6]]), at: [] },
    { says: "numbers are none", grid: sheet(plain), at: [] },
  ],
  "number-with-unit": [
    {
      says: "number and unit in one cell come apart, and look the same",
      grid: sheet([...plain, ["Stock", "lower", 10, "12 pcs", "9 pcs", "8 pcs"]]),
      at: ["D4", "E4", "F4"],
      fix: { D4: 12, "D4 format": '0" pcs"', E4: 9, F4: 8 },
    },
    {
      says: "a ratio to one comes apart as well",
      grid: sheet([...plain, ["Asset ratio", "higher", "2.5:1", "2.8:1", "2.4:1", "2.6:1"]]),
      at: ["D4", "E4", "F4"],
      fix: { D4: 2.8, "D4 format": '0.0":1"', E4: 2.4, F4: 2.6 },
    },
    { says: "two units are two scales", grid: sheet([...plain, ["Wait", "lower", 10, "12 min", "1 h", 8]]), at: ["D4", "E4"], fix: null },
    { says: "millions are not their digits", grid: sheet([...plain, ["Sales", "higher", 3, "3.8M", 3, 3]]), at: ["D4"], fix: null },
    { says: "numbers alone are none", grid: sheet(plain), at: [] },
  ],
  "unreadable-figure": [
    { says: "words where a figure should stand", grid: sheet([...plain, ["Returns", "lower", 5, "ask Ben", 4, 6]]), at: ["D4"], fix: null },
    { says: "a mark for none is none", grid: sheet([...plain, ["Returns", "lower", 5, "n/a", 4, 6]]), at: [] },
  ],
  "percent-scale": [
    {
      says: "a target in percents beside actuals in shares",
      grid: sheet([...plain, ["On time %", "higher", 95, 0.93, 0.94, 0.96]]),
      at: ["C4"],
      fix: { C4: 0.95 },
    },
    {
      says: "the odd figure follows the others, with their format",
      grid: sheet([...plain, ["On time", "higher", 0.95, 0.93, 94, 0.96]], { formats: { C4: "0%", D4: "0%", F4: "0%" } }),
      at: ["E4"],
      fix: { E4: 0.94, "E4 format": "0%" },
    },
    {
      says: "shares follow percents where these are more",
      grid: sheet([...plain, ["On time %", "higher", 95, 93, 0.94, 96]]),
      at: ["E4"],
      fix: { E4: 94 },
    },
    {
      says: "one against one is nobody's majority",
      grid: sheet([...plain, ["On time %", "higher", null, 93, 0.94, null]]),
      at: ["D4"],
      fix: null,
    },
    {
      says: "a formula's result is not overwritten",
      grid: sheet([...plain, ["On time %", "higher", 95, 0.93, 0.94, 0.96]], { formulas: { C4: "=90+5" } }),
      at: ["C4"],
      fix: null,
    },
    { says: "small percents are none", grid: sheet([...plain, ["Defect rate %", "lower", 0.8, 1.2, 2.4, 0.9]]), at: [] },
    { says: "without percent nothing is said", grid: sheet([...plain, ["Ratio", "higher", 95, 0.93, 0.94, 0.96]]), at: [] },
  ],
  "factor-to-target": [
    {
      says: "euros beside thousands of euros",
      grid: sheet([...plain, ["Sales", "higher", 1200, 1180000, 1210000, 1190000]]),
      at: ["D4"],
      fix: null,
    },
    {
      says: "a figure far from its target in one month only is not a unit",
      grid: sheet([...plain, ["Sales", "higher", 1200, 1180, 1210000, 1190]]),
      at: [],
    },
  ],
  "factor-in-series": [
    {
      says: "one month in another unit",
      grid: sheet([
        ["KPI", "Target", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
        ["Sales", 1200, 1180, 1210, 1190000, 1205, 1199],
      ]),
      at: ["E2"],
      fix: null,
    },
    {
      says: "figures that grow are none",
      grid: sheet([
        ["KPI", "Target", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
        ["Sales", 1200, 12, 110, 1190, 12050, 119900],
      ]),
      at: [],
    },
  ],
  "text-date": [
    {
      says: "days as text",
      grid: sheet([
        ["KPI", "Date", "Target", "Actual"],
        ["Orders", "2026-01-31", 500, 510],
        ["Orders", "28.02.2026", 500, 520],
      ]),
      at: ["B2", "B3"],
      // Excel's serial numbers of 31 January and 28 February 2026.
      fix: { B2: 46053, "B2 format": "yyyy-mm-dd", B3: 46081 },
    },
    {
      says: "day and month are told apart by the others of the column",
      grid: sheet([
        ["KPI", "Date", "Target", "Actual"],
        ["Orders", "31/01/2026", 500, 510],
        ["Orders", "03/04/2026", 500, 520],
      ]),
      at: ["B2", "B3"],
      fix: { B2: 46053, B3: 46115 },
    },
    {
      says: "or not at all",
      grid: sheet([
        ["KPI", "Date", "Target", "Actual"],
        ["Orders", "03/04/2026", 500, 510],
        ["Orders", "03/05/2026", 500, 520],
      ]),
      at: ["B2", "B3"],
      fix: null,
    },
    {
      says: "months and real dates are none",
      grid: sheet(
        [
          ["KPI", "Month", "Target", "Actual"],
          ["Orders", "2026-01", 500, 510],
          ["Orders", 46081, 500, 520],
        ],
        { formats: { B3: "yyyy-mm-dd" } },
      ),
      at: [],
    },
  ],
  "blank-in-series": [
    { says: "a month left out", grid: sheet([...plain, ["Returns", "lower", 5, 4, null, 6]]), at: ["E4"], fix: null },
    { says: "months not there yet are none", grid: sheet([...plain, ["Returns", "lower", 5, 4, 6, null]]), at: [] },
    { says: "a mark for none is none", grid: sheet([...plain, ["Returns", "lower", 5, 4, "n/a", 6]]), at: [] },
    {
      says: "a quarterly figure on a monthly sheet is none",
      grid: sheet([
        ["KPI", "Target", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"],
        ["Orders", 5, 4, 5, 6, 7, 5, 4, 6],
        ["Audit score", 5, 4, null, null, 5, null, null, 6],
      ]),
      at: [],
    },
  ],
  "total-inside": [
    {
      says: "a KPI that sums up others",
      grid: sheet([...plain, ["Contacts", "higher", 520, 528, 546, 517]], { formulas: { D4: "=D2+D3", E4: "=E2+E3", F4: "=F2+F3" } }),
      at: ["D4"],
      fix: null,
    },
    {
      says: "a total row that was left out is told",
      grid: sheet([...plain, ["Total", null, 520, 528, 546, 517]], {
        formulas: { C4: "=SUM(C2:C3)", D4: "=SUM(D2:D3)", E4: "=SUM(E2:E3)", F4: "=SUM(F2:F3)" },
      }),
      at: ["A4"],
    },
    {
      says: "a formula of two other cells is none",
      grid: sheet([...plain, ["Ratio", "higher", 2, 28, 20, 26]], { formulas: { D4: "=D2/D3" } }),
      at: [],
    },
  ],
  "unit-against-name": [
    {
      says: "days in the name, hours as unit",
      grid: sheet([
        ["KPI", "Unit", "Direction", "Target", "Actual"],
        ["Lead time (days)", "hours", "lower", 5, 6],
      ]),
      at: ["A2"],
      fix: null,
    },
    {
      says: "percent as format, dollars as unit",
      grid: sheet(
        [
          ["KPI", "Unit", "Direction", "Target", "Actual"],
          ["Margin", "USD", "higher", 5, 0.06],
        ],
        { formats: { E2: "0.0%" } },
      ),
      at: ["E2"],
      fix: null,
    },
    {
      says: "millions of euros are euros, and a rate in dollars is none of percent",
      grid: sheet(
        [
          ["KPI", "Unit", "Direction", "Target", "Actual"],
          ["Revenue (EUR)", "€ m", "higher", 5, 6],
          ["Hourly rate", "USD", "higher", 50, 60],
        ],
        { formats: { E2: "[$€]#,##0" } },
      ),
      at: [],
    },
  ],
  "threshold-side": [
    {
      says: "a threshold above a target that is to be reached",
      grid: sheet([
        ["KPI", "Unit", "Direction", "Target", "Threshold", "Actual"],
        ["Orders", "#", "higher", 500, 550, 510],
      ]),
      // The direction itself is asked about there, so that the KPI is where the contradiction stands.
      at: ["A2"],
      fix: null,
    },
    {
      says: "a threshold on the bad side is none",
      grid: sheet([
        ["KPI", "Unit", "Direction", "Target", "Threshold", "Actual"],
        ["Orders", "#", "higher", 500, 450, 510],
        ["Complaints", "#", "lower", 20, 25, 18],
      ]),
      at: [],
    },
  ],
  "bounds-reversed": [
    {
      says: "a low bound above the high one",
      grid: sheet([
        ["KPI", "Direction", "Low", "High", "Actual"],
        ["Utilisation", "range", 90, 70, 80],
      ]),
      at: ["A2"],
      fix: null,
    },
    {
      says: "bounds in order",
      grid: sheet([
        ["KPI", "Direction", "Low", "High", "Actual"],
        ["Utilisation", "range", 70, 90, 80],
      ]),
      at: [],
    },
  ],
  "stale-figures": [
    { says: "figures that ended in March, looked at in July", grid: sheet(plain), asOf: "2026-07-01", at: ["F2"], fix: null },
    { says: "looked at in time", grid: sheet(plain), asOf: "2026-05-05", at: [] },
    {
      says: "one KPI that others left behind, whatever the day",
      grid: sheet([
        ["KPI", "Target", "2026-01", "2026-02", "2026-03", "2026-04"],
        ["Orders", 5, 4, 5, 6, 7],
        ["Returns", 5, 4, 5, null, null],
      ]),
      at: ["D3"],
    },
    {
      says: "a month behind is in time",
      grid: sheet([
        ["KPI", "Target", "2026-01", "2026-02", "2026-03", "2026-04"],
        ["Orders", 5, 4, 5, 6, 7],
        ["Returns", 5, 4, 5, 6, null],
      ]),
      at: [],
    },
  ],
  "hidden-figures": [
    { says: "rows nobody sees", grid: sheet([...plain, ["Returns", "lower", 5, 4, 5, 6]], { hiddenRows: [2, 3] }), at: ["C3"], fix: null },
    { says: "columns nobody sees", grid: sheet(plain, { hiddenColumns: [4] }), at: ["E2"] },
    { says: "a sheet nobody sees", grid: sheet(plain, { hidden: true }), at: ["C2"] },
    { says: "a hidden column without figures is none", grid: sheet(plain, { hiddenColumns: [1], hiddenRows: [9] }), at: [] },
  ],
  "variance-differs": [
    {
      says: "a variance that divides by the actual",
      grid: sheet(
        [
          ["KPI", "Direction", "Target", "Actual", "Variance %"],
          ["Orders", "higher", 500, 510, 10 / 510],
          ["Complaints", "lower", 20, 18, 0.1],
        ],
        { formulas: { E2: "=(D2-C2)/D2", E3: "=(C3-D3)/C3" } },
      ),
      at: ["E2"],
      fix: null,
    },
    {
      says: "either sign, units or parts, and rounding by hand are all in use",
      grid: sheet(
        [
          ["KPI", "Direction", "Target", "Actual", "Variance"],
          ["Orders", "higher", 500, 510, 10],
          ["Complaints", "lower", 20, 18, 2],
          ["Returns", "lower", 20, 17, -0.15],
          ["Margin", "higher", 12.5, 11.9, -4.8],
          ["Waste", "lower", 3, 3.14159, 0.14],
        ],
        { formulas: { E2: "=D2-C2", E3: "=C3-D3", E4: "=D4/C4-1" } },
      ),
      at: [],
    },
    {
      says: "a formula that is a little off is not a rounded one",
      grid: sheet(
        [
          ["KPI", "Direction", "Target", "Actual", "Variance"],
          ["Orders", "higher", 500, 510, 10],
          ["Complaints", "lower", 20, 18.4, -2],
        ],
        { formulas: { E2: "=D2-C2", E3: "=18-C3" } },
      ),
      at: ["E3"],
    },
    {
      says: "a comparison with last year is another thing",
      grid: sheet([
        ["KPI", "Direction", "Target", "Actual", "Variance vs PY"],
        ["Orders", "higher", 500, 510, 77],
      ]),
      at: [],
    },
  ],
  "attainment-differs": [
    {
      says: "an attainment that took another row's target",
      grid: sheet(
        [
          ["KPI", "Direction", "Target", "Actual", "Attainment"],
          ["Orders", "higher", 500, 510, 510 / 20],
          ["Complaints", "lower", 20, 18, 1.1],
        ],
        { formulas: { E2: "=D2/C3", E3: "=2-D3/C3" } },
      ),
      at: ["E2"],
      fix: null,
    },
    {
      says: "ratio, mirror and capped are all in use",
      grid: sheet([
        ["KPI", "Direction", "Target", "Actual", "Attainment"],
        ["Orders", "higher", 500, 510, 1.02],
        ["Complaints", "lower", 20, 18, 111.11],
        ["Returns", "lower", 20, 18, 1.1],
        ["Sales", "higher", 100, 130, 1],
      ]),
      at: [],
    },
  ],
  "status-differs": [
    {
      says: "green where fewer are better and there are twice as many",
      grid: sheet(
        [
          ["KPI", "Direction", "Target", "Actual", "Status"],
          ["Orders", "higher", 500, 510, "Green"],
          ["Complaints", "lower", 20, 40, "Green"],
          ["Returns", "lower", 20, 18, "Red"],
        ],
        { formulas: { E3: '=IF(D3>=C3,"Green","Red")' } },
      ),
      at: ["E3", "E4"],
      fix: null,
    },
    {
      says: "a tolerance of their own is theirs",
      grid: sheet([
        ["KPI", "Direction", "Target", "Actual", "Status"],
        ["Orders", "higher", 500, 480, "Green"],
        ["Complaints", "lower", 20, 21, "Red"],
        ["Returns", "lower", 20, 18, "Amber"],
      ]),
      at: [],
    },
  ],
  "trend-differs": [
    {
      says: "an arrow up where figures fall",
      grid: sheet([
        ["KPI", "Direction", "Target", "2026-01", "2026-02", "2026-03", "Trend"],
        ["Orders", "higher", 500, 530, 520, 498, "▲"],
        ["Sales", "higher", 500, 430, 420, 498, "▲"],
      ]),
      at: ["G2"],
      fix: null,
    },
    {
      says: "for lower is better the arrow may mean either",
      grid: sheet([
        ["KPI", "Direction", "Target", "2026-01", "2026-02", "2026-03", "Trend"],
        ["Complaints", "lower", 20, 30, 25, 19, "▲"],
      ]),
      at: [],
    },
  ],
  "merged-cells": [
    {
      says: "a perspective merged over its rows",
      grid: sheet(
        [
          ["Perspective", "KPI", "Direction", "Target", "Actual"],
          ["Customer", "Orders", "higher", 500, 510],
          [null, "Complaints", "lower", 20, 18],
        ],
        { merges: ["A2:A3"] },
      ),
      at: ["A2"],
    },
    {
      says: "a title merged above the table is none",
      grid: sheet([["Figures of 2026", null, null, null, null, null], ...plain], { merges: ["A1:F1"] }),
      at: [],
    },
  ],
  "stray-spaces": [
    {
      says: "blanks around a name, and inside it",
      grid: sheet([...plain, [" Returns ", "lower", 5, 4, 5, 6], ["Lead\u00a0 time", "lower", 5, 4, 5, 6]]),
      at: ["A4", "A5"],
      fix: { A4: "Returns", A5: "Lead time" },
    },
    { says: "clean names are none", grid: sheet(plain), at: [] },
  ],
};

describe.each(dataProblemCodes)("%s", (code) => {
  test.each(cases[code])("$says", ({ grid, asOf, at, fix }) => {
    const problems = found(code, grid, asOf);
    expect(cells(problems)).toEqual(at);
    if (fix === null) expect(problems.map((problem) => problem.fix)).toEqual(problems.map(() => null));
    if (fix === null || fix === undefined) return;
    const written: Record<string, unknown> = {};
    for (const problem of problems)
      for (const change of problem.fix === null || problem.fix.kind === "unmerge-copy" ? [] : problem.fix.changes) {
        const { cell } = splitAddress(change.at);
        written[cell] = change.to;
        if (change.toFormat !== null && `${cell} format` in fix) written[`${cell} format`] = change.toFormat;
      }
    expect(written).toEqual(fix);
  });

  test("finds something in one of its cases, and nothing in another", () => {
    expect(cases[code].some(({ at }) => at.length > 0)).toBe(true);
    expect(cases[code].some(({ at }) => at.length === 0)).toBe(true);
  });

  test("a fix that is carried out leaves nothing of the problem, nor makes a new one", () => {
    for (const { grid, asOf } of cases[code]) {
      const one = "sheet" in grid ? grid : null;
      if (one === null) continue;
      const before = report(one, asOf);
      const problems = before.filter((problem) => problem.code === code && problem.fix !== null && problem.fix.kind !== "unmerge-copy");
      if (problems.length === 0) continue;
      const after = report(fixed(one, problems), asOf);
      expect(cells(after.filter((problem) => problem.code === code && problem.fix !== null))).toEqual([]);
      expect(after.length).toBeLessThanOrEqual(before.length - problems.length);
    }
  });
});

test("a clean sheet has no problem at all", () => {
  expect(report(sheet(plain), "2026-04-10")).toEqual([]);
});

test("both formulas are told where a computed column differs", () => {
  const grid = sheet(
    [
      ["KPI", "Direction", "Target", "Actual", "Variance"],
      ["Complaints", "lower", 20, 18.4, -2],
    ],
    { formulas: { E2: "=18-C2" } },
  );
  const [problem] = found("variance-differs", grid);
  expect(problem?.details).toMatchObject({
    formula: "=18-C2",
    theirs: -2,
    ourFormula: '=BSC.VARIANCE(D2,C2,"lower","favourable")',
    ours: 1.6,
  });
  expect(problem?.also).toEqual(["Sheet1!D2", "Sheet1!C2"]);
});

test("a period is named as the sheet words it, and a real date by its month", () => {
  const head = ["KPI", "Target"];
  const row = ["Orders", 5, 4, null, 6];
  const formats = { C1: "mmm yy", D1: "mmm yy", E1: "mmm yy" };
  expect(found("blank-in-series", sheet([[...head, 46023, 46054, 46082], row], { formats }))[0]?.details.period).toBe("2026-02");
  expect(found("blank-in-series", sheet([[...head, "Jan 26", "Feb 26", "Mar 26"], row]))[0]?.details.period).toBe("Feb 26");
});

test("gravest first, then in the order of the sheet", () => {
  const problems = report(sheet([...plain, [" Returns", "lower", 5, "12", "#REF!", 6]], { formulas: { E4: "=#REF!" } }));
  expect(problems.map(({ code }) => code)).toEqual(["broken-reference", "text-number", "stray-spaces"]);
});
