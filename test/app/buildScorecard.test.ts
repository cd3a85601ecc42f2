import { readFileSync } from "node:fs";
import path from "node:path";
import { choosePeriod } from "../../src/app/openScorecard";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { kpiSheet } from "../support/kpiSheets";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { contents, sheetNamed, visible, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";

const boston = readFileSync(path.join(__dirname, "../workbench/examples/boston-cityscore.xlsx"));

const teamSheet = [
  ["Our KPIs", null, null, null, null, null, null, null],
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Weight", "Target", "2026-01", "2026-02"],
  ["Customer", "Loyal customers", "Satisfaction", "points", "higher", 2, 80, 84, 79],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", 1, 20, 18, 26],
  ["Customer", "New customers", "Orders", "number", "higher", 1, 500, 510, 320],
  ["Internal process", "Fast delivery", "Lead time", "days", "lower", 1, 5, 5, null],
];

let addIn: RunningAddIn;
const open = async (rows = teamSheet): Promise<RunningAddIn> => (addIn = await startAddIn({ workbook: workbookOf(rows) }));
afterEach(() => addIn.close());

/** Where a text stands on a sheet. */
function cellWith(sheetName: string, content: unknown): { row: number; column: number } {
  const sheet = sheetNamed(addIn.host.workbook, sheetName);
  for (const [key, { value }] of sheet.cells) if (value === content) return { row: Math.floor(key / 16384), column: key % 16384 };
  throw new Error(`${String(content)} is not on ${sheetName}`);
}

const valueAt = (sheetName: string, row: number, column: number) =>
  sheetNamed(addIn.host.workbook, sheetName).cells.get(cellKey(row, column))?.value ?? null;

async function type(sheetName: string, row: number, column: number, content: string): Promise<void> {
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, sheetName).id, { row, column }, content)).toBeNull();
  await addIn.host.settle();
}

describe("Boston CityScore, published by the city", () => {
  const published = readFileSync(path.join(__dirname, "../data/boston-cityscore-2026.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .filter(([, , logic, target]) => target !== "" && logic !== "")
    .map(([metric = "", , , , period = "", , , score = ""]) => ({ metric, period, score: score.trim() === "" ? null : Number(score) }));

  test("the attainment cells reproduce every published score of the fixed-target metrics; what was not published is No data", async () => {
    addIn = await startAddIn({ file: { name: "boston.xlsx", bytes: boston } });
    await build(undefined, { attainment: "ratio" });
    let compared = 0;
    for (const period of ["2026-02", "2026-03", "2026-04"]) {
      await choosePeriod(excelWorkbook, period, words);
      const { results } = await cardInCells(addIn);
      for (const { metric, score } of published.filter((row) => row.period === period)) {
        const result = results.find(({ kpi }) => kpi === metric);
        if (score === null) expect(result).toMatchObject({ attainment: null, score: null, status: "no-data", reason: "no-actual" });
        else {
          expect(result?.attainment).toBeCloseTo(score, 9);
          compared += 1;
        }
      }
    }
    expect(compared).toBe(39);
  });
});

describe("a card built from a sheet", () => {
  test("shows every KPI with its status, and rolls up by weight", async () => {
    await open();
    await build(undefined, { period: "2026-01" });
    const card = await cardInCells(addIn);
    expect(card.results.map(({ kpi, perspective, objective, status }) => [kpi, perspective, objective, status])).toEqual([
      ["Satisfaction", "Customer", "Loyal customers", "on-target"],
      ["Complaints", "Customer", "Loyal customers", "on-target"],
      ["Orders", "Customer", "New customers", "on-target"],
      ["Lead time", "Internal process", "Fast delivery", "on-target"],
    ]);
    // By hand: 10/3 at the threshold (10 % on the bad side), 20/3 at target: 84 of 80 → 6.667 + 4/8 · 10/3 = 8.333;
    // 18 of 20 → 6.667 + 2/2 · 10/3 = 10; 510 of 500 → 6.667 + 10/50 · 10/3 = 7.333; 5 of 5 → 6.667.
    const customer = ((2 * (25 / 3) + 10) / 3 + 22 / 3) / 2;
    expect(card.perspectives.find(({ name }) => name === "Customer")?.score).toBeCloseTo(customer, 9);
    expect(card.scorecard.score).toBeCloseTo((customer + 20 / 3) / 2, 9);
    expect(card.scorecard.coverage).toBe(1);
  });

  test("follows its source: a figure typed on the user's sheet changes score and light", async () => {
    await open();
    await build(undefined, { period: "2026-01" });
    await type("KPIs", 2, 7, "60");
    expect((await cardInCells(addIn)).results[0]).toMatchObject({ kpi: "Satisfaction", actual: 60, status: "off-target" });
    await type("KPIs", 2, 6, "60");
    expect((await cardInCells(addIn)).results[0]).toMatchObject({ target: 60, status: "on-target" });
  });

  test("a figure that comes later finds its way: blank is No data, a typed 0 is a figure", async () => {
    await open();
    await build(undefined, { period: "2026-02" });
    expect((await cardInCells(addIn)).results[3]).toMatchObject({ kpi: "Lead time", actual: null, status: "no-data", reason: "no-actual" });
    await type("KPIs", 5, 8, "0");
    expect((await cardInCells(addIn)).results[3]).toMatchObject({ actual: 0, status: "on-target" });
  });

  test("the period cell turns the whole card", async () => {
    await open();
    await build(undefined, { period: "2026-01" });
    const { row, column } = cellWith("Scorecard", "2026-01");
    await type("Scorecard", row, column, "2026-02");
    expect((await cardInCells(addIn)).results.map(({ actual }) => actual)).toEqual([79, 26, 320, null]);
    expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, "Scorecard").id, { row, column }, "2027-01")).not.toBeNull();
  });

  test.each(["2026-01", "2026-02"])("cells and pane say the same in %s", async (period) => {
    await open();
    await build(undefined, { period });
    const cells = await cardInCells(addIn);
    const pane = await cardInPane();
    const kpis = pane?.perspectives.flatMap((perspective) => perspective.kpis) ?? [];
    expect(cells.results.map(({ kpi, attainment, score, status, reason }) => ({ kpi, attainment, score, status, reason }))).toEqual(
      kpis.map(({ name, attainment, score, status, reason }) => ({ kpi: name, attainment, score, status: status ?? "no-data", reason })),
    );
    expect(cells.scorecard).toMatchObject({
      score: pane?.card.score,
      status: pane?.card.status ?? "no-data",
      coverage: pane?.card.coverage,
    });
    expect(cells.perspectives.map(({ score }) => score)).toEqual(pane?.perspectives.map(({ score }) => score));
  });

  test("the user's sheet is not touched", async () => {
    await open();
    const before = contents(sheetNamed(addIn.host.workbook, "KPIs"));
    const formats = sheetNamed(addIn.host.workbook, "KPIs").conditionalFormats.length;
    await build();
    expect(contents(sheetNamed(addIn.host.workbook, "KPIs"))).toEqual(before);
    expect(sheetNamed(addIn.host.workbook, "KPIs").conditionalFormats).toHaveLength(formats);
  });

  test("a user's sheet called Scorecard stays; ours takes another name", async () => {
    await open();
    const mine = addIn.host.addSheet("Scorecard");
    addIn.host.typeInto(mine, { row: 0, column: 0 }, "mine");
    await build("KPIs");
    expect(contents(sheetNamed(addIn.host.workbook, "Scorecard"))).toEqual({ "0": "mine" });
    expect((await cardInCells(addIn)).kpis).toBe(4);
  });

  test("colour lies on top of words and shapes: four rules for the whole card, none of which calls a function of ours", async () => {
    await open();
    await build();
    const rules = sheetNamed(addIn.host.workbook, "Scorecard").conditionalFormats;
    expect(rules).toHaveLength(4);
    expect(JSON.stringify(rules.map(({ rule }) => rule))).not.toContain("BSC.");
  });
});

describe("building again", () => {
  test("changes nothing when nothing changed", async () => {
    await open();
    await build();
    await addIn.host.settle();
    const once = visible(addIn.host.workbook);
    await build("KPIs");
    await addIn.host.settle();
    expect(visible(addIn.host.workbook)).toEqual(once);
  });

  test("a new KPI and a new month come in; what people typed into our sheets stays", async () => {
    await open();
    await build();
    await addIn.host.settle();
    const owner = cellWith("BSC KPIs", "Owner");
    await type("BSC KPIs", owner.row + 1, owner.column, "Ana");
    const kpiColumns = sheetNamed(addIn.host.workbook, "BSC KPIs").tables[0]?.columns.length ?? 0;
    await type("BSC KPIs", owner.row, kpiColumns, "My column");
    await type("BSC KPIs", owner.row + 2, kpiColumns, "my note");
    const complaints = cellWith("Scorecard", "Complaints");
    await type("Scorecard", complaints.row, 25, "ask Ben");
    const actual = cellWith("BSC Data", "Actual");
    await type("BSC Data", actual.row + 1, actual.column, "81");

    const source = sheetNamed(addIn.host.workbook, "KPIs").id;
    addIn.host.insertCells(source, { row: 3, column: 0, rows: 1, columns: 16384 }, "Down");
    ["Customer", "Loyal customers", "Returns", "number", "lower", "1", "10", "9", "8"].forEach((content, column) =>
      addIn.host.typeInto(source, { row: 3, column }, content),
    );
    addIn.host.typeInto(source, { row: 1, column: 9 }, "'2026-03");
    addIn.host.typeInto(source, { row: 2, column: 9 }, "90");
    await build("KPIs", { period: "2026-03" });

    const card = await cardInCells(addIn);
    expect(card.results.map(({ kpi, actual: figure }) => [kpi, figure])).toEqual([
      ["Satisfaction", 90],
      ["Complaints", null],
      ["Returns", null],
      ["Orders", null],
      ["Lead time", null],
    ]);
    expect(valueAt("BSC KPIs", owner.row + 1, owner.column)).toBe("Ana");
    expect(valueAt("BSC KPIs", owner.row + 2, kpiColumns)).toBe("my note");
    expect(valueAt("BSC Data", actual.row + 1, actual.column)).toBe(81);
    expect(valueAt("Scorecard", cellWith("Scorecard", "Complaints").row, 25)).toBe("ask Ben");
  });

  test("our sheets are found by their names, wherever they are and whatever they are called", async () => {
    await open();
    await build();
    const { host } = addIn;
    for (const [from, to] of [
      ["Scorecard", "Board"],
      ["BSC KPIs", "Definitions"],
      ["BSC Links", "Where from"],
    ] as const) {
      expect(host.renameSheet(sheetNamed(host.workbook, from).id, to)).toBeNull();
    }
    await host.settle();
    const sheets = host.workbook.sheets.length;
    const { made } = await build("KPIs");
    expect(made).toEqual([]);
    expect(host.workbook.sheets).toHaveLength(sheets);
    expect((await cardInCells(addIn)).kpis).toBe(4);
  });
});

describe("the cost of a build", () => {
  const costOf = async (rows: (string | number)[][]) => {
    // The limits of Excel on the web.
    addIn = await startAddIn({ workbook: workbookOf(rows), settings: { payloadLimit: 5 * 1024 * 1024 } });
    const before = { ...addIn.host.cost };
    await build();
    const { roundTrips, requestBytes } = addIn.host.cost;
    return { roundTrips: roundTrips - before.roundTrips, megabytes: Math.floor((requestBytes - before.requestBytes) / 5_000_000) };
  };

  test("1,000 KPIs × 24 periods take no more round trips than 20 × 3, but for one per 5 MB written", async () => {
    const small = await costOf(kpiSheet(20, 3));
    addIn.close();
    const big = await costOf(kpiSheet(1000, 24));
    expect(small.roundTrips).toBeLessThanOrEqual(6);
    expect(big.roundTrips).toBeLessThanOrEqual(small.roundTrips + big.megabytes + 1);
  }, 240_000);
});
