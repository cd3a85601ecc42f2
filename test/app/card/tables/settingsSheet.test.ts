import { names } from "../../../../src/domain/document";
import { chooseSpan, lookUpScorecard } from "../../../../src/app/openScorecard";
import { excelWorkbook } from "../../../../src/excel/excelWorkbook";
import type { BlockName } from "../../../../src/app/storedWorkbook";
import { startAddIn, type RunningAddIn } from "../../../support/addIn";
import { build, cardInCells, cardInPane, words } from "../../../support/scorecards";
import { sheetNamed, visible, workbookOf } from "../../../support/workbooks";
import { cellKey } from "../../../workbench/workbook/address";

jest.setTimeout(240_000);

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Target", "2026-01", "2026-02", "2026-03"],
  ["Customer", "Loyal customers", "Satisfaction", "points", "higher", 80, 84, 79, 81],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", 20, 18, 26, 20],
  ["Internal process", "Fast delivery", "Lead time", "days", "lower", 5, 5, 9, 4],
];

let addIn: RunningAddIn;
afterEach(() => addIn.close());

const settings = ["version", "attainment", "fiscalStart", "reach", "periods", "calendar", "inSpan", "spans", "methods"] as const;
const colors = ["brandColor", "onTargetColor", "atRiskColor", "offTargetColor"] as const;

async function open(): Promise<void> {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await rebuild();
}
async function rebuild() {
  const outcome = await build("KPIs");
  await addIn.host.settle();
  return outcome;
}

/** As a version left it that did not know these parts yet: neither their names nor what stands there. */
async function without(parts: readonly BlockName[]): Promise<void> {
  const { blocks } = await excelWorkbook.readStored();
  for (const part of parts) {
    const block = blocks[part];
    if (block) addIn.host.clearContents(sheetNamed(addIn.host.workbook, block.sheet).id, block.range);
  }
  await Excel.run(async (context) => {
    for (const part of parts) context.workbook.names.getItem(names[part]).delete();
    await context.sync();
  });
  await addIn.host.settle();
}

const sheets = (): string[] => addIn.host.workbook.sheets.map(({ name }) => name);
const blocks = async () => (await excelWorkbook.readStored()).blocks;
const settingsSheets = (): string[] => sheets().filter((name) => /settings/i.test(name));

/** Every part is there, once, on one sheet; building once more changes nothing; and the card says what it said. */
async function expectWhole(sheet: string, before: unknown): Promise<void> {
  const found = await blocks();
  expect([...settings, ...colors].map((part) => [part, found[part]?.sheet])).toEqual([...settings, ...colors].map((part) => [part, sheet]));
  expect(await cardInCells(addIn)).toEqual(before);
  const once = visible(addIn.host.workbook);
  expect((await rebuild()).made).toEqual([]);
  expect(visible(addIn.host.workbook)).toEqual(once);
}

test("without a settings sheet: it is made, once", async () => {
  await open();
  const before = await cardInCells(addIn);
  await without([...settings, ...colors]);
  expect(addIn.host.deleteSheet(sheetNamed(addIn.host.workbook, "BSC Settings").id)).toBeNull();
  await addIn.host.settle();
  expect((await rebuild()).made).toEqual(["BSC Settings"]);
  expect(settingsSheets()).toEqual(["BSC Settings"]);
  await expectWhole("BSC Settings", before);
});

const earlier = {
  "without colours": colors,
  "without one of the colours": ["atRiskColor"],
  "of the first version: its number, attainment and periods alone": [
    "fiscalStart",
    "reach",
    "calendar",
    "inSpan",
    "spans",
    "methods",
    ...colors,
  ],
  "without the words for aggregations": ["methods"],
  "without what the spans need": ["fiscalStart", "reach", "spans"],
  "whose list of periods somebody deleted": ["periods"],
  "whose number of the version somebody deleted": ["version"],
} as const satisfies Readonly<Record<string, readonly BlockName[]>>;

describe.each(Object.entries(earlier))("a settings sheet %s", (_what, missing) => {
  test("is completed where it stands: no second one comes, and what was set holds", async () => {
    await open();
    const before = await cardInCells(addIn);
    await without(missing);
    const { made } = await rebuild();
    expect(made).toEqual([]);
    expect(settingsSheets()).toEqual(["BSC Settings"]);
    await expectWhole("BSC Settings", before);
    // What was worked out anew works: the card turns to the year to date.
    await chooseSpan(excelWorkbook, "year-to-date", words);
    await addIn.host.settle();
    expect((await cardInCells(addIn)).scorecard.score).toBeCloseTo((await cardInPane())?.card.score ?? NaN, 10);
    expect((await cardInPane())?.span).toBe("year-to-date");
  });
});

test("what somebody wrote beside and below the settings stays where it is when parts are added", async () => {
  await open();
  await without(earlier["without what the spans need"]);
  const sheet = sheetNamed(addIn.host.workbook, "BSC Settings");
  for (const [row, column] of [[30, 2], [2, 40], [9, 8]] as const) addIn.host.typeInto(sheet.id, { row, column }, "my note"); // prettier-ignore
  await rebuild();
  for (const [row, column] of [
    [30, 2],
    [2, 40],
    [9, 8],
  ] as const)
    // prettier-ignore
    expect(sheet.cells.get(cellKey(row, column))?.value).toBe("my note");
});

describe.each<readonly [how: string, name: string, change: () => Promise<void> | void]>([
  ["renamed", "Card options", () => void addIn.host.renameSheet(sheetNamed(addIn.host.workbook, "BSC Settings").id, "Card options")],
  ["hidden", "BSC Settings", () => void (sheetNamed(addIn.host.workbook, "BSC Settings").visibility = "Hidden")],
  [
    "copied",
    "BSC Settings",
    () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("BSC Settings");
        sheet.copy("After", sheet).name = "My copy";
        await context.sync();
      }),
  ],
])("a settings sheet that somebody %s", (_how, name, change) => {
  test.each([[[]], [colors], [["methods", "spans"]]] as readonly [readonly BlockName[]][])(
    "stays the one there is, also where it lacks parts (%s)",
    async (missing) => {
      await open();
      const before = await cardInCells(addIn);
      await without(missing);
      await change();
      await addIn.host.settle();
      const there = sheets();
      expect((await rebuild()).made).toEqual([]);
      expect(sheets()).toEqual(there);
      await expectWhole(name, before);
      expect(await lookUpScorecard(excelWorkbook, words)).toMatchObject({ deleted: [] });
    },
  );
});
