import { UnbuildableReading } from "../../src/app/buildScorecard";
import { choosePeriod, goToScorecard } from "../../src/app/openScorecard";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { contents, sheetNamed, visible, workbookOf } from "../support/workbooks";
import type { Sheet } from "../workbench/workbook/records";
import { cellError, type CellValue } from "../workbench/workbook/values";

jest.setTimeout(60_000);

type Rows = readonly (readonly CellValue[])[];
const header = ["Perspective", "KPI", "Direction", "Target", "2026-01"];
const satisfaction = ["Customer", "Satisfaction", "higher", 80, 84];
const complaints = ["Customer", "Complaints", "lower", 20, 18];
const leadTime = ["Internal process", "Lead time", "lower", 5, 6];
const usual: Rows = [header, satisfaction, complaints, leadTime];

let addIn: RunningAddIn;
const open = async (rows: Rows = usual, sheetName = "KPIs"): Promise<RunningAddIn> =>
  (addIn = await startAddIn({ workbook: workbookOf(rows, sheetName) }));
afterEach(() => addIn.close());

const sheet = (name: string): Sheet => sheetNamed(addIn.host.workbook, name);
const wholeRow = (row: number) => ({ row, column: 0, rows: 1, columns: 16384 });
const kpisInCells = async () => (await cardInCells(addIn)).results.map(({ kpi }) => kpi);

/** Where a text stands on a sheet. */
function cellWith(sheetName: string, content: CellValue): { row: number; column: number } {
  for (const [key, { value }] of sheet(sheetName).cells)
    if (value === content) return { row: Math.floor(key / 16384), column: key % 16384 };
  throw new Error(`${String(content)} is not on ${sheetName}`);
}

function type(sheetName: string, at: { row: number; column: number }, text: string): void {
  expect(addIn.host.typeInto(sheet(sheetName).id, at, text)).toBeNull();
}

function protect(sheetName: string): void {
  sheet(sheetName).protection = { options: {} };
}

async function findingsOf(rows: Rows): Promise<string[]> {
  await open(rows);
  const before = visible(addIn.host.workbook);
  const error: unknown = await build().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnbuildableReading);
  expect(visible(addIn.host.workbook)).toEqual(before);
  return error instanceof UnbuildableReading ? error.findings.map(({ code, at }) => `${code} ${at}`) : [];
}

describe("a sheet that is no KPI sheet stops the build before anything is written", () => {
  test("an empty sheet", async () => expect(await findingsOf([])).toEqual(["empty-sheet KPIs"]));
  test("no header", async () =>
    expect(
      await findingsOf([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual([expect.stringMatching(/^no-\S+ KPIs/)]));
  test("a header and no KPI", async () =>
    expect(await findingsOf([header])).toEqual(expect.arrayContaining([expect.stringMatching(/^no-kpis/)])));
});

describe("cells that are not what they should be", () => {
  test("#N/A is No data; #REF! and #DIV/0! are shown, judged by nobody, and leave the roll-up whole", async () => {
    await open([
      header,
      satisfaction,
      ["Customer", "Orders", "higher", 80, 84],
      ["Customer", "Repeat orders", "higher", 80, 84],
      ["Customer", "Returns", "lower", 10, cellError("#N/A")],
      ["Customer", "Margin", "higher", 10, cellError("#DIV/0!")],
      ["Customer", "Share", "higher", 10, cellError("#REF!")],
    ]);
    await build();
    const card = await cardInCells(addIn);
    expect(card.results.map(({ kpi, actual, score, status }) => [kpi, actual, score, status])).toEqual([
      ["Satisfaction", 84, expect.any(Number), "on-target"],
      ["Orders", 84, expect.any(Number), "on-target"],
      ["Repeat orders", 84, expect.any(Number), "on-target"],
      ["Returns", null, null, "no-data"],
      ["Margin", "#DIV/0!", null, expect.any(String)],
      ["Share", "#REF!", null, expect.any(String)],
    ]);
    expect(card.scorecard).toMatchObject({ score: card.results[0]?.score, status: "on-target", coverage: 1 });
    expect(card.perspectives[0]).toMatchObject({ coverage: 0.5 });
    const pane = await cardInPane();
    expect(pane?.card.score).toBe(card.scorecard.score);
    expect(pane?.perspectives[0]?.coverage).toBe(0.5);
  });

  test("text in numbers is said and judged as the number it is", async () => {
    await open([header, ["Customer", "Satisfaction", "higher", 80, "84"], complaints]);
    const { findings } = await build();
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "text-number", at: "KPIs!E2" })]));
    expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: "84", status: "on-target" });
  });

  test("two KPIs of one name stay two, also when built again", async () => {
    await open([header, satisfaction, satisfaction, complaints]);
    const { findings } = await build();
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "duplicate-kpi", at: "KPIs!B3" })]));
    await build("KPIs");
    expect(await kpisInCells()).toEqual(["Satisfaction", "Satisfaction", "Complaints"]);
  });

  test("a merged title, hidden rows and columns, and a table that does not start at A1", async () => {
    const indented = usual.map((row) => [null, null, ...row]);
    await open([[], [], ["Our figures"], [], ...indented]);
    sheet("KPIs").merges.push({ row: 2, column: 0, rows: 1, columns: 6 });
    sheet("KPIs").rows.set(5, { hidden: true });
    sheet("KPIs").columns.set(2, { hidden: true });
    const { findings } = await build();
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "merged-cells", at: "KPIs!A3" })]));
    expect((await cardInCells(addIn)).results.map(({ kpi, actual }) => [kpi, actual])).toEqual([
      ["Satisfaction", 84],
      ["Complaints", 18],
      ["Lead time", 6],
    ]);
  });

  test("a very wide sheet: two hundred months", async () => {
    const months = Array.from(
      { length: 200 },
      (_, index) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    );
    await open([
      ["KPI", "Direction", "Target", ...months],
      ["Satisfaction", "higher", 80, ...months.map((_, index) => index)],
    ]);
    const { period } = await build();
    expect(period).toBe("2016-08");
    expect((await cardInCells(addIn)).results).toEqual([expect.objectContaining({ kpi: "Satisfaction", actual: 199 })]);
  });
});

describe("text of the user's is never anything but text", () => {
  const names = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "-5 days",
    "@me",
    "'quoted",
    "''",
    "TRUE",
    "2026-02",
    "1/2",
    "3 %",
    "1e5",
    "(12)",
    "$4",
    "#N/A target",
    "Sales 📈🚀",
    "Kundenzufriedenheit – Größe",
    "顧客満足度",
    "[#This Row]",
    "a'b\"c]d[e@f",
    "x".repeat(300),
    "two\nlines",
    "jan 5",
  ];

  test("KPI names that look like formulas, numbers or dates arrive as they are, and are found again", async () => {
    await open([
      ["Perspective", "Objective", "KPI", "Owner", "Direction", "Target", "2026-01"],
      ...names.map((name) => [name, `${name} objective`, name, name, "higher", 80, 84]),
      ["Customer", "Loyal", "  Spaces around  ", "Ben", "higher", 80, 84],
    ]);
    await build();
    const arrived = async () => {
      const stored = await excelWorkbook.readStored();
      const column = (heading: string) => stored.tables.BSC_KPIs?.headers.indexOf(heading) ?? -1;
      return stored.tables.BSC_KPIs?.values.map((row) => [row[column("KPI")], row[column("Owner")]]);
    };
    const wanted = [...names.map((name) => [name, name]), ["Spaces around", "Ben"]];
    expect(await arrived()).toEqual(wanted);
    expect(await kpisInCells()).toEqual(wanted.map(([name]) => name));
    await build("KPIs");
    expect(await arrived()).toEqual(wanted);
    expect(await kpisInCells()).toEqual(wanted.map(([name]) => name));
    for (const { formula } of addIn.host.workbook.sheets.flatMap(({ cells }) => [...cells.values()]))
      expect(formula ?? "").not.toMatch(/HYPERLINK|@me|5 days/);
  });

  test.each(["It's Q1", "KPI's 'new'", "a b (c) #1 & 2", "Ünïcode 指標", "R1C1", "TRUE", "2026", "x".repeat(31), "a!b", "-5", "A1", "=x"])(
    "a source sheet called %s is linked, and found again",
    async (name) => {
      await open(usual, name);
      await build();
      const first = await cardInCells(addIn);
      expect(first.results.map(({ actual }) => actual)).toEqual([84, 18, 6]);
      type(name, { row: 1, column: 4 }, "60");
      const cells = sheet("BSC Links").cells.size;
      await build(name);
      expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 60, status: "off-target" });
      expect(sheet("BSC Links").cells.size).toBe(cells);
      expect((await cardInPane())?.perspectives[0]?.kpis[0]?.source).toBe(`${name}!E2`);
    },
  );
});

describe("protection and editing", () => {
  test("a protected source sheet can be read and built from", async () => {
    await open();
    protect("KPIs");
    await build();
    expect(await kpisInCells()).toHaveLength(3);
  });

  test.each(["Scorecard", "BSC KPIs", "BSC Data", "BSC Links"])(
    "%s protected: refused with its name before anything is written",
    async (name) => {
      await open();
      await build();
      const { row } = cellWith("KPIs", "Lead time");
      addIn.host.insertCells(sheet("KPIs").id, wholeRow(row), "Down");
      ["Customer", "Returns", "lower", "10", "9"].forEach((text, column) => type("KPIs", { row, column }, text));
      await addIn.host.settle();
      protect(name);
      const before = visible(addIn.host.workbook);
      await expect(build("KPIs")).rejects.toMatchObject({ code: "protected-sheet", at: name });
      expect(visible(addIn.host.workbook)).toEqual(before);
    },
  );

  test("a protected workbook structure: refused before anything is written; a card that is there is still updated", async () => {
    await open();
    addIn.host.workbook.protection = {};
    const before = visible(addIn.host.workbook);
    await expect(build()).rejects.toMatchObject({ code: "protected-workbook" });
    expect(visible(addIn.host.workbook)).toEqual(before);
    addIn.host.workbook.protection = undefined;
    await build();
    addIn.host.workbook.protection = {};
    type("KPIs", { row: 1, column: 5 }, "x");
    await build("KPIs");
    expect(await kpisInCells()).toHaveLength(3);
  });

  test("while a cell is being edited nothing happens, and afterwards everything does", async () => {
    await open();
    const before = visible(addIn.host.workbook);
    addIn.host.beginEdit(sheet("KPIs").id, { row: 9, column: 9 });
    await expect(build()).rejects.toMatchObject({ code: "cell-edit-mode" });
    addIn.host.endEdit();
    expect(visible(addIn.host.workbook)).toEqual(before);
    await build();
    expect(await kpisInCells()).toHaveLength(3);
  });

  test("somebody begins to edit a cell while the card is being written: said, nothing lost, and the next build is whole", async () => {
    await open();
    addIn.host.faults.beforeSync(4, (excel) => void excel.beginEdit(sheet("KPIs").id, { row: 9, column: 9 }));
    const outcome = await build().then(
      () => "built",
      (error: { code?: string }) => error.code,
    );
    addIn.host.endEdit();
    if (outcome !== "built") expect(outcome).toBe("cell-edit-mode");
    await build("KPIs");
    expect(await kpisInCells()).toHaveLength(3);
    expect(addIn.host.workbook.sheets.map(({ name }) => name).filter((name) => / 2$/.test(name))).toEqual([]);
  });
});

describe("what is called like ours and is not", () => {
  test("a user's table with our table's name: refused with its place", async () => {
    await open();
    const other = addIn.host.addSheet("Lists");
    ["Colour", "red"].forEach((text, row) => addIn.host.typeInto(other, { row, column: 0 }, text));
    await addIn.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lists").tables.add("A1:A2", true).name = "BSC_Data";
      await context.sync();
    });
    const before = visible(addIn.host.workbook);
    await expect(build("KPIs")).rejects.toMatchObject({ code: "name-taken" });
    expect(visible(addIn.host.workbook)).toEqual(before);
  });

  test("user sheets with the names of ours keep their content, and ours take others", async () => {
    await open();
    for (const name of ["Scorecard", "BSC KPIs", "bsc data", "BSC Links"])
      addIn.host.typeInto(addIn.host.addSheet(name), { row: 0, column: 0 }, "mine");
    await build("KPIs");
    for (const name of ["Scorecard", "BSC KPIs", "bsc data", "BSC Links"]) expect(contents(sheet(name))).toEqual({ "0": "mine" });
    expect(await kpisInCells()).toHaveLength(3);
  });
});

describe("a card that people work on", () => {
  test.each(["Scorecard", "BSC Data", "BSC Links", "BSC Settings"])(
    "built again while looking at %s, it is the source that is read",
    async (name) => {
      await open();
      await build();
      await addIn.host.settle();
      const once = visible(addIn.host.workbook);
      addIn.host.activateSheet(sheet(name).id);
      await build();
      await addIn.host.settle();
      expect(visible(addIn.host.workbook)).toEqual(once);
    },
  );

  test("built again with its source gone: said, and nothing is written", async () => {
    await open();
    await build();
    addIn.host.deleteSheet(sheet("KPIs").id);
    await addIn.host.settle();
    const before = visible(addIn.host.workbook);
    await expect(build()).rejects.toMatchObject({ code: "item-not-found" });
    expect(visible(addIn.host.workbook)).toEqual(before);
  });

  test("two sheets make one card; each is brought up to date without the other", async () => {
    await open();
    const other = addIn.host.addSheet("More");
    [header, ["Learning", "Training days", "higher", "4", "3"]].forEach((row, r) =>
      row.forEach((content, column) =>
        addIn.host.typeInto(other, { row: r, column }, r === 0 && column === 4 ? "'2026-01" : String(content)),
      ),
    );
    await build("KPIs");
    const { findings } = await build("More");
    expect(findings.filter(({ code }) => code === "kpi-gone")).toEqual([]);
    expect(await kpisInCells()).toEqual(["Satisfaction", "Complaints", "Lead time", "Training days"]);
    type("KPIs", { row: 1, column: 4 }, "70");
    await build("KPIs");
    expect((await cardInCells(addIn)).results.map(({ actual }) => actual)).toEqual([70, 18, 6, 3]);
  });

  test("a source row that was deleted: the KPI stays on the card without figures, and it is said", async () => {
    await open();
    await build();
    addIn.host.deleteCells(sheet("KPIs").id, wholeRow(2), "Up");
    const { findings } = await build("KPIs");
    expect(findings.filter(({ code }) => code === "kpi-gone")).toEqual([
      { code: "kpi-gone", severity: "warning", at: "KPIs", details: { kpi: "Complaints" } },
    ]);
    const card = await cardInCells(addIn);
    expect(card.results.map(({ kpi, actual, score }) => [kpi, actual, score === null])).toEqual([
      ["Satisfaction", 84, false],
      ["Complaints", "#REF!", true],
      ["Lead time", 6, false],
    ]);
    expect(card.scorecard.score).not.toBeNull();
    expect((await cardInPane())?.card.score).toBe(card.scorecard.score);
  });

  test("a KPI whose row was deleted from BSC_KPIs comes back with its own figures, also those typed by hand", async () => {
    await open();
    await build();
    const actual = cellWith("BSC Data", "Actual");
    type("BSC Data", { row: actual.row + 2, column: actual.column }, "17");
    addIn.host.deleteCells(sheet("BSC KPIs").id, wholeRow(2), "Up");
    await build("KPIs");
    const figures = new Map((await cardInCells(addIn)).results.map(({ kpi, actual: figure }) => [kpi, figure]));
    expect(figures).toEqual(
      new Map([
        ["Satisfaction", 84],
        ["Complaints", 17],
        ["Lead time", 6],
      ]),
    );
  });

  test("a new KPI does not inherit the figures of one that was deleted", async () => {
    await open();
    await build();
    const actual = cellWith("BSC Data", "Actual");
    type("BSC Data", { row: actual.row + 3, column: actual.column }, "999");
    addIn.host.deleteCells(sheet("BSC KPIs").id, wholeRow(3), "Up");
    addIn.host.deleteCells(sheet("KPIs").id, wholeRow(3), "Up");
    ["Internal process", "Backlog", "lower", "5", "4"].forEach((text, column) => type("KPIs", { row: 3, column }, text));
    await build("KPIs");
    expect((await cardInCells(addIn)).results.find(({ kpi }) => kpi === "Backlog")).toMatchObject({ actual: 4 });
  });

  test("a perspective deleted from its table comes back when the sheet still names it", async () => {
    await open();
    await build();
    const whole = await cardInCells(addIn);
    addIn.host.deleteCells(sheet("BSC Perspectives").id, wholeRow(1), "Up");
    await build("KPIs");
    const card = await cardInCells(addIn);
    expect(card.perspectives.map(({ name }) => name).sort()).toEqual(["Customer", "Internal process"]);
    expect(card.results.map(({ kpi }) => kpi).sort()).toEqual(["Complaints", "Lead time", "Satisfaction"]);
    expect(card.scorecard.score).toBeCloseTo(whole.scorecard.score ?? NaN, 12);
  });

  test.each([
    ["BSC Data", { row: 1, column: 0, rows: 3, columns: 11 }],
    ["BSC KPIs", { row: 1, column: 0, rows: 3, columns: 22 }],
  ] as const)("%s sorted by its first column, last first", async (name, rect) => {
    await open();
    await build();
    expect(addIn.host.sort(sheet(name).id, rect, 0, false)).toBeNull();
    const sorted = (await cardInCells(addIn)).results.map(({ kpi, actual }) => `${kpi} ${String(actual)}`);
    expect([...sorted].sort()).toEqual(["Complaints 18", "Lead time 6", "Satisfaction 84"]);
    await build("KPIs");
    expect((await cardInCells(addIn)).results.map(({ kpi, actual }) => `${kpi} ${String(actual)}`).sort()).toEqual([...sorted].sort());
  });

  test("links sorted by hand give the right figures again once the card is built again", async () => {
    await open();
    await build();
    expect(addIn.host.sort(sheet("BSC Links").id, { row: 1, column: 0, rows: 6, columns: 6 }, 1, true)).toBeNull();
    await build("KPIs");
    expect((await cardInCells(addIn)).results.map(({ kpi, actual, target }) => [kpi, actual, target])).toEqual([
      ["Satisfaction", 84, 80],
      ["Complaints", 18, 20],
      ["Lead time", 6, 5],
    ]);
  });

  test("a column and a row of the user's inside the card stay, with what is written there", async () => {
    await open();
    await build();
    const { row, column } = cellWith("Scorecard", "Complaints");
    const id = sheet("Scorecard").id;
    addIn.host.insertCells(id, { row: 0, column: column + 1, rows: 1048576, columns: 1 }, "Right");
    addIn.host.insertCells(id, wholeRow(row), "Down");
    type("Scorecard", { row, column: column + 1 }, "between the lines");
    type("Scorecard", { row: row + 1, column: column + 1 }, "beside Complaints");
    addIn.host.insertCells(sheet("KPIs").id, wholeRow(2), "Down");
    ["Customer", "Returns", "lower", "10", "9"].forEach((text, c) => type("KPIs", { row: 2, column: c }, text));
    await build("KPIs");
    const card = await cardInCells(addIn);
    expect(card.results.map(({ kpi, actual }) => [kpi, actual]).sort()).toEqual([
      ["Complaints", 18],
      ["Lead time", 6],
      ["Returns", 9],
      ["Satisfaction", 84],
    ]);
    const line = cellWith("Scorecard", "Complaints").row;
    expect(cellWith("Scorecard", "beside Complaints")).toEqual({ row: line, column: column + 1 });
    expect(cellWith("Scorecard", "between the lines").column).toBe(column + 1);
    expect(card.scorecard.score).toBe((await cardInPane())?.card.score);
  });

  test("a total below a table of ours, and notes below our lists, move down and stay", async () => {
    await open();
    await build();
    type("BSC Links", { row: 9, column: 0 }, "my note on links");
    type("BSC Settings", { row: 4, column: 4 }, "my note on periods");
    type("BSC Data", { row: 5, column: 2 }, "my note on data");
    type("KPIs", { row: 0, column: 5 }, "'2026-02");
    [70, 30, 7].forEach((figure, index) => type("KPIs", { row: index + 1, column: 5 }, String(figure)));
    await build("KPIs");
    for (const [name, note] of [
      ["BSC Links", "my note on links"],
      ["BSC Settings", "my note on periods"],
      ["BSC Data", "my note on data"],
    ] as const)
      cellWith(name, note);
    await choosePeriod(excelWorkbook, "2026-02", words);
    expect((await cardInCells(addIn)).results.map(({ actual }) => actual)).toEqual([70, 30, 7]);
  });

  test("a totals row of the user's is no KPI, and stays below the rows that come in", async () => {
    await open();
    await build();
    await addIn.window.Excel.run(async (context) => {
      context.workbook.tables.getItem("BSC_KPIs").showTotals = true;
      await context.sync();
    });
    addIn.host.insertCells(sheet("KPIs").id, wholeRow(2), "Down");
    ["Customer", "Returns", "lower", "10", "9"].forEach((text, column) => type("KPIs", { row: 2, column }, text));
    await build("KPIs");
    expect((await kpisInCells()).sort()).toEqual(["Complaints", "Lead time", "Returns", "Satisfaction"]);
    expect(cellWith("BSC KPIs", "Total").row).toBe(5);
    expect((await cardInPane())?.card).toMatchObject({ scored: 4, of: 4 });
  });

  test.each(["Scorecard", "BSC KPIs", "BSC Data", "BSC Objectives", "BSC Links", "BSC Settings"])(
    "%s deleted: built anew, and the card says the same",
    async (name) => {
      await open();
      await build();
      const before = await cardInCells(addIn);
      expect(addIn.host.deleteSheet(sheet(name).id)).toBeNull();
      const { made } = await build("KPIs");
      expect(made).toEqual([name]);
      expect(await cardInCells(addIn)).toEqual(before);
    },
  );
});

describe("going places", () => {
  test("a period that is not on the card is refused, and nothing is written", async () => {
    await open();
    await expect(choosePeriod(excelWorkbook, "2026-01", words)).rejects.toMatchObject({ code: "item-not-found" });
    await build();
    await addIn.host.settle();
    const before = visible(addIn.host.workbook);
    await expect(choosePeriod(excelWorkbook, "2031-07", words)).rejects.toMatchObject({ code: "item-not-found", at: "2031-07" });
    expect(visible(addIn.host.workbook)).toEqual(before);
  });

  test("the card's sheet is shown when it was hidden; without a card there is nowhere to go", async () => {
    await open();
    expect(await goToScorecard(excelWorkbook)).toBe(false);
    await build();
    addIn.host.activateSheet(sheet("KPIs").id);
    sheet("Scorecard").visibility = "Hidden";
    expect(await goToScorecard(excelWorkbook)).toBe(true);
    expect(addIn.host.workbook.activeSheetId).toBe(sheet("Scorecard").id);
    addIn.host.activateSheet(sheet("KPIs").id);
    sheet("Scorecard").visibility = "Hidden";
    addIn.host.workbook.protection = {};
    await expect(goToScorecard(excelWorkbook)).rejects.toMatchObject({ code: "protected-workbook" });
  });

  test("a cell on a sheet that is gone is not found, by its address; on a hidden sheet it is shown", async () => {
    await open();
    await expect(excelWorkbook.select("Gone!B2")).rejects.toMatchObject({ code: "item-not-found", at: "Gone!B2" });
    const other = addIn.host.addSheet("It's hidden");
    addIn.host.activateSheet(sheet("KPIs").id);
    sheet("It's hidden").visibility = "Hidden";
    await excelWorkbook.select("It's hidden!C4");
    expect(addIn.host.workbook.activeSheetId).toBe(other);
    expect(sheet("It's hidden").selection).toMatchObject({ row: 3, column: 2 });
  });
});
