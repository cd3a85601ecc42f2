import { doubts, type DoubtName } from "../../../src/domain/reading/figures/doubts";
import { readSheet, readSheets } from "../../../src/domain/reading/readSheet";
import type { SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { gridOf } from "./grids";

/** A sheet for each doubt: it looks like one KPI a row under one header, and must not be read as that without asking. */
const sheets: Readonly<Record<DoubtName, SheetGrid | readonly [SheetGrid, ...SheetGrid[]]>> = {
  "label-beside-table": gridOf(
    [
      ["Team North", "KPI", "Target", "Actual"],
      ["", "Net profit", 10, 12],
    ],
    { merges: ["A1:A2"] },
  ),
  "entity-above-table": gridOf([["Sales Department Scorecard"], ["KPI", "Target", "Actual"], ["Net profit", 10, 12]]),
  "entity-in-tab": [
    gridOf(
      [
        ["KPI", "Target", "Actual"],
        ["Net profit", 10, 12],
      ],
      { sheet: "Coastal" },
    ),
    gridOf(
      [
        ["KPI", "Target", "Actual"],
        ["Gross margin", 30, 31],
      ],
      { sheet: "Inland" },
    ),
  ],
  "perspective-or-entity": gridOf([
    ["Area", "KPI", "Target", "Actual"],
    ["Pyxis", "Net profit", 10, 12],
    ["Lyra", "Gross margin", 30, 31],
  ]),
  "kpi-not-named": gridOf(
    [
      ["Month", "Target", "Actual"],
      ["Jan 2026", 10, 12],
    ],
    { sheet: "Net profit" },
  ),
  "rows-of-a-list": gridOf([
    ["Order no.", "Date", "Customer", "Net profit", "Amount"],
    [100231, "2025-06-02", "Baumann", 3, 241.5],
    [100239, "2025-06-02", "Cortez", 1, 79.9],
    [100244, "2025-06-03", "Dimitrov", 2, 158],
  ]),
  "series-as-names": gridOf([
    ["Measure", "Jan 2026", "Feb 2026"],
    ["Target", 10, 12],
    ["Margin", 3, 4],
  ]),
  "series-unknown": gridOf([
    ["KPI", "Scenario", "Jan 2026"],
    ["Net profit", "Target", 10],
    ["Net profit", "Forecast", 11],
    ["Net profit", "Simulation", 12],
  ]),
  "series-in-name-alone": gridOf([
    ["KPI", "Jan 2026", "Feb 2026"],
    ["Sales target", 3, 4],
  ]),
  "rows-worked-out": gridOf(
    [
      ["KPI", "Target", "Actual"],
      ["Revenue", 30, 32],
      ["Expenses", 20, 20],
      ["Net profit", 10, 12],
    ],
    { formulas: { B4: "=B2-B3", C4: "=C2-C3" } },
  ),
  "name-over-rows": gridOf(
    [
      ["KPI", "Target", "Actual"],
      ["Net profit", 10, 12],
      ["", 11, 13],
    ],
    { merges: ["A2:A3"] },
  ),
  "entity-missing-in-row": gridOf([
    ["Site", "KPI", "Actual"],
    ["Leeds", "Net profit", 10],
    ["", "Net profit", 12],
  ]),
  "periods-both-ways": gridOf([
    ["Year", "KPI", "Target", "Q1 2026", "Q2 2026"],
    [2026, "Net profit", 10, 5, 6],
  ]),
  "unknown-labels": gridOf([
    ["Kiln", "KPI", "Target", "Actual"],
    ["Old one", "Net profit", 10, 12],
    ["Old one", "Stock", 10, 12],
  ]),
  "names-told-apart": gridOf([
    ["KPI", "Target", "Actual", "Kiln"],
    ["Net profit", 10, 12, "Old one"],
    ["Net profit", 11, 13, "New one"],
  ]),
  "names-of-what": gridOf([
    ["Name", "Target", "Actual"],
    ["Ms Smith", 10, 12],
  ]),
  "lone-month": gridOf([
    ["KPI", "Target", "Set"],
    ["Net profit", 10, 12],
  ]),
  "descriptor-unsure": gridOf([
    ["KPI", "Date", "Actual"],
    ["Net profit", "soon", 12],
  ]),
};

describe.each(Object.keys(doubts) as DoubtName[])("a sheet that raises %s", (name) => {
  const grids = [sheets[name]].flat();
  const reading = readSheets(grids);

  test("has a question that names the cell", () => {
    const question = reading.questions.find(({ code, details }) => code === "layout" && details["reason"] === name);
    expect(question?.at).toContain(grids[0]?.sheet);
  });

  test("has figures, and not one actual of the rows concerned is taken silently", () => {
    const actuals = reading.figures.filter(({ series }) => series === "actual");
    expect(actuals.length).toBeGreaterThan(0);
    const others: Partial<Record<DoubtName, readonly string[]>> = {
      "entity-missing-in-row": ["Net profit"],
      "rows-worked-out": ["Revenue", "Expenses"],
    };
    expect(actuals.filter(({ asked }) => !asked).map(({ kpi }) => kpi)).toEqual(others[name] ?? []);
  });
});

describe("columns whose headers say only a period", () => {
  const asked = (grid: SheetGrid) => readSheet(grid).figures.map(({ series, asked }) => [series, asked === true]);

  test("are targets on a sheet of targets", () => {
    const rows = [
      ["KPI", "Unit", "Month", "Value"],
      ["Net profit", "€", "2026-01", 12],
    ];
    expect(asked(gridOf(rows, { sheet: "Targets 2026" }))).toEqual([["target", false]]);
    expect(asked(gridOf(rows, { sheet: "Budget 2026" }))).toEqual([["target", true]]);
    expect(asked(gridOf(rows, { sheet: "Figures 2026" }))).toEqual([["actual", false]]);
  });

  test("are asked about behind a baseline, which a plan has and a report may have", () => {
    const plan = (first: string, second: string) =>
      gridOf([
        ["KPI", "Baseline", first, second],
        ["Net profit", 9, 10, 12],
      ]);
    expect(asked(plan("2026", "2027"))).toEqual([
      ["baseline", false],
      ["actual", true],
      ["actual", true],
    ]);
    expect(asked(plan("y1_2026_27", "y2_2027_28"))).toEqual([
      ["baseline", false],
      ["target", false],
      ["target", false],
    ]);
  });
});

test("a plain sheet raises no doubt", () => {
  const plain = readSheet(
    gridOf([
      ["KPI", "Unit", "Target", "Jan 2026", "Feb 2026"],
      ["Net profit", "€", 10, 12, 11],
    ]),
  );
  expect(plain.questions).toEqual([]);
  expect(plain.figures.filter(({ asked }) => asked)).toEqual([]);
});
