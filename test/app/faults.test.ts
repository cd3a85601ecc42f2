import { startAddIn, type RunningAddIn } from "../support/addIn";
import { expectSame } from "../support/expectSame";
import { build } from "../support/scorecards";
import { contents, sheetNamed, visible, workbookOf } from "../support/workbooks";
import type { Workbook } from "../workbench/workbook/records";

jest.setTimeout(120_000);

const kpiSheet = [
  ["Perspective", "Objective", "KPI", "Direction", "Target", "2026-01", "2026-02"],
  ["Customer", "Loyal customers", "Satisfaction", "higher", 80, 84, 79],
  ["Customer", "Loyal customers", "Complaints", "lower", 20, 18, 26],
  ["Customer", "New customers", "Orders", "higher", 500, 510, 320],
  ["Internal process", "Fast delivery", "Lead time", "lower", 5, 5, null],
];

let addIn: RunningAddIn | null = null;
const open = async (workbook: Workbook): Promise<RunningAddIn> => {
  addIn?.close();
  addIn = await startAddIn({ workbook });
  return addIn;
};
afterEach(() => {
  addIn?.close();
  addIn = null;
});

/** A workbook before its first build: the user's sheet, and a sheet of the user's that has nothing to do with it. */
function beforeFirstBuild(): Workbook {
  return workbookOf(kpiSheet);
}

/** A workbook whose card is there and whose source has changed: a KPI gone, one between others, one at the end, another month; and notes people wrote on our sheets. */
async function beforeSecondBuild(): Promise<Workbook> {
  const { host } = await open(workbookOf(kpiSheet));
  await build();
  await host.settle();
  const id = (name: string) => sheetNamed(host.workbook, name).id;
  const type = (sheet: string, row: number, column: number, text: string) => {
    const refused = host.typeInto(id(sheet), { row, column }, text);
    if (refused) throw new Error(refused.refused);
  };
  type("Scorecard", 8, 30, "ask Ben");
  type("Scorecard", 30, 1, "Notes of the meeting");
  type("BSC KPIs", 1, 9, "Ana");
  type("BSC Data", 2, 3, "81");
  host.deleteCells(id("KPIs"), { row: 2, column: 0, rows: 1, columns: 16384 }, "Up");
  host.insertCells(id("KPIs"), { row: 2, column: 0, rows: 1, columns: 16384 }, "Down");
  ["Customer", "Loyal customers", "Returns", "lower", "10", "9", "8"].forEach((text, column) => type("KPIs", 2, column, text));
  ["Learning", "Skilled people", "Training days", "higher", "4", "3", "5"].forEach((text, column) => type("KPIs", 5, column, text));
  type("KPIs", 0, 7, "'2026-03");
  type("KPIs", 1, 7, "90");
  await host.settle();
  return host.workbook;
}

/** What the user typed, wherever it moved. */
const typedByUser = (workbook: Workbook) => {
  const held = (sheet: string): unknown[] =>
    workbook.sheets.filter(({ name }) => name === sheet).flatMap((each) => Object.values(contents(each)));
  return {
    source: contents(sheetNamed(workbook, "KPIs")),
    notes: held("Scorecard").filter((value) => value === "ask Ben" || value === "Notes of the meeting"),
    owner: held("BSC KPIs").filter((value) => value === "Ana"),
    actual: held("BSC Data").filter((value) => value === 81),
  };
};

const cases = [
  { name: "a first build", prepare: () => Promise.resolve(beforeFirstBuild()) },
  { name: "a second build", prepare: beforeSecondBuild },
];

describe.each(cases)("$name", ({ prepare }) => {
  let before: Workbook;
  let undisturbed: unknown;
  let typed: unknown;
  let syncs = 0;
  let actions = 0;

  beforeAll(async () => {
    before = await prepare();
    const { host } = await open(structuredClone(before));
    typed = typedByUser(host.workbook);
    const trips = host.cost.roundTrips;
    await build("KPIs");
    syncs = host.cost.roundTrips - trips;
    await host.settle();
    undisturbed = visible(host.workbook);
    actions = await actionsOfWrite(before, syncs);
  });

  /** How many actions the writing request has: the first number of actions after which nothing fails any more. */
  async function actionsOfWrite(workbook: Workbook, write: number): Promise<number> {
    let [low, high] = [1, 4096];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { host } = await open(structuredClone(workbook));
      host.faults.failSync(write, { code: "GeneralException" }, middle);
      const failed = await build("KPIs").then(
        () => false,
        () => true,
      );
      if (failed) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What stands in the workbook after a build that failed and one that did not. */
  async function afterFailure(arrange: (faults: RunningAddIn["host"]["faults"]) => void): Promise<unknown> {
    const { host } = await open(structuredClone(before));
    arrange(host.faults);
    await expect(build("KPIs")).rejects.toMatchObject({ name: "WorkbookError" });
    expectSame(typedByUser(host.workbook), typed);
    host.faults.clear();
    await build("KPIs");
    await host.settle();
    return visible(host.workbook);
  }

  const fault = { code: "GeneralException" } as const;
  const points = (step: number): number[] => Array.from({ length: Math.ceil(actions / step) }, (_, index) => index * step);

  test("may fail at any of its syncs: nothing is lost, and the next one ends as if nothing had been", async () => {
    expect(syncs).toBeLessThanOrEqual(6);
    for (let sync = 1; sync <= syncs; sync += 1) {
      expectSame(await afterFailure((faults) => faults.failSync(sync, fault)), undisturbed);
    }
  });

  test("may fail half-way through the writing", async () => {
    for (const point of points(Math.ceil(actions / 13))) {
      expectSame(await afterFailure((faults) => faults.failSync(syncs, fault, point)), undisturbed);
    }
    for (let fromEnd = 1; fromEnd <= 16; fromEnd += 5) {
      expectSame(await afterFailure((faults) => faults.failSync(syncs, fault, actions - fromEnd)), undisturbed);
    }
  });

  test("may fail half-way, and tidying up may fail too: the next one knows what it finds", async () => {
    for (const point of points(Math.ceil(actions / 9)).map((point) => point + 60)) {
      const after = await afterFailure((faults) => {
        faults.failSync(syncs, fault, Math.min(point, actions - 1));
        faults.failSync(syncs + 1, fault);
      });
      expectSame(after, undisturbed);
    }
  });

  test.each([1, 2, 3, 4])("may lose the answer to sync %i for good, with the pane that waits for it", async (sync) => {
    const { host } = await open(structuredClone(before));
    host.faults.dropSync(sync);
    const building = build("KPIs").then(() => true);
    const begun = host.cost.roundTrips;
    // However slow the machine: first the sync is on its way.
    for (let waited = 0; waited < 200 && host.cost.roundTrips - begun < sync; waited += 1) {
      if (await Promise.race([building, new Promise((resolve) => setTimeout(() => resolve(false), 50))])) break;
    }
    const ended = await Promise.race([building, new Promise((resolve) => setTimeout(() => resolve(false), 600))]);
    expect(ended).toBe(sync > syncs);
    const restarted = await open(host.workbook);
    expectSame(typedByUser(host.workbook), typed);
    await build("KPIs");
    await restarted.host.settle();
    expectSame(visible(restarted.host.workbook), undisturbed);
  });
});

test("a sheet that was added but not yet marked as ours, and could not be taken away, stays behind empty; it is nobody's loss", async () => {
  const { host } = await open(beforeFirstBuild());
  host.faults.failSync(4, { code: "GeneralException" }, 3);
  host.faults.failSync(5, { code: "GeneralException" });
  await expect(build("KPIs")).rejects.toMatchObject({ name: "WorkbookError" });
  expect(host.workbook.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([
    ["KPIs", 34],
    ["Scorecard", 0],
  ]);
});

describe("what others do meanwhile", () => {
  test("a sheet that somebody adds under our name while we write is not taken away", async () => {
    const { host } = await open(beforeFirstBuild());
    host.faults.beforeSync(4, (excel) => {
      const theirs = excel.addSheet("BSC Data");
      excel.typeInto(theirs, { row: 0, column: 0 }, "theirs");
    });
    await expect(build("KPIs")).rejects.toMatchObject({ code: "name-taken" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["KPIs", "BSC Data"]);
    expect(contents(sheetNamed(host.workbook, "BSC Data"))).toEqual({ "0": "theirs" });
    await build("KPIs");
    expect(contents(sheetNamed(host.workbook, "BSC Data"))).toEqual({ "0": "theirs" });
    expect(sheetNamed(host.workbook, "BSC Data 2").tables.map(({ name }) => name)).toEqual(["BSC_Data"]);
  });
});
