import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { showCharts } from "../../src/app/charts/showCharts";
import { switchMode } from "../../src/app/switchMode";
import { limitsOf } from "../../src/domain";
import { excelCharts } from "../../src/excel/charts";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, words } from "../support/scorecards";
import { contents, sheetNamed, visible, workbookOf } from "../support/workbooks";
import { cellAt } from "../workbench/workbook/cells";
import { chartFigures } from "../workbench/workbook/chartFigures";
import type { Chart, Workbook } from "../workbench/workbook/records";
import type { CellValue } from "../workbench/workbook/values";

jest.setTimeout(240_000);

const published = JSON.parse(readFileSync(join(__dirname, "../domain/published/xmr.json"), "utf8")) as {
  readonly limits: readonly {
    readonly id: string;
    readonly values: readonly number[];
    readonly screened: boolean;
    readonly mean: number;
    readonly lower: number;
    readonly upper: number;
  }[];
};

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

const charts = (kpi: string | null = null) => showCharts(excelWorkbook, excelCharts, kpi, words);
const month = (index: number): string => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

/** A sheet with a row a KPI and a column a month. */
const sheetOf = (kpis: Readonly<Record<string, readonly CellValue[]>>): Workbook => {
  const columns = Math.max(...Object.values(kpis).map(({ length }) => length));
  return workbookOf([
    ["Perspective", "KPI", "Direction", "Unit", "Target", ...Array.from({ length: columns }, (_, index) => month(index))],
    ...Object.entries(kpis).map(([name, figures]) => ["Customer", name, "higher", "points", 80, ...figures]),
  ]);
};

const chartNamed = ({ host }: RunningAddIn, name: string): Chart => {
  const found = host.workbook.sheets.flatMap((sheet) => sheet.charts).filter((chart) => chart.name === name);
  expect(found).toHaveLength(1);
  return found[0] as Chart;
};

/** What the trend chart draws, series by series. */
function drawn(running: RunningAddIn): {
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly of: ReadonlyMap<string, readonly unknown[]>;
} {
  const { title, categories, series } = chartFigures(
    running.host.workbook,
    sheetNamed(running.host.workbook, "KPI charts"),
    chartNamed(running, "BSC KPI trend"),
  );
  return { title, categories, of: new Map(series.map(({ name, points }) => [name.replace(" (provisional)", ""), points])) };
}

/** The user chooses a KPI from the list in the yellow cell. */
async function pick({ host }: RunningAddIn, kpi: string): Promise<void> {
  const { blocks } = await excelWorkbook.readStored();
  const at = blocks.chartKpi;
  if (!at) throw new Error("no picker");
  expect(blocks.chartKpis?.values.flat()).toContain(kpi);
  expect(host.typeInto(sheetNamed(host.workbook, at.sheet).id, at.range, kpi)).toBeNull();
  await host.settle();
}

describe.each(["functions", "plain"] as const)("limits with %s", (mode) => {
  async function openWith(kpis: Readonly<Record<string, readonly CellValue[]>>): Promise<RunningAddIn> {
    const running = await open(sheetOf(kpis));
    await build();
    if (mode === "plain") await switchMode(excelWorkbook, "plain", words);
    await charts();
    await running.host.settle();
    return running;
  }

  test("are those of the published series", async () => {
    const series = published.limits.filter(({ screened }) => !screened);
    expect(series.length).toBeGreaterThan(1);
    const running = await openWith(Object.fromEntries(series.map(({ id, values }) => [id, values])));
    for (const { id, values, mean, lower, upper } of series) {
      await pick(running, id);
      const { of, title } = drawn(running);
      expect(title).toBe(`${id} (points), higher is better`);
      expect((of.get("Actual") ?? []).slice(0, values.length)).toEqual(values);
      // Published with 4 to 7 decimals.
      expect([of.get("Mean")?.[0], of.get("Lower limit")?.[0], of.get("Upper limit")?.[0]]).toEqual([
        expect.closeTo(mean, 4),
        expect.closeTo(lower, 4),
        expect.closeTo(upper, 4),
      ]);
    }
  });

  test("are the domain's for any series with gaps; a figure that is missing is a gap and a target that is missing too", async () => {
    const figure = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -5000, max: 50000 }).map((tenth) => tenth / 10) }, fc.constant(null));
    const sample = fc.sample(fc.array(figure, { minLength: 14, maxLength: 14 }), { numRuns: 12, seed: 2026 });
    const running = await openWith(Object.fromEntries(sample.map((figures, index) => [`KPI ${index}`, figures])));
    for (const [index, figures] of sample.entries()) {
      if (figures.every((each) => each === null)) continue;
      await pick(running, `KPI ${index}`);
      const { of, categories } = drawn(running);
      expect(categories).toEqual(figures.map((_, at) => month(at)));
      expect(of.get("Actual")).toEqual(figures);
      const limits = limitsOf(figures, false);
      const all = (limit: number | undefined) => figures.map(() => (limit === undefined ? null : expect.closeTo(limit, 6)));
      expect(of.get("Mean")).toEqual(all(limits?.mean));
      expect(of.get("Lower limit")).toEqual(all(limits?.lower));
      expect(of.get("Upper limit")).toEqual(all(limits?.upper));
    }
  });
});

test("below twelve figures the limits are called provisional, in the legend and beside the KPI", async () => {
  const running = await open(sheetOf({ Eleven: [...Array(11).keys(), null], Twelve: [...Array(12).keys()] }));
  await build();
  await charts();
  const legend = (): readonly string[] =>
    chartFigures(running.host.workbook, sheetNamed(running.host.workbook, "KPI charts"), chartNamed(running, "BSC KPI trend")).series.map(
      ({ name }) => name,
    );
  await pick(running, "Eleven");
  expect(legend()).toContain("Lower limit (provisional)");
  await pick(running, "Twelve");
  expect(legend()).toContain("Lower limit");
});

describe("charts that are there", () => {
  const kpis = { Satisfaction: [81, 79, null, 84], Loyalty: [60, 61, 62, 63] };

  test("keep the user's own changes; one that was deleted is made again", async () => {
    const running = await open(sheetOf(kpis));
    await build();
    const first = await charts("Loyalty");
    expect(first).toMatchObject({ sheet: "KPI charts", kpi: "Loyalty", made: true });
    const trend = chartNamed(running, "BSC KPI trend");
    Object.assign(trend, { left: 40, top: 300, width: 500, type: "ColumnClustered", title: "Mine", titleFormula: undefined });
    const sheet = sheetNamed(running.host.workbook, "KPI charts");
    const asLeft = structuredClone(trend);
    sheet.charts.splice(sheet.charts.indexOf(chartNamed(running, "BSC scores")), 1);
    running.host.renameSheet(sheet.id, "My charts");
    const again = await charts("Satisfaction");
    expect(again).toMatchObject({ sheet: "My charts", kpi: "Satisfaction", made: false });
    expect(again.charts.map(({ made }) => made)).toEqual([false, true]);
    const renamed = (reference: string) => reference.replaceAll("'KPI charts'", "'My charts'");
    expect(chartNamed(running, "BSC KPI trend")).toEqual({
      ...asLeft,
      series: asLeft.series.map((series) => ({
        ...series,
        name: renamed(series.name),
        values: renamed(series.values),
        categories: renamed(series.categories ?? ""),
      })),
    });
  });

  test("follow the card: next month's figures, a new KPI in the list, another mode; what the user typed in and around stays", async () => {
    const running = await open(sheetOf(kpis));
    const { host } = running;
    await build();
    await charts("Satisfaction");
    const block = (await excelWorkbook.readStored()).blocks.chartFigures;
    if (!block) throw new Error("no figures");
    const sheet = sheetNamed(host.workbook, "KPI charts");
    const type = (name: string, row: number, column: number, text: string) =>
      expect(host.typeInto(sheetNamed(host.workbook, name).id, { row, column }, text)).toBeNull();
    // A figure typed over in the block, a heading reworded, a note below it.
    type("KPI charts", block.range.row + 4, block.range.column + 2, "75");
    type("KPI charts", block.range.row + 3, block.range.column + 1, "Survey");
    type("KPI charts", block.range.row + block.range.rows + 2, block.range.column, "ask Ana");
    ["'2024-05", "88", "64"].forEach((text, row) => type("KPIs", row, 9, text));
    ["Customer", "Returns", "lower", "points", "10", "9", "8", "7", "6", "5"].forEach((text, column) => type("KPIs", 3, column, text));
    host.activateSheet(sheetNamed(host.workbook, "KPIs").id);
    await build("KPIs");
    await host.settle();
    const { of, categories } = drawn(running);
    expect(categories).toEqual(["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"]);
    expect(of.get("Survey")).toEqual([81, 79, null, 84, 88]);
    expect(of.get("Target")).toEqual([75, 80, 80, 80, 80]);
    expect(Object.values(contents(sheet))).toContain("ask Ana");
    await pick(running, "Returns");
    expect(drawn(running).of.get("Survey")).toEqual([9, 8, 7, 6, 5]);
    await switchMode(excelWorkbook, "plain", words);
    await host.settle();
    expect(drawn(running).of.get("Mean")?.[0]).toBeCloseTo(7, 9);
    const formulas = [...sheet.cells.values()].map(({ formula }) => formula ?? "");
    expect(formulas.filter((formula) => /BSC\./i.test(formula))).toEqual([]);
  });
});

test("figures shown as percent are drawn in percent, and bars stand for the status their line has", async () => {
  const workbook = sheetOf({ "On time": [0.8, 0.9, 0.95], Returns: [12, 90, 40] });
  const sheet = sheetNamed(workbook, "KPIs");
  const { defaultStyle } = await import("../workbench/workbook/style");
  for (const column of [4, 5, 6, 7]) {
    const cell = cellAt(sheet, 1, column);
    if (cell) cell.style = { ...defaultStyle, numberFormat: "0%" };
    if (cell && column === 4) cell.value = 0.9;
  }
  const running = await open(workbook);
  await build();
  await charts("On time");
  await running.host.settle();
  const { of, title } = drawn(running);
  expect(title).toBe("On time (%), higher is better");
  expect(of.get("Actual")).toEqual([80, 90, 95].map((each) => expect.closeTo(each, 9)));
  const { blocks, cardColumns } = await excelWorkbook.readStored();
  const [heading = [], ...lines] = (blocks.chartScores?.values ?? []).slice(3);
  const ids = (cardColumns["BSC_Card_id"] ?? 0) - (blocks.scorecard?.range.column ?? 0);
  const card = new Map((blocks.scorecard?.values ?? []).map((line) => [line[ids], line]));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const row = card.get(line[4] ?? "") ?? [];
    const shown = heading.slice(1, 4).filter((_, index) => typeof line[index + 1] === "number");
    // One bar a line, in the column named by the status that stands on the card.
    expect(shown).toHaveLength(1);
    expect(row.some((cell) => typeof cell === "string" && cell !== "" && String(shown[0]).endsWith(cell))).toBe(true);
    expect(row).toContain(line.slice(1, 4).find((cell) => typeof cell === "number"));
  }
});

describe("a fault", () => {
  const fault = { code: "GeneralException" } as const;
  const everything = (running: RunningAddIn): unknown => ({
    cells: visible(running.host.workbook),
    charts: running.host.workbook.sheets.flatMap((sheet) => sheet.charts.map(({ id: _, ...chart }) => ({ on: sheet.name, ...chart }))),
  });

  async function built(): Promise<Workbook> {
    const { host } = await open(sheetOf({ Satisfaction: [81, 79, null, 84] }));
    await build();
    await host.settle();
    return host.workbook;
  }

  /** A workbook whose charts are there but for one, with a month more than they draw. */
  async function halfDrawn(): Promise<Workbook> {
    const { host } = await open(await built());
    await charts();
    const sheet = sheetNamed(host.workbook, "KPI charts");
    sheet.charts.pop();
    await host.settle();
    return host.workbook;
  }

  test.each([
    ["the first drawing", built],
    ["drawing what is missing", halfDrawn],
  ] as const)(
    "at any sync and half-way through the writing of %s leaves a workbook on which it can be done again",
    async (_name, prepare) => {
      const before = await prepare();
      const undisturbed = await open(structuredClone(before));
      const trips = undisturbed.host.cost.roundTrips;
      await charts();
      const syncs = undisturbed.host.cost.roundTrips - trips;
      await undisturbed.host.settle();
      const wanted = everything(undisturbed);
      const source = contents(sheetNamed(undisturbed.host.workbook, "KPIs"));
      const points: (readonly [sync: number, actions: number | undefined])[] = [
        ...Array.from({ length: syncs }, (_, index) => [index + 1, undefined] as const),
        ...[1, 2, 3, 9, 30, 60, 90, 110].map((actions) => [syncs, actions] as const),
      ];
      for (const [sync, actions] of points) {
        const running = await open(structuredClone(before));
        running.host.faults.failSync(sync, fault, actions);
        const failed = await charts().then(
          () => false,
          () => true,
        );
        expect([sync, actions, failed || actions !== undefined]).toEqual([sync, actions, true]);
        expect(contents(sheetNamed(running.host.workbook, "KPIs"))).toEqual(source);
        running.host.faults.clear();
        await charts();
        await running.host.settle();
        expect([sync, actions, everything(running)]).toEqual([sync, actions, wanted]);
      }
    },
  );
});

test("without a card, and of a KPI that is not on it, nothing is drawn", async () => {
  const { host } = await open(sheetOf({ Satisfaction: [1, 2] }));
  await expect(charts()).rejects.toMatchObject({ code: "item-not-found" });
  await build();
  const before = visible(host.workbook);
  await expect(charts("Nonsense")).rejects.toMatchObject({ code: "item-not-found", at: "Nonsense" });
  expect(visible(host.workbook)).toEqual(before);
});
