import { applyLights, readLights } from "../../src/app/applyLights";
import { generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import { showCharts } from "../../src/app/charts/showCharts";
import { removeLights } from "../../src/app/removeLights";
import { excelCharts } from "../../src/excel/charts";
import { excelLights } from "../../src/excel/lights";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build as buildCard, words } from "../support/scorecards";
import { sheetNamed, visible, workbookWith } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";
import type { Chart, Sheet, Workbook } from "../workbench/workbook/records";

jest.setTimeout(240_000);

const figures = [
  ["Perspective", "Objective", "KPI", "Direction", "Target", "2026-01", "2026-02", "2026-03"],
  ["Customer", "Loyal customers", "Satisfaction", "higher", 80, 84, 79, 82],
  ["Customer", "Loyal customers", "Complaints", "lower", 20, 18, 26, 21],
  ["Internal process", "Fast delivery", "Lead time", "lower", 5, 5, 9, 4],
];
/** A list of somebody's own, which is on no card. */
const own = [
  ["KPI", "Direction", "Target", "2026-01", "2026-02"],
  ["Visits", "higher", 100, 110, 95],
  ["Returns", "lower", 100, 70, 120],
  ["Orders", "higher", 100, 95, 99],
];

/** Company colours, and what is read on them (WCAG: the better of black and white). */
const company = { brandColor: "#660099", onTargetColor: "#CDE8F6", atRiskColor: "#F08A00", offTargetColor: "#003B5C" } as const;
const grounds = { "on-target": ["#CDE8F6", "#000000"], "at-risk": ["#F08A00", "#000000"], "off-target": ["#003B5C", "#FFFFFF"] } as const;
type Lit = keyof typeof grounds;

let addIn: RunningAddIn;
afterEach(() => addIn.close());
const open = async (workbook: Workbook = workbookWith({ KPIs: figures, Shops: own })): Promise<void> => {
  addIn = await startAddIn({ workbook });
};
const build = async (): Promise<void> => {
  await buildCard("KPIs");
  await addIn.host.settle();
};

async function choose(colors: Readonly<Partial<Record<keyof typeof company, string>>> = company): Promise<void> {
  const { blocks } = await excelWorkbook.readStored();
  for (const [name, color] of Object.entries(colors)) {
    const block = blocks[name as keyof typeof company];
    if (!block) throw new Error(`no ${name}`);
    const { row, column } = block.range;
    expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, block.sheet).id, { row, column }, color)).toBeNull();
  }
}

async function light(sheet: string, row = 1, rows = 3): Promise<void> {
  const inHand = await readLights(excelWorkbook, { sheet, areas: [{ row, column: 3, rows, columns: 2 }] });
  await applyLights(excelLights, inHand.propose({}), { kind: "fill" });
}

async function generate(): Promise<void> {
  const hand = await openCascade(excelWorkbook, words);
  const entities = ["North", "South"].map((name, index) => ({ id: `E${index}`, name, parentId: null, owner: "", weight: 1 }));
  await generateCascade(excelWorkbook, hand, { entities, matrix: hand.propose(entities) }, words);
  await addIn.host.settle();
}

/** Ground and ink of the rules that light a status: in place told by the mark that tells them, on our sheets by the word or shape they look for. */
function lit(sheet: Sheet, status: Lit): string[][] {
  const said = { "on-target": /light: on-target|="(On target|●)"$/, "at-risk": /light: at-risk|="(At risk|▲)"$/, "off-target": /light: off-target|="(Off target|◆)"$/ }; // prettier-ignore
  return sheet.conditionalFormats.flatMap(({ rule }) =>
    rule.kind === "Custom" && said[status].test(rule.formula) ? [[rule.style.fill ?? "", rule.style.fontColor ?? ""]] : [],
  );
}
const sheet = (name: string): Sheet => sheetNamed(addIn.host.workbook, name);
const statuses = Object.keys(grounds) as Lit[];
const expectCompany = (name: string): void => {
  for (const status of statuses)
    expect([name, status, ...new Set(lit(sheet(name), status).flat())]).toEqual([name, status, ...grounds[status]]);
};
const chart = (name: string): Chart => {
  const found = addIn.host.workbook.sheets.flatMap(({ charts }) => charts).find((each) => each.name === name);
  if (!found) throw new Error(`no chart ${name}`);
  return found;
};

test("lights that are put on after the colours were applied have them", async () => {
  await open();
  await build();
  await choose();
  await build();
  await light("Shops");
  expectCompany("Shops");
});

test("lights on a workbook without settings have the palette of the card", async () => {
  await open();
  await light("Shops");
  const before = statuses.map((status) => lit(sheet("Shops"), status));
  await build();
  expect(statuses.map((status) => lit(sheet("Shops"), status))).toEqual(before);
  expect(statuses.map((status) => lit(sheet("Scorecard"), status)[0])).toEqual(before.map(([rule]) => rule));
});

test("colours that are changed and applied reach the card, the charts, the cascade and the lights in place", async () => {
  await open();
  await build();
  await showCharts(excelWorkbook, excelCharts, null, words);
  await generate();
  await light("Shops");
  // What somebody formatted is not ours any more.
  const key = cellKey(0, 0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("North").getRange("A1").format.font.color = "#FF00FF";
    await context.sync();
  });
  await choose();
  await build();
  for (const name of ["Scorecard", "Shops", "North", "South", "Contribution"]) expectCompany(name);
  expect(sheet("North").cells.get(key)?.style?.font.color).toBe("#FF00FF");
  // The title is the brand's darkest form on every sheet, the same as on the card.
  const inkOf = (name: string, text: string) =>
    [...sheet(name).cells.values()].find(({ value }) => value === text)?.style?.font.color ?? "none";
  const ink = inkOf("Scorecard", words.title);
  expect(ink).not.toBe("#17363B");
  expect(inkOf("KPI charts", words.charts.title)).toBe(ink);
  expect(inkOf("Contribution", words.cascade.contribution.title)).toBe(ink);
  const remains = ["#1F6F78", "#17363B", "#D3E4E6", "#EAF2F3", "#DDF2E9", "#F0B429", "#B33A0E"];
  for (const each of addIn.host.workbook.sheets) {
    const used = [...each.cells.values()].flatMap(({ style }) =>
      style ? [style.fill, style.font.color, style.borders.EdgeBottom?.color] : [],
    );
    expect([each.name, used.filter((color) => remains.includes(color ?? ""))]).toEqual([each.name, []]);
    expect(remains).not.toContain(each.tabColor);
  }
  const drawn = [...(chart("BSC KPI trend").series[0]?.details?.entries() ?? [])]
    .filter(([name]) => /color/i.test(name))
    .map(([, color]) => color);
  expect(new Set(drawn)).toEqual(new Set(["#660099"]));
  expect(chart("BSC scores").series.map(({ color }) => color)).toEqual(statuses.map((status) => grounds[status][0]));
});

test("a chart whose looks somebody changed keeps those", async () => {
  await open();
  await build();
  await showCharts(excelWorkbook, excelCharts, null, words);
  const mine = async () =>
    Excel.run(async (context) => {
      const series = context.workbook.worksheets.getItem("KPI charts").charts.getItem("BSC KPI trend").series.getItemAt(0);
      series.format.line.load("color");
      await context.sync();
      return series.format.line.color;
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPI charts").charts.getItem("BSC KPI trend").series.getItemAt(0).format.line.color = "#FF00FF";
    await context.sync();
  });
  await choose();
  await build();
  expect(await mine()).toBe("#FF00FF");
});

test("wherever the change of colours fails, building again ends as if nothing had been", async () => {
  await open();
  await build();
  await showCharts(excelWorkbook, excelCharts, null, words);
  await light("Shops");
  await choose();
  const chosen = structuredClone(addIn.host.workbook);
  await build();
  const undisturbed = visible(addIn.host.workbook);
  const looks = addIn.host.workbook.sheets.flatMap(({ charts }) => charts.map(({ series }) => series));
  for (const sync of [6, 8, 10, 11]) {
    for (const actions of [0, 5, 40]) {
      addIn.close();
      await open(structuredClone(chosen));
      addIn.host.faults.failSync(sync, { code: "GeneralException" }, actions);
      await build().catch(() => undefined);
      addIn.host.faults.clear();
      await build();
      expect(visible(addIn.host.workbook)).toEqual(undisturbed);
      expect(addIn.host.workbook.sheets.flatMap(({ charts }) => charts.map(({ series }) => series))).toEqual(looks);
    }
  }
});

test("lights on a protected sheet: nothing changes anywhere, and the sheet is named", async () => {
  await open();
  await build();
  await light("Shops");
  await choose();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Shops").protection.protect();
    await context.sync();
  });
  const before = visible(addIn.host.workbook);
  await expect(build()).rejects.toMatchObject({ code: "protected-sheet", at: "Shops" });
  expect(visible(addIn.host.workbook)).toEqual(before);
});

describe("Remove lights takes away exactly ours", () => {
  /** As an earlier version lit figures: the same mark, other colours. */
  const oldPalette: Readonly<Record<Lit, readonly [string, string]>> = {
    "on-target": ["#DDF2E9", "#0B6E4F"],
    "at-risk": ["#FFCC4D", "#4A3100"],
    "off-target": ["#A3201A", "#FFFFFF"],
  };
  const withOldLights = async (row?: number, rows?: number): Promise<void> => {
    await light("Shops", row, rows);
    for (const { rule } of sheet("Shops").conditionalFormats) {
      if (rule.kind !== "Custom") continue;
      const status = statuses.find((each) => rule.formula.includes(each));
      if (status !== undefined) Object.assign(rule.style, { fill: oldPalette[status][0], fontColor: oldPalette[status][1] });
    }
  };

  test.each(["the palette of before", "the company's colours"])("lit in %s", async (palette) => {
    await open();
    await build();
    // A rule of the user's in the very colours of ours.
    await Excel.run(async (context) => {
      const rule = context.workbook.worksheets.getItem("Shops").getRange("A2:E4").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$D2>90";
      rule.custom.format.fill.color = "#DDF2E9";
      rule.custom.format.font.color = "#0B5D44";
      await context.sync();
    });
    const rules = () => sheet("Shops").conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule }));
    const before = structuredClone(rules());
    await withOldLights();
    if (palette !== "the palette of before") {
      await choose();
      await build();
      expectCompany("Shops");
    }
    expect(rules()).toHaveLength(before.length + 3);
    await removeLights(excelLights, null);
    expect(rules()).toEqual(before);
  });

  test("what is lit beside older lights is of one palette with them", async () => {
    await open();
    await withOldLights(2, 2);
    await light("Shops", 1, 1);
    expect(new Set(statuses.flatMap((status) => lit(sheet("Shops"), status).map(([fill]) => fill))).size).toBe(3);
  });
});
