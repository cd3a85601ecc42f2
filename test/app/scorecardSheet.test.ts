import fc from "fast-check";
import { buildScorecard } from "../../src/app/buildScorecard";
import { signedFormat } from "../../src/app/card/sheet/figureFormats";
import { linesOfText } from "../../src/app/card/sheet/linesOfText";
import { goToScorecard, lookUpScorecard } from "../../src/app/openScorecard";
import { remakeScorecard } from "../../src/app/remakeScorecard";
import { findPlaces, type ScorecardColumn } from "../../src/app/card/sheet/scorecardLayout";
import type { SheetWords } from "../../src/app/sheetWords";
import { readSheet } from "../../src/domain/reading/readSheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";

jest.setTimeout(300_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

const months = ["2026-01", "2026-02"];
const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Target", ...months],
  ["Customer", "Loyal customers", "Satisfaction", "points", "higher", 80, 84, 79],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", 20, 18, 26],
  ["Customer", "New customers", "Orders", "number", "higher", 500, 510, 320],
  ["Internal process", "Fast delivery", "Lead time", "days", "lower", 5, 5, 9],
  ["Internal process", "Fast delivery", "Returns", "number", "lower", 10, 9, 8],
];

async function open(): Promise<void> {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build("KPIs", { period: "2026-02" });
  await addIn.host.settle();
}

const wholeRow = (row: number, rows = 1) => ({ row, column: 0, rows, columns: 16384 });
const wholeColumn = (column: number, columns = 1) => ({ row: 0, column, rows: 1_048_576, columns });
const sheets = (): string[] => addIn.host.workbook.sheets.map(({ name }) => name);

async function card() {
  const stored = await excelWorkbook.readStored();
  const [block, found] = [stored.blocks.scorecard, findPlaces(stored)];
  if (!block || !found) throw new Error("no card");
  const sheet = sheetNamed(addIn.host.workbook, block.sheet);
  const rowOf = (name: string): number =>
    block.range.row + block.values.findIndex((row) => row[found.places.name - block.range.column] === name);
  const at = (name: string, column: number) => sheet.cells.get(cellKey(rowOf(name), column));
  return { block, sheet, rowOf, at, ...found };
}

async function type(row: number, column: number, content: string): Promise<void> {
  const { sheet } = await card();
  expect(addIn.host.typeInto(sheet.id, { row, column }, content)).toBeNull();
  await addIn.host.settle();
}

const statuses = async (): Promise<readonly (readonly [string, string])[]> =>
  (await cardInCells(addIn)).results.map(({ kpi, status }) => [kpi, status] as const);

describe("the card is found by its mark", () => {
  test("with headings renamed by the user, and in a pane of another language", async () => {
    await open();
    const before = await statuses();
    const { block, places } = await card();
    await type(block.range.row, places.actual, "So far");
    await type(block.range.row, places.name, "Kennzahl");
    const german: SheetWords = {
      ...words,
      columns: Object.fromEntries(Object.keys(words.columns).map((column) => [column, `Spalte ${column}`])) as SheetWords["columns"],
    };
    const count = sheets().length;
    const { made } = await buildScorecard(excelWorkbook, readSheet(await excelWorkbook.readSheet("KPIs")), {}, {}, german);
    expect(made).toEqual([]);
    expect(sheets()).toHaveLength(count);
    expect(await statuses()).toEqual(before);
    const after = await card();
    expect(after.sheet.cells.get(cellKey(after.block.range.row, after.places.actual))?.value).toBe("So far");
  });

  test("with columns the user put between ours: they stay, with what stands in them", async () => {
    await open();
    const { sheet, places, rowOf } = await card();
    addIn.host.insertCells(sheet.id, wholeColumn(places.actual), "Right");
    await type(rowOf("Orders"), places.actual, "ask Ben");
    await build("KPIs", { period: "2026-01" });
    const after = await card();
    expect(after.places.actual).toBe(places.actual + 1);
    expect(after.at("Orders", places.actual)?.value).toBe("ask Ben");
    expect((await cardInCells(addIn)).results.map(({ actual }) => actual)).toEqual([84, 18, 510, 5, 9]);
  });

  test("with a column of ours deleted: it comes back hidden behind the card, and the card is whole", async () => {
    await open();
    const before = await statuses();
    for (const column of ["unit", "score"] satisfies ScorecardColumn[]) {
      const { sheet, places } = await card();
      addIn.host.deleteCells(sheet.id, wholeColumn(places[column]), "Left");
    }
    expect((await card()).missing).toEqual(["unit", "score"]);
    await build("KPIs");
    const after = await card();
    expect(after.missing).toEqual([]);
    expect(after.sheet.columns.get(after.places.score)?.hidden).toBe(true);
    expect(await statuses()).toEqual(before);
    expect((await cardInCells(addIn)).results[0]?.score).toBeGreaterThan(0);
  });

  test("with the period's cell deleted: it comes back above", async () => {
    await open();
    const { sheet, rowOf, places } = await card();
    await type(rowOf("Orders"), places.comment + 40, "mine");
    addIn.host.deleteCells(sheet.id, wholeRow(3), "Up");
    await build("KPIs", { period: "2026-01" });
    expect((await excelWorkbook.readStored()).blocks.period?.values).toEqual([["2026-01"]]);
    expect((await cardInCells(addIn)).results.map(({ actual }) => actual)).toEqual([84, 18, 510, 5, 9]);
    expect((await card()).at("Orders", places.comment + 40)?.value).toBe("mine");
  });

  test("renamed, moved behind the others and hidden: the same sheet is brought up to date, and shown when asked for", async () => {
    await open();
    const { sheet } = await card();
    expect(addIn.host.renameSheet(sheet.id, "Board pack, March")).toBeNull();
    await Excel.run(async (context) => {
      const moved = context.workbook.worksheets.getItem(sheet.name);
      moved.position = sheets().length - 1;
      context.workbook.worksheets.getItem("KPIs").activate();
      moved.visibility = "Hidden";
      await context.sync();
    });
    const { made, updated } = await build("KPIs", { period: "2026-01" });
    expect([made, updated]).toEqual([[], ["Board pack, March"]]);
    expect((await cardInCells(addIn)).results.map(({ actual }) => actual)).toEqual([84, 18, 510, 5, 9]);
    expect(await goToScorecard(excelWorkbook)).toBe(true);
    expect(sheetNamed(addIn.host.workbook, "Board pack, March").visibility).toBe("Visible");
    expect(sheets().at(-1)).toBe("Board pack, March");
  });

  test("deleted: the pane knows what is lost; made again without reading a sheet it says what it said, in the period with the latest figures", async () => {
    await open();
    const before = await cardInCells(addIn);
    const { sheet } = await card();
    expect(await lookUpScorecard(excelWorkbook, words)).toMatchObject({ deleted: [] });
    expect(addIn.host.deleteSheet(sheet.id)).toBeNull();
    await addIn.host.settle();
    expect(await lookUpScorecard(excelWorkbook, words)).toBe("scorecard");
    // The figures' own sheet may be called something else by now.
    expect(addIn.host.renameSheet(sheetNamed(addIn.host.workbook, "KPIs").id, "March")).toBeNull();
    const others = sheets();
    const { made, updated } = await remakeScorecard(excelWorkbook, words);
    expect(made).toEqual(["Scorecard"]);
    expect(updated).toEqual([]);
    expect(sheets()).toEqual([...others, "Scorecard"]);
    expect(await cardInCells(addIn)).toEqual(before);
    expect([...sheetNamed(addIn.host.workbook, "Scorecard").cells.values()].map(({ value }) => value)).toContain(words.subtitle(["March"]));
    await expect(remakeScorecard(excelWorkbook, words)).rejects.toMatchObject({ code: "item-not-found" });
  });

  test.each([
    ["BSC Objectives", "BSC Objectives"],
    ["BSC Data", "BSC Data"],
    ["BSC Settings", "BSC Settings"],
    ["BSC Links", "BSC Links"],
  ])("the sheet %s deleted: the card names it, and once it is built again nothing is missing", async (name, said) => {
    await open();
    expect(addIn.host.deleteSheet(sheetNamed(addIn.host.workbook, name).id)).toBeNull();
    await addIn.host.settle();
    expect(await lookUpScorecard(excelWorkbook, words)).toMatchObject({ deleted: [said] });
    await build("KPIs");
    expect(await lookUpScorecard(excelWorkbook, words)).toMatchObject({ deleted: [] });
  });

  test("the table of the KPIs deleted: that is known too, and building again brings it back", async () => {
    await open();
    expect(addIn.host.deleteSheet(sheetNamed(addIn.host.workbook, "BSC KPIs").id)).toBeNull();
    expect(await lookUpScorecard(excelWorkbook, words)).toBe("kpis");
    await build("KPIs");
    expect(await lookUpScorecard(excelWorkbook, words)).toMatchObject({ deleted: [] });
  });

  test("deleted: the pane has no card to show and offers its doors again; built again, it has what people typed into the tables", async () => {
    await open();
    const { sheet } = await card();
    const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
    if (!table) throw new Error("no KPIs");
    const owner = { row: table.range.row + 1, column: table.range.column + table.headers.indexOf("Owner") };
    expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, table.sheet).id, owner, "Ana")).toBeNull();
    expect(addIn.host.deleteSheet(sheet.id)).toBeNull();
    await addIn.host.settle();
    expect(await cardInPane()).toBeNull();
    expect(await goToScorecard(excelWorkbook)).toBe(false);
    const { made } = await build("KPIs");
    expect(made).toEqual(["Scorecard"]);
    expect((await cardInPane())?.perspectives.flatMap(({ kpis }) => kpis)[0]?.name).toBe("Satisfaction");
    await addIn.host.settle();
    const { at, places } = await card();
    expect(at("Satisfaction", places.owner)?.value).toBe("Ana");
  });

  test("a deleted sheet is made anew; a copy is the user's own", async () => {
    await open();
    const copied = await (async () => {
      const { sheet } = await card();
      return addIn.host.workbook.sheets.find(({ id }) => id === sheet.id);
    })();
    if (!copied) throw new Error("no card");
    await excelWorkbook.write({ steps: [{ kind: "copy-sheet", sheet: copied.name, as: "For the board" }] });
    await build("KPIs", { period: "2026-01" });
    expect((await card()).sheet.name).toBe("Scorecard");
    await excelWorkbook.write({ steps: [{ kind: "remove-sheet", sheet: "Scorecard" }] });
    await addIn.host.settle();
    const { made } = await build("KPIs");
    expect(made).toEqual(["Scorecard"]);
    expect(sheets()).toContain("For the board");
    expect((await statuses()).map(([kpi]) => kpi)).toEqual(["Satisfaction", "Complaints", "Orders", "Lead time", "Returns"]);
  });
});

describe("exceptions first", () => {
  test("what is off target stands first at every level; the lines take what the user wrote beside them along", async () => {
    await open();
    const { rowOf, places } = await card();
    await type(rowOf("Lead time"), places.comment + 30, "new carrier");
    await build("KPIs", { order: "exceptions" });
    // February: Lead time 9 of 5 and Orders 320 of 500 score 0, Complaints 26 of 20 too; Satisfaction 79 of 80 is at risk; Returns is on target.
    expect(await statuses()).toEqual([
      ["Complaints", "off-target"],
      ["Satisfaction", "at-risk"],
      ["Orders", "off-target"],
      ["Lead time", "off-target"],
      ["Returns", "on-target"],
    ]);
    expect((await card()).at("Lead time", places.comment + 30)?.value).toBe("new carrier");
    await build("KPIs", { order: "card" });
    expect((await statuses()).map(([kpi]) => kpi)).toEqual(["Satisfaction", "Complaints", "Orders", "Lead time", "Returns"]);
    expect((await card()).at("Lead time", places.comment + 30)?.value).toBe("new carrier");
  });
});

/** What a user does to a card's sheet that is theirs to do: notes beside lines, formats on lines, widths, headings, rows and columns of their own. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant("note" as const), kpi: fc.nat(4), column: fc.nat(5) }),
  fc.record({ kind: fc.constant("fill" as const), kpi: fc.nat(4), column: fc.constantFrom<ScorecardColumn[]>("name", "owner", "actual") }),
  fc.record({
    kind: fc.constant("width" as const),
    column: fc.constantFrom<ScorecardColumn[]>("name", "owner", "spark"),
    points: fc.integer({ min: 20, max: 200 }),
  }),
  fc.record({ kind: fc.constant("own column" as const), before: fc.constantFrom<ScorecardColumn[]>("unit", "score", "trend") }),
  fc.record({ kind: fc.constant("own row" as const), above: fc.nat(4) }),
);

test("whatever the user did to the card's sheet stays when it is built again, in another order too", async () => {
  const kpis = teamSheet.slice(1).map(([, , name]) => String(name));
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 5 }), fc.constantFrom("card", "exceptions"), async (deeds, order) => {
      await open();
      try {
        /** Notes by the KPI they stand beside, fills by KPI and column, and texts of columns and rows of the user's own. */
        const left: {
          notes: [string, string][];
          fills: [string, ScorecardColumn][];
          widths: Map<ScorecardColumn, number>;
          texts: string[];
        } = {
          notes: [],
          fills: [],
          widths: new Map(),
          texts: [],
        };
        for (const [index, each] of deeds.entries()) {
          const { sheet, places, rowOf } = await card();
          const range = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
          if (each.kind === "note") {
            const beyond = Math.max(...Object.values(places)) + 1 + each.column;
            const kpi = kpis[each.kpi] ?? "";
            await type(rowOf(kpi), beyond, `note ${index}`);
            left.notes = [...left.notes.filter(([of]) => of !== kpi), [kpi, `note ${index}`]];
          } else if (each.kind === "fill") {
            const kpi = kpis[each.kpi] ?? "";
            await paint(sheet.name, range(rowOf(kpi), places[each.column]));
            left.fills.push([kpi, each.column]);
          } else if (each.kind === "width") {
            await excelWorkbook.write({
              steps: [{ kind: "column-widths", sheet: sheet.name, widths: [{ column: places[each.column], points: each.points }] }],
            });
            left.widths.set(each.column, each.points);
          } else if (each.kind === "own column") {
            const column = places[each.before];
            addIn.host.insertCells(sheet.id, wholeColumn(column), "Right");
            await type(rowOf(kpis[0] ?? ""), column, `column ${index}`);
            left.texts.push(`column ${index}`);
          } else {
            const row = rowOf(kpis[each.above] ?? "");
            addIn.host.insertCells(sheet.id, wholeRow(row), "Down");
            await type(row, places.name, `row ${index}`);
            left.texts.push(`row ${index}`);
          }
        }
        await build("KPIs", { order });
        await build("KPIs", { period: "2026-01", order });
        await addIn.host.settle();
        const { sheet, places, rowOf, at } = await card();
        const inRow = (row: number) => [...sheet.cells].flatMap(([key, { value }]) => (Math.floor(key / 16384) === row ? [value] : []));
        for (const [kpi, note] of left.notes) expect(inRow(rowOf(kpi))).toContain(note);
        for (const [kpi, column] of left.fills) expect(at(kpi, places[column])?.style?.fill).toBe("#FFFF00");
        for (const [column, points] of left.widths) expect(sheet.columns.get(places[column])?.width).toBe(points);
        const everything = [...sheet.cells.values()].map(({ value }) => value);
        for (const text of left.texts) expect(everything).toContain(text);
        expect((await statuses()).map(([kpi]) => kpi).sort()).toEqual([...kpis].sort());
      } finally {
        addIn.close();
      }
    }),
    { numRuns: 12 },
  );
});

async function paint(sheet: string, { row, column }: { row: number; column: number }): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).format.fill.color = "#FFFF00";
    await context.sync();
  });
}

test("differences carry their sign; a long name gets the lines it needs", async () => {
  await open();
  expect(signedFormat("0.0%")).toBe("+0.0%;-0.0%;0.0%");
  const { at, places } = await card();
  expect(at("Orders", places.variance)?.style?.numberFormat).toMatch(/^\+.*;-/);
  expect(linesOfText("Orders", 200)).toBe(1);
  expect(linesOfText("Median response time of the emergency medical service to calls of the highest priority", 200)).toBeGreaterThan(1);
});
