import { buildScorecard } from "../../src/app/buildScorecard";
import { LinkList, linkSource } from "../../src/app/card/tables/linkList";
import { readTogether } from "../../src/app/reading/readTogether";
import type { StoredTable } from "../../src/app/storedWorkbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { GridValue } from "../../src/domain/reading/sheetGrid";
import { buildLayout } from "../domain/reading/layouts/builder/buildLayout";
import { shapes } from "../domain/reading/layouts/builder/shapes";
import { placeOf, type ExpectedFigure, type Layout } from "../domain/reading/layouts/layout";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { workbookOfGrids } from "../support/gridWorkbook";
import { cardInCells, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";

jest.setTimeout(300_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

async function builtFrom(sheets: readonly string[]): Promise<void> {
  const contents = await excelWorkbook.readAllSheets();
  const reading = readTogether(
    contents.filter(({ grid }) => sheets.includes(grid.sheet)).map(({ grid }) => grid),
    {},
  );
  const answers = Object.fromEntries(reading.questions.map(({ id, choices }) => [id, choices[0] ?? ""]));
  await buildScorecard(excelWorkbook, reading, answers, {}, words);
  await addIn.host.settle();
}

async function type(at: string, content: string): Promise<void> {
  const cut = at.lastIndexOf("!");
  const sheet = sheetNamed(addIn.host.workbook, at.slice(0, cut));
  expect(addIn.host.typeInto(sheet.id, placeOf(at.slice(cut + 1)), content)).toBeNull();
  await addIn.host.settle();
}

/** Rows of a stored table by heading. */
const records = (table: StoredTable | undefined): Readonly<Record<string, GridValue>>[] =>
  (table?.values ?? []).map((row) => Object.fromEntries((table?.headers ?? []).map((heading, index) => [heading, row[index] ?? ""])));

const stored = async () => {
  const { tables, blocks } = await excelWorkbook.readStored();
  return { kpis: records(tables.BSC_KPIs), data: records(tables.BSC_Data), links: new LinkList(blocks.links).links, period: blocks.period };
};

const isNumber = ({ value }: ExpectedFigure): boolean => typeof value === "number";
const squash = (text: unknown): string => String(text).replace(/\s+/g, " ").trim().toLowerCase();

const shapesOfWork = [
  "stacked-rows",
  "series-in-row-name",
  "scenario-column",
  "kpis-across",
  "pairs-under-kpis",
  "pairs-under-months",
  "months-under-series",
  "long-rows",
  "entities-across",
  "two-sheets",
  "sheet-per-team",
  "sheet-per-month",
];

describe.each(shapesOfWork)("a card from sheets of the shape %s", (name) => {
  const shape = shapes.find((each) => each.name === name);
  if (!shape) throw new Error(`no shape ${name}`);
  // The layouts differ from those that the reader is held by.
  const layout: Layout = buildLayout(shape, 77_001);
  const ours = layout.expected.figures.filter(isNumber);
  const actuals = ours.filter(({ series }) => series === "actual");

  test("links each actual and target to its own cell, and shows what changes there", async () => {
    addIn = await startAddIn({ workbook: workbookOfGrids(layout.grids) });
    await builtFrom(layout.grids.map(({ sheet }) => sheet));
    const { links, kpis } = await stored();
    const nameOf = new Map(kpis.map((row) => [row["ID"], squash(row["KPI"])]));
    const linked = new Map(
      links.map(({ kpiId, entity, series, formula }) => [linkSource(formula), [nameOf.get(kpiId), squash(entity), series]]),
    );
    const wanted = ours.filter(({ series }) => series === "actual" || series === "target");
    expect(wanted.length).toBeGreaterThan(4);
    expect(wanted.map(({ at }) => [at, linked.get(at)])).toEqual(
      wanted.map(({ at, kpi, entity, series }) => [at, [squash(kpi), squash(entity ?? ""), series]]),
    );

    const edited = actuals.at(-1);
    if (!edited) throw new Error("no actual");
    await type(edited.at, "987654321");
    const { data, period } = await stored();
    const changed = data.filter((row) => row["Actual"] === 987654321);
    expect(changed.map((row) => [nameOf.get(row["KPI"] ?? ""), squash(row["Entity"])])).toEqual([
      [squash(edited.kpi), squash(edited.entity ?? "")],
    ]);
    if (edited.entity !== null || period === undefined) return;
    await type(`${period.sheet}!${String.fromCharCode(65 + period.range.column)}${period.range.row + 1}`, String(changed[0]?.["Period"]));
    const { results } = await cardInCells(addIn);
    expect(results.filter(({ actual }) => actual === 987654321).map(({ kpi }) => squash(kpi))).toEqual([squash(edited.kpi)]);
  });
});

test("a row that names no period among rows that do is left out of the card, and the build says so", async () => {
  addIn = await startAddIn({
    workbook: workbookOf([
      ["KPI", "Direction", "Month", "Actual", "Target"],
      ["Revenue", "higher", "2026-01", 100, 90],
      ["Revenue", "higher", "2026-02", 110, 90],
      ["Revenue", "higher", null, 999, 888],
      ["Complaints", "lower", "2026-01", 7, 9],
      ["Complaints", "lower", "2026-02", 8, 9],
    ]),
  });
  const contents = await excelWorkbook.readAllSheets();
  const reading = readTogether(
    contents.map(({ grid }) => grid),
    {},
  );
  const outcome = await buildScorecard(excelWorkbook, reading, {}, {}, words);
  await addIn.host.settle();
  expect(outcome.findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "row-without-period", at: "KPIs!C4" })]));
  const { data, links, kpis } = await stored();
  expect(data.map((row) => [row["Period"], row["Actual"], row["Target"]])).toEqual([
    ["2026-01", 100, 90],
    ["2026-02", 110, 90],
    ["2026-01", 7, 9],
    ["2026-02", 8, 9],
  ]);
  expect(links.map(({ formula }) => linkSource(formula))).not.toContain("KPIs!D4");
  expect(kpis.map((row) => row["Target"])).toEqual(["", ""]);
});
