import fc from "fast-check";
import { cardModes, type CardMode } from "../../src/app/card/cardMode";
import { followMode, generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import { readEntitySheet } from "../../src/app/cascade/readEntitySheet";
import { switchMode } from "../../src/app/switchMode";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { entityCell } from "../support/cascades";
import { build, words } from "../support/scorecards";
import { sheetNamed, visible, workbookOf } from "../support/workbooks";

jest.setTimeout(240_000);

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Aggregation", "Target", "Threshold", "2026-01", "2026-02"],
  ["Financial", "Growth", "Revenue", "€", "higher", "sum", 1000, "80 %", null, null],
  ["Financial", "Growth", "Orders", "number", "range", "sum", "40–60", "", null, null],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", "sum", 20, "", null, null],
  ["Customer", "Loyal customers", "Satisfaction", "%", "higher", "average", 0.8, "", null, null],
  ["Customer", "Certified", "Audit passed", "", "higher", "last", "yes", "", null, null],
];

const entity = (id: string, name: string, parentId: string | null = null) => ({ id, name, parentId, owner: "", weight: 1 });

let addIn: RunningAddIn;
afterEach(() => addIn.close());

async function type(sheet: string, kpi: string, series: "actual" | "target", content: string): Promise<void> {
  const { row, column } = await entityCell(sheet, kpi, series, "2026-01");
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, sheet).id, { row, column }, content)).toBeNull();
}

/** Says how a KPI is scored, in its table. */
async function score(kpi: string, scoring: string): Promise<void> {
  const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
  const row = 1 + (table?.values ?? []).findIndex((values) => values.includes(kpi));
  addIn.host.typeInto(sheetNamed(addIn.host.workbook, "BSC KPIs").id, { row, column: table?.headers.indexOf("Scoring") ?? -1 }, scoring);
  await addIn.host.settle();
}

/** What the lines of every department's sheet show, and the formulas on these sheets. */
async function shown() {
  const { entitySheets } = await excelWorkbook.readCascade();
  const codes = ["name", "owner", "actual", "target", "attainment", "score", "status", "light", "comment", "coverage", "note"];
  const lines = entitySheets.flatMap((grid) => {
    const found = readEntitySheet(grid);
    return [...(found?.lines ?? [])].map(([id, row]) => [
      grid.sheet,
      id,
      ...codes.map((code) => grid.values[row - grid.row]?.[(found?.columns.get(code) ?? 0) - grid.column]),
    ]);
  });
  return { lines, formulas: entitySheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== "") };
}

/** A cascade with figures, words, ranges, texts for figures, and a cell of ours that somebody typed over. */
async function cascaded(): Promise<void> {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build("KPIs", { period: "2026-01" });
  await score("Satisfaction", "linear 0 1");
  await score("Audit passed", "yes-no");
  const hand = await openCascade(excelWorkbook, words);
  const entities = [entity("E1", "Works"), entity("E2", "North", "E1"), entity("E3", "South", "E1"), entity("E4", "Sales")];
  await generateCascade(excelWorkbook, hand, { entities, matrix: hand.propose(entities) }, words);
  await addIn.host.settle();
  await type("North", "Revenue", "actual", "270");
  await type("South", "Revenue", "actual", "190");
  await type("Sales", "Revenue", "actual", "505");
  await type("Sales", "Revenue", "target", "≥510");
  await type("North", "Orders", "actual", "12");
  await type("South", "Orders", "actual", "17");
  await type("North", "Complaints", "actual", "6");
  await type("South", "Satisfaction", "actual", "0.74");
  await type("North", "Audit passed", "actual", "yes");
  await type("South", "Audit passed", "actual", "no");
  // Pasted as text: a share of a plain target, a share where figures count percents, a comma for decimals, none.
  for (const name of ["Works", "North", "South", "Sales"]) sheetNamed(addIn.host.workbook, name).validations.length = 0;
  await type("North", "Satisfaction", "actual", "'84 %");
  await type("Sales", "Satisfaction", "actual", "0.9");
  await type("Sales", "Satisfaction", "target", "'≥ 89.9 %");
  await type("South", "Complaints", "actual", "'6,5");
  await type("Sales", "Complaints", "actual", "'n/a");
  await type("Sales", "Orders", "actual", "'1.020,5");
  await type("Sales", "Audit passed", "actual", "yes");
  // Somebody's own word for who is responsible, over a formula of ours.
  const north = sheetNamed(addIn.host.workbook, "North");
  const { row } = await entityCell("North", "Revenue", "actual", "2026-01");
  addIn.host.typeInto(north.id, { row, column: 3 }, "Anna");
  await addIn.host.settle();
}

/** Writes card and cascade in a mode. */
async function turn(mode: CardMode): Promise<readonly string[]> {
  await switchMode(excelWorkbook, mode, words);
  const { sheets, findings } = await followMode(excelWorkbook, words);
  expect(findings).toEqual([]);
  await addIn.host.settle();
  return sheets;
}

test("sheets of departments follow the card into plain Excel and back: the same to the last digit, and what was typed stays", async () => {
  await cascaded();
  const functions = await shown();
  expect(functions.lines.filter((line) => line.includes("Anna"))).toHaveLength(1);
  const statuses = functions.lines.map((line) => line[8]);
  for (const status of ["On target", "At risk", "Off target", "No data"]) expect(statuses).toContain(status);

  // What is stored as text is judged where it stands, and adds up nowhere: that is said, with its cell.
  const opened = await openCascade(excelWorkbook, words);
  const said = opened.preview(opened.start).findings;
  expect(said.flatMap(({ code, details }) => (code === "text-number" ? [[details["entity"], details["text"]]] : []))).toEqual([
    ["North", "84 %"],
    ["South", "6,5"],
    ["Sales", "1.020,5"],
  ]);

  await switchMode(excelWorkbook, "plain", words);
  expect((await followMode(excelWorkbook, words)).sheets).toEqual(["Works", "North", "South", "Sales"]);
  await addIn.host.settle();
  const plain = await shown();
  expect(plain.formulas.filter((formula) => formula.includes("BSC."))).toEqual([]);
  expect(plain.lines).toEqual(functions.lines);
  // They live on: a figure typed now is judged.
  await type("North", "Complaints", "actual", "4");
  await addIn.host.settle();
  const after = (await shown()).lines.find(([sheet, id]) => sheet === "North" && id === "K3");
  expect([after?.[8], after?.[4]]).toEqual(["On target", 4]);
  await type("North", "Complaints", "actual", "6");
  await addIn.host.settle();
  expect((await followMode(excelWorkbook, words)).sheets).toEqual([]);

  await switchMode(excelWorkbook, "functions", words);
  await followMode(excelWorkbook, words);
  await addIn.host.settle();
  const back = await shown();
  expect(back.lines).toEqual(functions.lines);
  expect(back.formulas.length).toBe(functions.formulas.length);
});

test("as values the judgement on the sheets of departments has no formulas and shows the same; back again it is the workbook it was", async () => {
  await cascaded();
  // Formats follow the figures that came in since.
  await turn("functions");
  const before = await shown();
  const workbook = structuredClone(visible(addIn.host.workbook));
  expect(await turn("values")).toEqual(["Works", "North", "South", "Sales"]);
  const { entitySheets } = await excelWorkbook.readCascade();
  const formulas = entitySheets.flatMap((grid) => {
    const found = readEntitySheet(grid);
    const judged = [...(found?.columns ?? [])].filter(([code]) => !code.includes("|"));
    return [...(found?.lines.values() ?? [])].flatMap((row) =>
      judged.map(([, column]) => grid.formulas[row - grid.row]?.[column - grid.column] ?? ""),
    );
  });
  expect(formulas.filter((formula) => formula !== "")).toEqual([]);
  const values = await shown();
  // The note of the department's own line keeps the mode in mind.
  expect(values.lines.map((line) => line.slice(0, -1))).toEqual(before.lines.map((line) => line.slice(0, -1)));
  expect(await turn("values")).toEqual([]);
  // A figure that comes in meanwhile is there when the formulas are.
  await type("North", "Complaints", "actual", "4");
  await turn("functions");
  expect((await shown()).lines.find(([sheet, id]) => sheet === "North" && id === "K3")?.[8]).toBe("On target");
  await type("North", "Complaints", "actual", "6");
  await addIn.host.settle();
  expect(visible(addIn.host.workbook)).toEqual(workbook);
});

test("however often the mode is changed, nothing is lost, cell by cell", async () => {
  await cascaded();
  await turn("plain");
  await turn("functions");
  const asFirst = { functions: structuredClone(visible(addIn.host.workbook)), plain: null as unknown };
  const { lines } = await shown();
  await turn("plain");
  asFirst.plain = structuredClone(visible(addIn.host.workbook));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...cardModes), { minLength: 2, maxLength: 4 }), async (modes) => {
      for (const mode of modes) {
        await turn(mode);
        if (mode === "values")
          expect((await shown()).lines.map((line) => line.slice(0, -1))).toEqual(lines.map((line) => line.slice(0, -1)));
        else expect(visible(addIn.host.workbook)).toEqual(asFirst[mode]);
      }
    }),
    { numRuns: 5 },
  );
});
