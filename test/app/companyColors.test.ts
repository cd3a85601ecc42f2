import { chosenColors } from "../../src/app/card/cardColors";
import { findPlaces } from "../../src/app/card/sheet/scorecardLayout";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build as buildCard } from "../support/scorecards";
import { sheetNamed, visible, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";
import type { Workbook } from "../workbench/workbook/records";

jest.setTimeout(120_000);

const kpis = [
  ["Perspective", "Objective", "KPI", "Direction", "Target", "2026-01", "2026-02"],
  ["Customer", "Loyal customers", "Satisfaction", "higher", 80, 84, 79],
  ["Customer", "Loyal customers", "Complaints", "lower", 20, 18, 26],
  ["Internal process", "Fast delivery", "Lead time", "lower", 5, 5, 9],
];

let addIn: RunningAddIn;
afterEach(() => addIn.close());
const open = async (workbook: Workbook = workbookOf(kpis)): Promise<void> => {
  addIn = await startAddIn({ workbook });
};

async function build(sheet?: string): Promise<void> {
  await buildCard(sheet);
  await addIn.host.settle();
}

type Setting = "brandColor" | "onTargetColor" | "atRiskColor" | "offTargetColor";

async function setting(name: Setting) {
  const block = (await excelWorkbook.readStored()).blocks[name];
  if (!block) throw new Error(`no ${name}`);
  const sheet = sheetNamed(addIn.host.workbook, block.sheet);
  const { row, column } = block.range;
  return {
    sheet,
    row,
    column,
    cell: () => sheet.cells.get(cellKey(row, column)),
    said: () => String(sheet.cells.get(cellKey(row, column + 1))?.value),
  };
}

/** As from Excel's palette. */
async function fill(sheet: string, row: number, column: number, color: string | null): Promise<void> {
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    if (color === null) format.fill.clear();
    else format.fill.color = color;
    await context.sync();
  });
}

async function choose(name: Setting, how: { readonly typed?: string; readonly filled?: string }): Promise<void> {
  const { sheet, row, column } = await setting(name);
  if (how.typed !== undefined) expect(addIn.host.typeInto(sheet.id, { row, column }, how.typed)).toBeNull();
  if (how.filled !== undefined) await fill(sheet.name, row, column, how.filled);
}

async function card() {
  const stored = await excelWorkbook.readStored();
  const [block, found] = [stored.blocks.scorecard, findPlaces(stored)];
  if (!block || !found) throw new Error("no card");
  const sheet = sheetNamed(addIn.host.workbook, block.sheet);
  const { places } = found;
  const rowOf = (name: string) => block.range.row + block.values.findIndex((row) => row[places.name - block.range.column] === name);
  const look = (row: number, column: number) => sheet.cells.get(cellKey(row, column))?.style;
  const lights = sheet.conditionalFormats.flatMap(({ rule }) => (rule.kind === "Custom" ? [[rule.style.fill, rule.style.fontColor]] : []));
  return { sheet, places, rowOf, look, lights };
}

test("the settings offer the colours as they are, with what each is for", async () => {
  await open();
  await build();
  expect((await setting("brandColor")).cell()?.style?.fill).toBe("#1F6F78");
  expect((await setting("offTargetColor")).said()).toBe("#B33A0E");
  expect(Object.values(chosenColors(await excelWorkbook.readStored())).map(({ remark }) => remark)).toEqual([null, null, null, null]);
});

test("filled or typed, the next build takes them: bands, headings and lights, and not what the user formatted", async () => {
  await open();
  await build();
  const before = await card();
  const [own, band] = [before.rowOf("Internal process"), before.rowOf("Customer")];
  const pale = before.look(band, before.places.name)?.fill;
  await fill(before.sheet.name, own, before.places.name, "#FFCCEE");
  await choose("brandColor", { filled: "#660099" });
  await choose("onTargetColor", { typed: "#FFD400" });
  await choose("offTargetColor", { typed: "003b5c" });
  await build();
  const after = await card();
  // The brand carries white text at 10 : 1, so it is what headings take; bands are pale forms of it.
  expect(after.look(after.rowOf("Loyal customers"), after.places.name)?.font.color).toBe("#660099");
  expect(after.look(band, after.places.name)?.fill).not.toBe(pale);
  expect(after.look(own, after.places.name)?.fill).toBe("#FFCCEE");
  expect(after.look(own, after.places.unit)?.fill).toBe(after.look(band, after.places.name)?.fill);
  // Black on yellow, white on dark blue: the better contrast of WCAG.
  expect(after.lights).toContainEqual(["#FFD400", "#000000"]);
  expect(after.lights).toContainEqual(["#003B5C", "#FFFFFF"]);
  expect(after.lights).toHaveLength(before.lights.length);
  expect((await setting("onTargetColor")).cell()?.style?.fill).toBe("#FFD400");
  expect((await setting("brandColor")).said()).toBe("#660099");

  const once = visible(addIn.host.workbook);
  await build();
  expect(visible(addIn.host.workbook)).toEqual(once);
});

test("what is new on the card has the company's colours, and ours come back when the cells are cleared", async () => {
  await open();
  await build();
  const ours = await card();
  const looked = () => [ours.look(ours.rowOf("Customer"), ours.places.name), ours.look(0, ours.places.name)];
  const before = structuredClone(looked());
  await choose("brandColor", { typed: "#660099" });
  const { id } = sheetNamed(addIn.host.workbook, "KPIs");
  ["Growth", "Skilled people", "Training days", "higher", "4", "3", "5"].forEach((content, column) =>
    addIn.host.typeInto(id, { row: 4, column }, content),
  );
  await build("KPIs");
  const { look, rowOf, places } = await card();
  expect(look(rowOf("Growth"), places.name)?.fill).toBe(look(rowOf("Customer"), places.name)?.fill);
  expect(look(rowOf("Skilled people"), places.name)?.font.color).toBe("#660099");
  const brand = await setting("brandColor");
  addIn.host.clearContents(brand.sheet.id, { row: brand.row, column: brand.column, rows: 1, columns: 1 });
  await fill(brand.sheet.name, brand.row, brand.column, null);
  await build("KPIs");
  expect(looked()).toEqual(before);
  expect(brand.said()).toBe("#1F6F78");
});

test("what is no colour is said beside it, and colours that are alike in greyscale too", async () => {
  await open();
  await build();
  await choose("atRiskColor", { typed: "sunny" });
  await choose("onTargetColor", { typed: "#7F7F7F" });
  await choose("offTargetColor", { typed: "#8A7A7A" });
  await build();
  expect((await setting("atRiskColor")).said()).toMatch(/^#F0B429.*no colour/);
  expect((await setting("atRiskColor")).cell()?.value).toBe("sunny");
  expect((await setting("offTargetColor")).said()).toMatch(/^#8A7A7A.*greyscale.*On target/);
});

test("a build that fails on the way leaves the choice open: the next one ends as if nothing had been", async () => {
  await open();
  await build();
  await choose("brandColor", { typed: "#660099" });
  await choose("offTargetColor", { filled: "#003B5C" });
  const chosen = structuredClone(addIn.host.workbook);
  await build();
  const undisturbed = visible(addIn.host.workbook);
  for (const actions of [0, 3, 20, 60, 120]) {
    addIn.close();
    await open(structuredClone(chosen));
    // Three reads of the workbook's sheets, two of what is ours, one before the writing.
    addIn.host.faults.failSync(6, { code: "GeneralException" }, actions);
    await build().catch(() => undefined);
    addIn.host.faults.clear();
    await build();
    expect(visible(addIn.host.workbook)).toEqual(undisturbed);
  }
});
