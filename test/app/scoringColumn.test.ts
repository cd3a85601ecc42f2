import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";
import { isCellError } from "../workbench/workbook/values";

jest.setTimeout(120_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** A KPI, what its Scoring and Baseline cells say, and its score worked out by hand; null for none. */
interface Case {
  readonly kpi: string;
  readonly direction: "higher" | "lower";
  readonly target: number | string | null;
  readonly actual: number | string | null;
  readonly scoring: string;
  readonly baseline?: number;
  readonly score: number | null;
  readonly status: string | null;
}

const cases: readonly Case[] = [
  { kpi: "Satisfaction", direction: "higher", target: 90, actual: 90, scoring: "", score: 20 / 3, status: "on-target" },
  { kpi: "Loyalty", direction: "higher", target: 90, actual: 90, scoring: "-", score: 20 / 3, status: "on-target" },
  { kpi: "Orders", direction: "higher", target: 60, actual: 50, scoring: "linear 0; 200", score: 2.5, status: "off-target" },
  { kpi: "Falling scale", direction: "lower", target: 50, actual: 50, scoring: "Linear (0; 200)", score: 7.5, status: "on-target" },
  { kpi: "Way covered", direction: "lower", target: 400, actual: 460, scoring: "Progress", baseline: 500, score: 4, status: "off-target" },
  {
    kpi: "Way stated",
    direction: "lower",
    target: 400,
    actual: 460,
    scoring: "progress 600",
    baseline: 500,
    score: 7,
    status: "off-target",
  },
  { kpi: "No way", direction: "higher", target: 400, actual: 460, scoring: "progress", score: null, status: "on-target" },
  {
    kpi: "Visits",
    direction: "higher",
    target: 9000,
    actual: 9000,
    scoring: "equal bands 0; 4,000; 6,000; 12,000",
    score: 25 / 3,
    status: "on-target",
  },
  { kpi: "Orders kept", direction: "higher", target: 100, actual: 99, scoring: "GOAL ONLY", score: 0, status: "at-risk" },
  { kpi: "Two colours", direction: "higher", target: 80, actual: 75, scoring: "2-colour: 0; 50; 100", score: 7.5, status: "at-risk" },
  { kpi: "Audit passed", direction: "higher", target: null, actual: "Yes", scoring: "yes/no", score: 10, status: "on-target" },
  { kpi: "Fire drill held", direction: "higher", target: "Yes", actual: "No", scoring: "yes-no", score: 0, status: "off-target" },
  { kpi: "Accident", direction: "lower", target: null, actual: "Yes", scoring: "Yes no", score: 0, status: "off-target" },
  { kpi: "No accident", direction: "lower", target: null, actual: 0, scoring: "yes-no", score: 10, status: "on-target" },
  { kpi: "Not audited", direction: "higher", target: null, actual: null, scoring: "yes-no", score: null, status: null },
  { kpi: "Half audited", direction: "higher", target: null, actual: 0.5, scoring: "yes-no", score: null, status: null },
  { kpi: "Renewals", direction: "higher", target: 100, actual: 80, scoring: "percent of target 1.2", score: 8, status: "off-target" },
  { kpi: "Of nothing", direction: "higher", target: 0, actual: 80, scoring: "percent of target", score: null, status: "on-target" },
  {
    kpi: "Devices up",
    direction: "higher",
    target: 400,
    actual: 275,
    scoring: "piecewise: 50; 7,5; 500; 10",
    score: 8.75,
    status: "off-target",
  },
  { kpi: "Claims", direction: "higher", target: 100, actual: 95, scoring: "lineer 0; 200", score: null, status: "at-risk" },
  { kpi: "Leads", direction: "higher", target: 100, actual: 95, scoring: "linear 5", score: null, status: "at-risk" },
  { kpi: "Calls", direction: "higher", target: 100, actual: 95, scoring: "12", score: null, status: "at-risk" },
];

const columnOf = (sheet: ReturnType<typeof sheetNamed>, heading: string): number => {
  for (const [key, { value }] of sheet.cells) if (value === heading && Math.floor(key / 16384) === 0) return key % 16384;
  throw new Error(`no column ${heading}`);
};

/** A card of these KPIs, built from a sheet, whose table then gets what people type there. */
async function open(given: readonly Case[], blanksArriveAs: "zero" | "null"): Promise<void> {
  addIn = await startAddIn({
    settings: { blanksArriveAs },
    workbook: workbookOf([
      ["Perspective", "KPI", "Direction", "Target", "2026-01"],
      ...given.map(({ kpi, direction }) => ["Customer", kpi, direction, 100, 90]),
    ]),
  });
  await build(undefined, { period: "2026-01" });
  await addIn.host.settle();
  given.forEach(({ actual, target, scoring, baseline }, index) => {
    type(index, "Scoring", scoring);
    type(index, "Baseline", baseline ?? null);
    type(index, "Actual", actual, "BSC Data");
    type(index, "Target", target, "BSC Data");
  });
  await addIn.host.settle();
}

function type(kpi: number, heading: string, content: number | string | null, sheet = "BSC KPIs"): void {
  const { host } = addIn;
  const table = sheetNamed(host.workbook, sheet);
  const at = { row: kpi + 1, column: columnOf(table, heading) };
  if (content === null || content === "") expect(host.clearContents(table.id, { ...at, rows: 1, columns: 1 })).toBeNull();
  else expect(host.typeInto(table.id, at, String(content))).toBeNull();
}

/** A column at once, typed by hand beside the card's own tables. */
async function column(formula: string, rows: number): Promise<unknown[]> {
  const { host } = addIn;
  const sheet = host.addSheet("By hand");
  expect(host.typeInto(sheet, { row: 0, column: 0 }, formula)).toBeNull();
  await host.settle();
  const { cells } = sheetNamed(host.workbook, "By hand");
  return Array.from({ length: rows }, (_, row) => {
    const value = cells.get(cellKey(row, 0))?.value ?? "";
    return isCellError(value) || value === "" ? null : value;
  });
}

const near = (score: number | null): unknown => (score === null ? null : expect.closeTo(score, 9));

describe.each(["zero", "null"] as const)("where blank cells reach functions as %s", (blanksArriveAs) => {
  test("a KPI is scored as its Scoring cell says: on the sheet, in the pane, and in a column of BSC.SCORE", async () => {
    await open(cases, blanksArriveAs);
    const wanted = cases.map(({ kpi, score, status }) => [kpi, near(score), status]);
    const { results } = await cardInCells(addIn);
    const judged = (status: string): string | null => (status === "no-data" || status.startsWith("#") ? null : status);
    expect(results.map(({ kpi, score, status }) => [kpi, score, judged(status)])).toEqual(wanted);
    const pane = await cardInPane();
    expect(pane?.perspectives.flatMap(({ kpis }) => kpis.map(({ name, score, status }) => [name, score, status]))).toEqual(wanted);
    expect(results.map(({ attainment }) => attainment)).toEqual(
      pane?.perspectives.flatMap(({ kpis }) => kpis.map(({ attainment }) => (attainment === null ? null : near(attainment)))),
    );
    // Progress from the KPI's own baseline is the card's: a column has to be given it.
    const alone = await column(
      '=IFERROR(BSC.SCORE(BSC_Data[Actual]&"",BSC_Data[Target]&"",,BSC_KPIs[Direction],BSC_KPIs[Scoring]&""),"")',
      cases.length,
    );
    expect(alone).toEqual(cases.map(({ scoring, baseline, score }) => (scoring === "Progress" && baseline ? null : near(score))));
  });
});

test("what is not understood is named with its cell, in the pane; the line on the sheet says where to look, and nothing else is lost", async () => {
  await open(cases, "null");
  type(0, "Frequency", "now and then");
  type(1, "Frequency", "Vierteljährlich");
  type(2, "Direction", "sideways");
  type(3, "Threshold", "some");
  await addIn.host.settle();
  const table = sheetNamed(addIn.host.workbook, "BSC KPIs");
  const letter = (heading: string): string => String.fromCharCode(65 + columnOf(table, heading));
  const at = (kpi: string, heading: string): string => `BSC KPIs!${letter(heading)}${cases.findIndex((each) => each.kpi === kpi) + 2}`;
  const unread = (kpi: string, heading: string, text: string) => ({ at: at(kpi, heading), kpi, heading, text, asShare: false });
  expect((await cardInPane())?.unread).toEqual([
    unread("Satisfaction", "Frequency", "now and then"),
    unread("Orders", "Direction", "sideways"),
    unread("Falling scale", "Threshold", "some"),
    unread("Claims", "Scoring", "lineer 0; 200"),
    unread("Leads", "Scoring", "linear 5"),
    unread("Calls", "Scoring", "12"),
  ]);
  const { results } = await cardInCells(addIn);
  expect(results.find(({ kpi }) => kpi === "Claims")).toMatchObject({ status: "at-risk", score: null, reason: "No score: see Scoring" });
  expect(results.find(({ kpi }) => kpi === "Orders kept")).toMatchObject({ score: 0, reason: null });
});

test("a new word in the Scoring cell changes the card without the add-in", async () => {
  await open([{ kpi: "Orders", direction: "higher", target: 60, actual: 50, scoring: "", score: null, status: null }], "zero");
  const score = async () => (await cardInCells(addIn)).scorecard.score;
  expect(await score()).toBeCloseTo(10 / 9, 9);
  type(0, "Scoring", "linear 0; 200");
  expect(await score()).toBeCloseTo(2.5, 9);
  type(0, "Scoring", "linear 0; 100");
  expect(await score()).toBeCloseTo(5, 9);
});
