import { applyLights, readLights } from "../../src/app/applyLights";
import { writeStatusColumn } from "../../src/app/writeStatusColumn";
import { removeLights } from "../../src/app/removeLights";
import type { LightLook } from "../../src/domain/lights/lightRules";
import type { LightProposal } from "../../src/domain/lights/proposeLights";
import type { LightChoice } from "../../src/domain/lights/selection";
import { excelLights } from "../../src/excel/lights";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readRegion } from "../../src/excel/rangeAddress";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { contents, sheetNamed, workbookOf, workbookWith } from "../support/workbooks";
import { parseRect } from "../workbench/workbook/address";
import { cellAppearance } from "../workbench/workbook/appearance";
import type { Workbook } from "../workbench/workbook/records";
import { cellError, type CellValue } from "../workbench/workbook/values";

jest.setTimeout(180_000);

let addIn: RunningAddIn | null = null;
const open = async (workbook: Workbook): Promise<RunningAddIn> => {
  addIn?.close();
  addIn = await startAddIn({ workbook });
  return addIn;
};
afterEach(() => {
  addIn?.close();
  addIn = null;
});

/** Lights a range up, as a click on the pane's button does. */
async function light(range: string, choice: LightChoice = {}, look: LightLook = { kind: "fill" }): Promise<LightProposal> {
  const { sheet, ...area } = readRegion(range) ?? { sheet: "" };
  const inHand = await readLights(excelWorkbook, { sheet, areas: "row" in area ? [area] : [] });
  const proposal = inHand.propose(choice);
  await applyLights(excelLights, proposal, look);
  return proposal;
}

type Shown = "on" | "risk" | "off" | "-";

/** What the cells of a range show: told by how dark they are and how heavy their figures, not by our names of colours. */
function shown({ host }: RunningAddIn, range: string): Shown[][] {
  const [, name = "", cells = ""] = /^(.*)!(.*)$/.exec(range) ?? [];
  const sheet = sheetNamed(host.workbook, name);
  const rect = parseRect(cells);
  if (rect === null) throw new Error(range);
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column): Shown => {
      const { style } = cellAppearance(host.workbook, sheet, rect.row + row, rect.column + column, (formula, id, at) => host.engine.evaluate(formula, id, at)[0]?.[0] ?? null); // prettier-ignore
      if (style.fill === null) return "-";
      return !style.font.bold ? "on" : lightness(style.fill) > 0.5 ? "risk" : "off";
    }),
  );
}

const lightness = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const rulesOn = ({ host }: RunningAddIn, sheet = "KPIs") => sheetNamed(host.workbook, sheet).conditionalFormats;

describe("figures find their targets", () => {
  test("months across, a direction column, a threshold column: three rules, boundaries count as reached", async () => {
    const running = await open(
      workbookOf([
        ["KPI", "Direction", "Target", "Threshold", "2026-01", "2026-02", "2026-03"],
        ["Orders", "higher", 500, 450, 500, 450, 449.9],
        ["Complaints", "lower", 20, 30, 20, 30, 31],
        ["Lead time", "lower", 5, null, 5.5, 5.6, "NA"],
        ["Accidents", "lower", 0, null, 0, 1, cellError("#N/A")],
        ["Result", "higher", -100, "90 %", -100, null, "-101"],
      ]),
    );
    const { statuses, left } = await light("KPIs!A1:G6");
    expect(shown(running, "KPIs!E2:G6")).toEqual([
      ["on", "risk", "off"],
      ["on", "risk", "off"],
      ["risk", "off", "-"],
      ["on", "off", "-"],
      // 90 % of −100 is −90, on the good side of the target: that is no red flag.
      ["-", "-", "-"],
    ]);
    expect(statuses).toEqual({ "on-target": 3, "at-risk": 3, "off-target": 4, "no-data": 5 });
    expect(left).toEqual([]);
    expect(rulesOn(running)).toHaveLength(3);
    expect(shown(running, "KPIs!A1:D6").flat()).toEqual(Array(24).fill("-"));
  });

  test("an actual beside its target, month by month: still three rules", async () => {
    const running = await open(
      workbookOf([
        ["KPI", "Jan 2026 Actual", "Jan 2026 Target", "Feb 2026 Actual", "Feb 2026 Target"],
        ["Revenue", 100, 100, 95, 100],
        ["Customer satisfaction", 80, 100, 50, 40],
        ["Sales", 100, 110, null, 40],
      ]),
    );
    await light("KPIs!B2:E4");
    expect(rulesOn(running)).toHaveLength(3);
    expect(shown(running, "KPIs!B2:E4")).toEqual([
      ["on", "-", "risk", "-"],
      ["off", "-", "on", "-"],
      ["risk", "-", "-", "-"],
    ]);
  });

  test("targets on another sheet are found by name, in whatever order", async () => {
    const running = await open(
      workbookWith({
        KPIs: [["KPI", "2026-01", "2026-02"], ["Revenue", 100, 90], ["Orders", 50, 44], ["Market share", 0.2, 0.1]],
        Targets: [["KPI", "Target"], ["Orders", 50], ["Market share", 0.2], ["Revenue", 100]],
      }), // prettier-ignore
    );
    await light("KPIs!B2:C4", { direction: "higher" });
    const expected = [["on", "risk"], ["on", "off"], ["on", "off"]]; // prettier-ignore
    expect(shown(running, "KPIs!B2:C4")).toEqual(expected);
    expect(rulesOn(running)).toHaveLength(3);
    running.host.sort(sheetNamed(running.host.workbook, "Targets").id, { row: 1, column: 0, rows: 3, columns: 2 }, 0, true);
    running.host.renameSheet(sheetNamed(running.host.workbook, "Targets").id, "Ziele '26");
    expect(shown(running, "KPIs!B2:C4")).toEqual(expected);
  });

  test("targets written as text say figure and direction; a healthy range has two sides", async () => {
    const running = await open(
      workbookOf([
        ["KPI", "Target", "2026-01", "2026-02", "2026-03"],
        ["Availability", "≥ 99 %", 0.99, 0.9, 0.5],
        ["Downtime", "≤3", 3, 3.2, 4],
        ["Loan to deposit", "80–90", 85, 95, 120],
        ["Staff", "Indicator", 5, 6, 7],
        ["Revenue", 100, 100, 90, 80],
      ]),
    );
    await light("KPIs!A1:E6");
    expect(shown(running, "KPIs!C2:E6")).toEqual([
      ["on", "risk", "off"],
      ["on", "risk", "off"],
      ["on", "risk", "off"],
      ["-", "-", "-"],
      ["on", "risk", "off"],
    ]);
  });

  test("without a direction anywhere it is asked, and taken when told", async () => {
    const running = await open(workbookOf([["KPI", "Target", "Actual"], ["Alpha", 10, 11], ["Beta", 10, 9]])); // prettier-ignore
    const unsure = await light("KPIs!A1:C3");
    expect(unsure.figures).toBe(0);
    expect(unsure.left).toEqual([{ because: "no-direction", count: 2, at: "KPIs!C2" }]);
    expect(rulesOn(running)).toHaveLength(0);
    await light("KPIs!A1:C3", { direction: "lower" });
    expect(shown(running, "KPIs!C2:C3")).toEqual([["risk"], ["on"]]);
  });

  test.each<[string, LightChoice["target"], Shown[]]>([
    ["a number", { kind: "figure", figure: 10 }, ["on", "risk", "off"]],
    ["one cell", { kind: "cells", sheet: "KPIs", area: { row: 0, column: 5, rows: 1, columns: 1 } }, ["on", "risk", "off"]],
    ["a cell each", { kind: "cells", sheet: "KPIs", area: { row: 1, column: 3, rows: 3, columns: 1 } }, ["on", "on", "risk"]],
    ["a healthy range", { kind: "range", low: 9, high: 9.5 }, ["risk", "on", "off"]],
  ])("on a sheet that nothing can be read from, the target is told: %s", async (_what, target, expected) => {
    const running = await open(workbookOf([[null, null, null, null, null, 10], [null, 10, null, 8], [null, 9, null, 9], [null, 5, null, 5.5]])); // prettier-ignore
    await light("KPIs!B2:B4", { target: target ?? null, direction: "higher" });
    expect(shown(running, "KPIs!B2:B4").flat()).toEqual(expected);
  });
});

describe("lights follow the sheet", () => {
  const sheet: CellValue[][] = [
    ["KPI", "Target", "2026-01"],
    ["Complaints", 20, 25],
    ["Revenue", 100, 80],
    ["Profit", 100, 100],
  ];

  test("sorted, with a row inserted and a column before: the same figures have the same lights", async () => {
    const { host, ...rest } = await open(workbookOf(sheet));
    const running = { host, ...rest };
    await light("KPIs!A1:C4");
    expect(shown(running, "KPIs!C2:C4").flat()).toEqual(["off", "off", "on"]);
    const { id } = sheetNamed(host.workbook, "KPIs");
    host.sort(id, { row: 1, column: 0, rows: 3, columns: 3 }, 0, false);
    host.insertCells(id, { row: 2, column: 0, rows: 1, columns: 16_384 }, "Down");
    host.insertCells(id, { row: 0, column: 1, rows: 1_048_576, columns: 1 }, "Right");
    // Revenue, nothing, Profit, Complaints: of complaints fewer are better wherever they stand.
    expect(shown(running, "KPIs!D2:D5").flat()).toEqual(["off", "-", "on", "off"]);
    host.typeInto(id, { row: 4, column: 3 }, "15");
    expect(shown(running, "KPIs!D5").flat()).toEqual(["on"]);
  });

  test("lit again, or in part with another threshold: rules are joined, or give way, and never pile up", async () => {
    const running = await open(workbookOf(sheet));
    await light("KPIs!C2:C3");
    await light("KPIs!C2:C4");
    await light("KPIs!C2:C4");
    expect(rulesOn(running)).toHaveLength(3);
    const before = running.host.cost.requestBytes;
    await light("KPIs!C3:C4", { threshold: { kind: "share", share: 0.75 } });
    expect(running.host.cost.requestBytes).toBeGreaterThan(before);
    expect(rulesOn(running)).toHaveLength(6);
    expect(shown(running, "KPIs!C2:C4").flat()).toEqual(["off", "risk", "on"]);
    await light("KPIs!C2:C4");
    expect(rulesOn(running)).toHaveLength(3);
  });

  test("taken away in part, the rest stays lit", async () => {
    const running = await open(workbookOf(sheet));
    await light("KPIs!C2:C4");
    await removeLights(excelLights, { sheet: "KPIs", areas: [{ row: 2, column: 0, rows: 1, columns: 9 }] });
    expect(shown(running, "KPIs!C2:C4").flat()).toEqual(["off", "-", "on"]);
  });

  test("a shape before the figure, in its own format", async () => {
    const workbook = workbookOf(sheet);
    const running = await open(workbook);
    await light("KPIs!C2:C4", {}, { kind: "shape", format: "#,##0.0" });
    const text = (row: number): string =>
      cellAppearance(workbook, sheetNamed(workbook, "KPIs"), row, 2, (formula, id, at) => running.host.engine.evaluate(formula, id, at)[0]?.[0] ?? null).text; // prettier-ignore
    expect([1, 2, 3].map((row) => text(row).replace(/\s+/g, " "))).toEqual([expect.stringMatching(/^◆.*25\.0$/), expect.stringMatching(/^◆.*80\.0$/), expect.stringMatching(/^●.*100\.0$/)]); // prettier-ignore
  });
});

describe("a status column instead of colours", () => {
  test("stands behind everything, says what the light would, and no cell of the user's changes", async () => {
    const running = await open(
      workbookOf([
        ["KPI", "Target", "Actual", "Threshold", "Remarks"],
        ["Revenue", 100, 80, "75 %", "soon"],
        ["Complaints", 20, 20, null, null],
        ["Profit", "≥ 50", 10, null, "late"],
      ]),
    );
    const sheet = sheetNamed(running.host.workbook, "KPIs");
    const before = contents(sheet);
    const inHand = await readLights(excelWorkbook, { sheet: "KPIs", areas: [{ row: 0, column: 0, rows: 4, columns: 5 }] });
    const written = await writeStatusColumn(excelWorkbook, inHand.propose({}), "Status");
    await running.host.settle();
    expect(written).toEqual({ at: "KPIs!F", figures: 3 });
    const shownThere = [0, 1, 2, 3].map((row) => sheet.cells.get(row * 16_384 + 5)?.value);
    expect(shownThere).toEqual(["Status", "At risk", "On target", "Off target"]);
    expect(contents(sheet)).toMatchObject(before);
    expect(Object.keys(contents(sheet))).toHaveLength(Object.keys(before).length + 4);
  });
});

describe("ten thousand rows", () => {
  const rows = Array.from({ length: 10_000 }, (_, row): CellValue[] => [
    `KPI ${row}`,
    row % 3 === 0 ? "lower" : "higher",
    100,
    80 + (row % 40),
    row % 100 === 7 ? null : 90 + (row % 20),
  ]);

  test("at most five rules, at most four round trips, and no cell is touched; taken away, nothing is left", async () => {
    const running = await open(workbookOf([["KPI", "Direction", "Target", "2026-01", "2026-02"], ...rows]));
    const before = structuredClone(running.host.workbook.sheets);
    const cost = { ...running.host.cost };
    const { statuses, figures } = await light("KPIs!A:E");
    expect(running.host.cost.roundTrips - cost.roundTrips).toBeLessThanOrEqual(4);
    expect(running.host.cost.cellsWritten - cost.cellsWritten).toBe(0);
    expect(rulesOn(running).length).toBeLessThanOrEqual(5);
    expect(figures).toBe(20_000);
    expect(statuses["no-data"]).toBe(100);
    // Counted by hand: of 40 actuals in turn 20 reach 100, and of 20 10; where lower is better the other way round, with 100 reached by both.
    expect(contents(sheetNamed(running.host.workbook, "KPIs"))).toEqual(contents(before[0] as never));
    await removeLights(excelLights, null);
    expect(running.host.workbook.sheets).toEqual(before);
  });
});

describe("a failure on the way", () => {
  const sheet: CellValue[][] = [["KPI", "Target", "2026-01", "2026-02"], ["Profit", 10, 11, 8], ["Revenue", 10, 9, 9.5]]; // prettier-ignore
  const fault = { code: "GeneralException" } as const;
  const mine = { id: "{00000001-0000-0000-0000-000000000000}", ranges: [{ row: 0, column: 0, rows: 9, columns: 9 }], stopIfTrue: false, rule: { kind: "Custom", formula: "=FALSE", style: { bold: true } } } as const; // prettier-ignore

  /** A workbook with lights already on a part of the figures. */
  async function begun(): Promise<RunningAddIn> {
    const workbook = workbookOf(sheet);
    sheetNamed(workbook, "KPIs").conditionalFormats.push(structuredClone(mine) as never);
    const running = await open(workbook);
    await light("KPIs!C2:C3", { threshold: { kind: "share", share: 0.8 } });
    return running;
  }
  const withoutIds = (running: RunningAddIn): unknown =>
    running.host.workbook.sheets.map((each) => ({
      ...each,
      conditionalFormats: each.conditionalFormats.map(({ id: _, ...rest }) => rest),
    }));

  test.each([
    ["lighting", () => light("KPIs!C2:D3")],
    ["taking away", () => removeLights(excelLights, null)],
  ])("%s: whatever sync or action fails, everything is as before; the next attempt ends as if nothing had been", async (_what, act) => {
    const undisturbed = await begun();
    const trips = undisturbed.host.cost.roundTrips;
    await act();
    const syncs = undisturbed.host.cost.roundTrips - trips;
    const wanted = withoutIds(undisturbed);
    const points = [
      ...Array.from({ length: syncs }, (_, index) => [index + 1, undefined] as const),
      ...[1, 2, 3, 5, 8, 9, 10, 11, 13, 17, 23, 31, 39, 47].map((action) => [syncs, action] as const),
    ];
    let failed = 0;
    for (const [sync, action] of points) {
      const running = await begun();
      const before = withoutIds(running);
      running.host.faults.failSync(sync, fault, action);
      const error: unknown = await Promise.resolve(act()).then(
        () => null,
        (reason: unknown) => reason,
      );
      running.host.faults.clear();
      if (error === null) continue;
      failed += 1;
      expect(error).toMatchObject({ name: "WorkbookError" });
      expect(withoutIds(running)).toEqual(before);
      await act();
      expect(withoutIds(running)).toEqual(wanted);
    }
    expect(failed).toBeGreaterThan(syncs);
  });

  test("a protected sheet is told by name, and nothing changes", async () => {
    const running = await open(workbookOf(sheet));
    await running.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KPIs").protection.protect();
      await context.sync();
    });
    await expect(light("KPIs!C2:D3")).rejects.toMatchObject({ code: "protected-sheet", at: "KPIs" });
    expect(rulesOn(running)).toHaveLength(0);
  });

  test("a protected sheet that lets formats be changed is lit", async () => {
    const running = await open(workbookOf(sheet));
    await running.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KPIs").protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    await light("KPIs!C2:D3");
    expect(rulesOn(running)).toHaveLength(3);
  });
});
