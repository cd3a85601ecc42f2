import { generateCascade } from "../../src/app/cascade/generateCascade";
import { cascadeInHand, openCascade } from "../../src/app/cascade/openCascade";
import type { CascadeChoice } from "../../src/app/cascade/cascadeInHand";
import type { EntitySeries } from "../../src/app/cascade/entitySheetLayout";
import type { MatrixLine } from "../../src/domain/cascade/cascadeMatrix";
import type { Entity } from "../../src/domain/cascade/entity";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { entityCell, shownOn } from "../support/cascades";
import { build, cardInCells, words } from "../support/scorecards";
import { cellKey } from "../workbench/workbook/address";
import type { Workbook } from "../workbench/workbook/records";
import { contents, sheetNamed, visible, workbookOf } from "../support/workbooks";

jest.setTimeout(240_000);

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Target", "2026-01", "2026-02"],
  ["Financial", "Growth", "Revenue", "€", "higher", 1000, null, null],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", 20, null, null],
  ["Customer", "Loyal customers", "Satisfaction", "%", "higher", 80, null, null],
];

const entity = (id: string, name: string, parentId: string | null = null, weight = 1): Entity => ({
  id,
  name,
  parentId,
  owner: "",
  weight,
});
const tree = [entity("E1", "Products"), entity("E2", "North", "E1"), entity("E3", "South", "E1", 2), entity("E4", "Services")];

let addIn: RunningAddIn;
let generated: Workbook;
beforeAll(async () => {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build(undefined, { period: "2026-01" });
  await generate(({ propose }) => ({ entities: tree, matrix: propose(tree) }));
  generated = addIn.host.workbook;
  addIn.close();
});
beforeEach(async () => {
  addIn = await startAddIn({ workbook: structuredClone(generated) });
});
afterEach(() => addIn.close());

type Hand = Awaited<ReturnType<typeof openCascade>>;

async function generate(choose: (hand: Hand) => CascadeChoice = ({ start }) => start, today?: string) {
  const hand = await openCascade(excelWorkbook, words, today === undefined ? undefined : () => today);
  const choice = choose(hand);
  const preview = hand.preview(choice);
  const outcome = await generateCascade(excelWorkbook, hand, choice, words);
  await addIn.host.settle();
  return { preview, outcome };
}

async function type(sheet: string, kpi: string, series: EntitySeries, period: string, content: string): Promise<void> {
  const { row, column } = await entityCell(sheet, kpi, series, period);
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, sheet).id, { row, column }, content)).toBeNull();
  await addIn.host.settle();
}

const lines = (change: (line: MatrixLine) => MatrixLine) => (hand: Hand) => ({
  ...hand.start,
  matrix: { lines: hand.start.matrix.lines.map(change) },
});
const sheets = () => addIn.host.workbook.sheets.map(({ name }) => name);
/** Everything a user could see of the workbook, once all is worked out. */
const now = () => visible(addIn.host.workbook);

test("a weight in the table of departments that is no number is said, counts as 1, and stays as it was typed", async () => {
  const { workbook } = addIn.host;
  const table = workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "BSC_Entities");
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "BSC_Entities"));
  if (!table || !sheet) throw new Error("There is no table of departments.");
  const column = table.range.column + table.columns.findIndex(({ name }) => name === "Weight");
  const at = { row: table.range.row + 3, column };
  expect(addIn.host.typeInto(sheet.id, at, "twice")).toBeNull();
  await addIn.host.settle();
  const { preview } = await generate();
  expect(preview.findings.filter(({ code }) => code === "entity-weight").map(({ details }) => details)).toEqual([
    { entity: "South", weight: "twice" },
  ]);
  expect(sheet.cells.get(cellKey(at.row, at.column))?.value).toBe("twice");
});

test("generating again writes nothing and leaves every cell as it was", async () => {
  await type("North", "Revenue", "actual", "2026-01", "120");
  const before = now();
  const { preview, outcome } = await generate();
  expect(preview.sheets.map(({ change }) => change)).toEqual(["keep", "keep", "keep", "keep"]);
  expect(preview.canGenerate).toBe(false);
  expect(outcome).toMatchObject({ made: [], changed: [], setAside: [] });
  expect(now()).toEqual(before);
});

test("figures go up two levels: teams to their division, divisions to the company", async () => {
  await type("North", "Revenue", "actual", "2026-01", "200");
  await type("South", "Revenue", "actual", "2026-01", "300");
  await type("Services", "Revenue", "actual", "2026-01", "510");
  expect(await shownOn("Products", "Revenue")).toMatchObject({ actual: 500, target: 500, status: "On target" });
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 1010, status: "on-target" });
});

test("an added entity gets its sheet, and the others' targets follow; what was typed stays", async () => {
  await type("North", "Revenue", "actual", "2026-01", "200");
  await type("South", "Revenue", "target", "2026-02", "400");
  const { preview, outcome } = await generate((hand) => {
    const entities = [...hand.start.entities, entity(hand.freeId(hand.start.entities), "West", "E1")];
    return { entities, matrix: hand.propose(entities) };
  });
  expect(outcome.made).toEqual(["West"]);
  expect(preview.sheets.map(({ entity: name, change, typed }) => [name, change, typed])).toEqual([
    ["Products", "keep", 0],
    ["North", "change", 1],
    ["South", "change", 1],
    ["West", "make", 0],
    ["Services", "keep", 0],
  ]);
  // 500 by 1, 2 and 1.
  expect(await shownOn("North", "Revenue")).toMatchObject({ actual: 200, target: 125 });
  expect((await entityCell("South", "Revenue", "target", "2026-02")).value).toBe(400);
  expect((await entityCell("West", "Revenue", "target", "2026-02")).value).toBe(125);
  const [differing] = outcome.reconciliation.filter(({ difference }) => difference !== 0);
  expect(differing).toMatchObject({ entity: "Products", period: "2026-02", parent: 500, children: 650, difference: -150 });
  expect(outcome.findings.map(({ code }) => code)).toEqual(["target-typed-over", "targets-differ"]);
});

test("an entity that moves or is renamed keeps its sheet and its figures; a sheet that somebody renamed keeps that name", async () => {
  await type("South", "Complaints", "actual", "2026-02", "3");
  const south = addIn.host.workbook.sheets.find(({ name }) => name === "South");
  const services = sheetNamed(addIn.host.workbook, "Services");
  await excelRename("Services", "Our services");
  const { preview } = await generate(({ start }) => ({
    ...start,
    entities: start.entities.map((each) =>
      each.id === "E3" ? { ...each, name: "South / Overseas", parentId: null } : each.id === "E4" ? { ...each, name: "Service" } : each,
    ),
  }));
  expect(preview.sheets.find(({ entityId }) => entityId === "E3")).toMatchObject({
    renamedFrom: "South",
    movedFrom: "Products",
    sheet: "South - Overseas",
  });
  expect(south?.name).toBe("South - Overseas");
  expect(services.name).toBe("Our services");
  expect(await shownOn("Our services", "")).toMatchObject({ name: "Service" });
  expect((await entityCell("South - Overseas", "Complaints", "actual", "2026-02")).value).toBe(3);
  expect((await generate()).preview.canGenerate).toBe(false);
});

test("the sheet of an entity that is gone is set aside with what was typed, and comes back when the entity does", async () => {
  await type("South", "Revenue", "actual", "2026-01", "77");
  const { outcome } = await generate(({ start }) => ({ ...start, entities: start.entities.filter(({ id }) => id !== "E3") }));
  expect(outcome.setAside).toEqual(["South"]);
  expect(outcome.findings).toContainEqual({
    code: "entity-set-aside",
    severity: "warning",
    details: { entity: "South", sheet: "South", typed: 1 },
  });
  expect((await entityCell("South", "Revenue", "actual", "2026-01")).value).toBe(77);
  expect(await shownOn("Products", "Revenue")).toMatchObject({ actual: "" });
  expect((await generate()).preview.canGenerate).toBe(false);
  await generate((hand) => ({ entities: [...hand.start.entities, entity("E3", "South", "E1", 2)], matrix: hand.start.matrix }));
  expect(sheets().filter((name) => name.startsWith("South"))).toEqual(["South"]);
  expect(await shownOn("South", "Revenue")).toMatchObject({ actual: 77 });
});

test("a KPI that an entity no longer carries: its figures stay in sight, and count nowhere", async () => {
  await type("North", "Complaints", "actual", "2026-01", "9");
  await type("South", "Complaints", "actual", "2026-01", "2");
  const { outcome } = await generate(
    lines((line) => ({ ...line, weights: new Map([...line.weights].filter(([id]) => !(id === "E2" && line.kpiId === "K2"))) })),
  );
  expect(outcome.findings).toContainEqual({
    code: "typed-set-aside",
    severity: "warning",
    details: { entity: "North", sheet: "North", typed: 1 },
  });
  expect((await entityCell("North", "Complaints", "actual", "2026-01")).value).toBe(9);
  expect(await shownOn("Products", "Complaints")).toMatchObject({ actual: 2 });
});

test("a KPI that left the card is set aside on every sheet; one that is new has its line on all", async () => {
  await type("North", "Complaints", "actual", "2026-01", "9");
  const table = sheetNamed(addIn.host.workbook, "BSC KPIs");
  addIn.host.deleteCells(table.id, { row: 2, column: 0, rows: 1, columns: 16384 }, "Up");
  ["K9", "O1", "Orders", "number", "higher"].forEach((content, column) => addIn.host.typeInto(table.id, { row: 3, column }, content));
  await addIn.host.settle();
  const { outcome } = await generate();
  expect(outcome.findings).toContainEqual({ code: "kpi-set-aside", severity: "warning", details: { kpi: "Complaints" } });
  const rows = await Promise.all(
    ["North", "South", "Services"].map(async (name) => (await entityCell(name, "K2", "actual", "2026-01")).row),
  );
  expect(new Set(rows).size).toBe(1);
  expect((await entityCell("North", "K2", "actual", "2026-01")).value).toBe(9);
  expect(await shownOn("North", "K2")).toMatchObject({ name: "Complaints" });
  expect(await shownOn("Services", "Orders")).toMatchObject({ name: "Orders" });
  expect((await generate()).preview.canGenerate).toBe(false);
});

test("another month and another target: columns come in, targets follow, typed ones stay", async () => {
  await type("North", "Revenue", "target", "2026-01", "100");
  const source = sheetNamed(addIn.host.workbook, "KPIs");
  addIn.host.typeInto(source.id, { row: 1, column: 5 }, "2000");
  addIn.host.typeInto(source.id, { row: 0, column: 8 }, "'2026-03");
  await build("KPIs");
  await addIn.host.settle();
  const { preview } = await generate();
  expect(preview.sheets.find(({ entity: name }) => name === "South")?.targetsChanged).toBe(2);
  expect((await entityCell("North", "Revenue", "target", "2026-01")).value).toBe(100);
  expect((await entityCell("North", "Revenue", "target", "2026-03")).value).toBe(333);
  expect((await entityCell("South", "Revenue", "target", "2026-03")).value).toBe(667);
  await type("South", "Revenue", "actual", "2026-03", "5");
  expect((await entityCell("Products", "Revenue", "actual", "2026-03")).value).toBe(5);
});

test("what somebody wrote beside and between stays where it belongs, and formulas of somebody's own too", async () => {
  const north = sheetNamed(addIn.host.workbook, "North");
  const { row, column } = await entityCell("North", "Satisfaction", "target", "2026-02");
  addIn.host.typeInto(north.id, { row, column: column + 3 }, "ask Ben");
  addIn.host.insertCells(north.id, { row: 9, column: 0, rows: 1, columns: 16384 }, "Down");
  addIn.host.insertCells(north.id, { row: 0, column: 3, rows: 1048576, columns: 1 }, "Right");
  addIn.host.typeInto(north.id, { row: 9, column: 1 }, "between");
  await addIn.host.settle();
  const target = await entityCell("North", "Revenue", "target", "2026-01");
  addIn.host.typeInto(north.id, { row: target.row, column: target.column }, "=2*60");
  await addIn.host.settle();
  await generate((hand) => {
    const entities = [...hand.start.entities, entity("E9", "East", "E1")];
    return { entities, matrix: hand.propose(entities) };
  });
  const held = Object.values(contents(north));
  expect(held).toEqual(expect.arrayContaining(["ask Ben", "between", "=2*60"]));
  expect(await shownOn("North", "Revenue")).toMatchObject({ target: 120 });
  await type("North", "Revenue", "actual", "2026-01", "130");
  expect(await shownOn("Products", "Revenue")).toMatchObject({ actual: 130 });
});

test("a range is split at both bounds, and what is left of them stands below; words that are no target are said and count nowhere", async () => {
  const source = sheetNamed(addIn.host.workbook, "KPIs");
  addIn.host.typeInto(source.id, { row: 2, column: 5 }, "'30–42");
  await addIn.host.settle();
  const { preview, outcome } = await generate();
  // 30 by 1 and 1, then 15 by 1 and 2.
  expect(preview.sheets.map(({ targetsChanged }) => targetsChanged)).toEqual([2, 2, 2, 2]);
  expect(await shownOn("Services", "Complaints")).toMatchObject({ target: "15–21" });
  expect(await shownOn("North", "Complaints")).toMatchObject({ target: "5–7" });
  expect(await shownOn("South", "Complaints")).toMatchObject({ target: "10–14" });
  expect(outcome.reconciliation.filter(({ kpi, period }) => kpi === "Complaints" && period === "2026-01")).toEqual(
    [
      ["", "low", 30],
      ["", "high", 42],
      ["Products", "low", 15],
      ["Products", "high", 21],
    ].map(
      ([parent, bound, figure]) =>
        expect.objectContaining({ entity: parent, bound, parent: figure, children: figure, difference: 0 }) as unknown,
    ),
  );
  const left = (): unknown[] =>
    Object.entries(contents(sheetNamed(addIn.host.workbook, "BSC Cascade"))).filter(([, held]) => String(held).includes("BSC.PARSE"));
  expect(left().length).toBe(4);
  await type("South", "Complaints", "target", "2026-01", "11–16");
  await type("South", "Revenue", "target", "2026-01", "about 300");
  const again = await generate();
  expect(
    again.outcome.reconciliation.filter(({ difference }) => difference !== 0).map(({ kpi, bound, difference }) => [kpi, bound, difference]),
  ).toEqual([
    ["Revenue", null, 333],
    ["Complaints", "low", -1],
    ["Complaints", "high", -2],
  ]);
  expect(again.outcome.findings).toContainEqual({
    code: "not-a-number",
    severity: "warning",
    details: expect.objectContaining({ entity: "South", text: "about 300" }) as unknown,
  });
  expect((await generate()).preview.canGenerate).toBe(false);
});

test("an error that a department leaves is no figure of its own, and spoils nobody else's", async () => {
  await type("North", "Revenue", "actual", "2026-01", "=1/0");
  await type("South", "Revenue", "actual", "2026-01", "300");
  await type("Services", "Revenue", "actual", "2026-01", "510");
  expect(await shownOn("Products", "Revenue")).toMatchObject({ actual: 300 });
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 810 });
  const { preview } = await generate();
  expect(preview.findings.map(({ code, details }) => [code, details["text"]])).toContainEqual(["not-a-number", "#DIV/0!"]);
});

test("ids and names are whatever somebody typed: sheets, marks and columns of shares are told apart all the same", async () => {
  const ids = ["North/1", "north 1", "north_1", "kpi", "id", "id:kpi", "E1"];
  const names = ["Scorecard", "BSC Data", "A1", "'quoted'", "a/b[c]", "=SUM(A1)", "A very long name of a department that never ends"];
  const entities = ids.map((id, index) => entity(id, names[index] ?? "", index === 1 ? "North/1" : null, index + 1));
  const { outcome } = await generate(({ propose }) => ({ entities, matrix: propose(entities) }));
  expect(new Set(outcome.entities.map(({ sheet }) => sheet.toLowerCase())).size).toBe(7);
  const hand = await openCascade(excelWorkbook, words);
  expect(Object.fromEntries(hand.start.entities.map(({ id, name }) => [id, name]))).toEqual(
    Object.fromEntries(ids.map((id, index) => [id, names[index]])),
  );
  // Those that are gone keep their weights for when they come back.
  expect(Object.fromEntries(hand.start.matrix.lines[0]?.weights ?? [])).toMatchObject(
    Object.fromEntries(ids.map((id, index) => [id, index + 1])),
  );
  expect(hand.preview(hand.start).canGenerate).toBe(false);
  expect(hand.preview(hand.start).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const { sheet } of outcome.entities) {
    expect(sheet.length).toBeLessThanOrEqual(31);
    await type(sheet, "Complaints", "actual", "2026-02", "1");
  }
  const { sheets: typedOn } = (await openCascade(excelWorkbook, words)).preview(hand.start);
  expect(typedOn.filter(({ change }) => change === "keep").map(({ typed }) => typed)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("a department's sheet without the row that tells its cells is said, and left as it is; another is made", async () => {
  await type("South", "Revenue", "actual", "2026-01", "77");
  addIn.host.deleteCells(sheetNamed(addIn.host.workbook, "South").id, { row: 5, column: 0, rows: 1, columns: 16384 }, "Up");
  await addIn.host.settle();
  const before = contents(sheetNamed(addIn.host.workbook, "South"));
  const { preview, outcome } = await generate();
  expect(preview.findings).toContainEqual({ code: "entity-sheet-unread", severity: "warning", details: { sheet: "South" } });
  expect(outcome.made).toEqual(["South 2"]);
  expect(Object.values(contents(sheetNamed(addIn.host.workbook, "South")))).toEqual(expect.arrayContaining([77]));
  expect(Object.keys(contents(sheetNamed(addIn.host.workbook, "South"))).length).toBe(Object.keys(before).length);
});

test("two sheets that say they are one department's: the one called as we called it counts, the other is said to be a copy", async () => {
  await type("South", "Revenue", "actual", "2026-01", "77");
  const read = await excelWorkbook.readCascade();
  const south = read.entitySheets.find(({ sheet }) => sheet === "South");
  if (!south) throw new Error("South has no sheet");
  const copied = { ...read, entitySheets: [{ ...south, sheet: "South (2)" }, ...read.entitySheets] };
  const hand = cascadeInHand(copied, words);
  const { findings, sheets: planned } = hand.preview(hand.start);
  expect(findings).toEqual([{ code: "entity-sheet-copied", severity: "warning", details: { entity: "South", sheet: "South (2)" } }]);
  expect(planned.map(({ sheet, change }) => [sheet, change])).toContainEqual(["South", "keep"]);
});

/** Heading and counts of what is late, by entity, on the sheet that shows who contributes what. */
function lateOnSheet(): Record<string, unknown> {
  const { cells } = sheetNamed(addIn.host.workbook, "Contribution");
  const at = (row: number, column: number): unknown => cells.get(row * 16_384 + column)?.value ?? null;
  const last = Math.max(...[...cells.keys()].filter((key) => Math.floor(key / 16_384) === 3).map((key) => key % 16_384));
  return Object.fromEntries([3, 4, 5, 6, 7].map((row) => [String(at(row, 1)).trim(), at(row, last)]));
}

test("figures that are not given in time are said by department, on the day that is asked for", async () => {
  await type("North", "Revenue", "actual", "2026-01", "120");
  await type("North", "Complaints", "actual", "2026-02", "4");
  // Books of January have closed long since; those of February close on 10 March.
  const { preview, outcome } = await generate(undefined, "2026-03-05");
  const due = { expected: 6, given: 0, missing: 3, late: 3 };
  expect(outcome.inputs).toEqual([
    { entityId: "E1", entity: "Products", expected: 0, given: 0, missing: 0, late: 0 },
    { entityId: "E2", entity: "North", expected: 6, given: 2, missing: 2, late: 2 },
    { entityId: "E3", entity: "South", ...due },
    { entityId: "E4", entity: "Services", ...due },
  ]);
  expect(outcome.findings.filter(({ code }) => code === "input-late").map(({ details }) => details)).toEqual([
    { entity: "North", inputs: 2, of: 6 },
    { entity: "South", inputs: 3, of: 6 },
    { entity: "Services", inputs: 3, of: 6 },
  ]);
  expect(preview.sheets.map(({ change }) => change)).toEqual(["keep", "keep", "keep", "keep"]);
  expect(lateOnSheet()).toEqual({ Entity: "Late on 2026-03-05", Products: null, North: 2, South: 3, Services: 3 });
  // Nothing is written for another date alone.
  expect((await generate(undefined, "2026-03-06")).preview.canGenerate).toBe(false);
  await generate(undefined, "2026-03-20");
  expect(lateOnSheet()).toEqual({ Entity: "Late on 2026-03-20", Products: null, North: 4, South: 6, Services: 6 });
});

test("protected sheets are refused before anything is written", async () => {
  sheetNamed(addIn.host.workbook, "South").protection = { password: null, options: {} } as never;
  const before = contents(sheetNamed(addIn.host.workbook, "North"));
  const hand = await openCascade(excelWorkbook, words);
  const entities = [...hand.start.entities, entity("E9", "East", "E1")];
  await expect(generateCascade(excelWorkbook, hand, { entities, matrix: hand.propose(entities) }, words)).rejects.toMatchObject({
    code: "protected-sheet",
    at: "South",
  });
  expect(contents(sheetNamed(addIn.host.workbook, "North"))).toEqual(before);
  expect(sheets()).not.toContain("East");
});

async function excelRename(sheet: string, as: string): Promise<void> {
  await excelWorkbook.write({ steps: [{ kind: "rename-sheet", sheet, as }] });
  await addIn.host.settle();
}

test("figures that a sheet of the team's has by department are linked, and stand before what is split or added up", async () => {
  addIn.close();
  addIn = await startAddIn({
    workbook: workbookOf([
      ["KPI", "Department", "Unit", "Direction", "Period", "Actual", "Target"],
      ["Revenue", "North", "€", "higher", "2026-01", 390, 400],
      ["Revenue", "South", "€", "higher", "2026-01", 610, 590],
    ]),
  });
  await build("KPIs");
  addIn.host.typeInto(sheetNamed(addIn.host.workbook, "BSC KPIs").id, { row: 1, column: 12 }, "1000");
  await addIn.host.settle();
  const { outcome } = await generate();
  expect(outcome.made).toEqual(["North", "South"]);
  expect(await shownOn("North", "Revenue")).toMatchObject({ actual: 390, target: 400 });
  expect(outcome.reconciliation.map(({ difference }) => difference)).toEqual([10]);
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ kpi: "Revenue", actual: 1000 });
  expect((await generate()).preview).toMatchObject({ canGenerate: false, reconciliation: [{ difference: 10 }] });
  addIn.host.typeInto(sheetNamed(addIn.host.workbook, "KPIs").id, { row: 1, column: 5 }, "400");
  await addIn.host.settle();
  expect(await shownOn("North", "Revenue")).toMatchObject({ actual: 400 });
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 1010, status: "on-target" });
  await generate(({ start }) => ({
    ...start,
    entities: start.entities.map((each) => (each.name === "North" ? { ...each, name: "Nord" } : each)),
  }));
  expect(await shownOn("Nord", "Revenue")).toMatchObject({ actual: 400, target: 400 });
});
