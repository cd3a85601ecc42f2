import { generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import type { CascadeChoice } from "../../src/app/cascade/cascadeInHand";
import type { Entity } from "../../src/domain/cascade/entity";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { expectSame } from "../support/expectSame";
import { entityCell } from "../support/cascades";
import { build, words } from "../support/scorecards";
import { contents, sheetNamed, visible, workbookOf } from "../support/workbooks";
import type { Workbook } from "../workbench/workbook/records";

jest.setTimeout(600_000);

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
const three = [entity("E1", "Products"), entity("E2", "North", "E1"), entity("E3", "South", "E1", 2)];

/** How far apart the actions are after which the writing is broken off: 1.2 tries many, 3 a few. */
const step = Number(process.env["CASCADE_FAULT_STEP"] ?? 3);

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

type Hand = Awaited<ReturnType<typeof openCascade>>;

async function generate(choose: (hand: Hand) => CascadeChoice): Promise<void> {
  const hand = await openCascade(excelWorkbook, words);
  await generateCascade(excelWorkbook, hand, choose(hand), words);
}

const proposed =
  (entities: readonly Entity[]) =>
  (hand: Hand): CascadeChoice => ({ entities, matrix: hand.propose(entities) });

async function beforeFirst(): Promise<Workbook> {
  const { host } = await open(workbookOf(teamSheet));
  await build("KPIs", { period: "2026-01" });
  await host.settle();
  return host.workbook;
}

/** A cascade in use: figures and a target typed, notes beside and between, and then a KPI gone, one new, and another month. */
async function beforeSecond(): Promise<Workbook> {
  const { host } = await open(await beforeFirst());
  await generate(proposed(three));
  await host.settle();
  const id = (name: string) => sheetNamed(host.workbook, name).id;
  const put = (sheet: string, at: { readonly row: number; readonly column: number }, text: string): void => {
    const refused = host.typeInto(id(sheet), { row: at.row, column: at.column }, text);
    if (refused) throw new Error(refused.refused);
  };
  put("North", await entityCell("North", "Revenue", "actual", "2026-01"), "123");
  put("South", await entityCell("South", "Complaints", "actual", "2026-02"), "7");
  put("South", await entityCell("South", "Revenue", "target", "2026-01"), "777");
  put("North", { row: 10, column: 40 }, "ask Ben");
  put("North", { row: 40, column: 1 }, "Notes of the meeting");
  put("BSC Shares", { row: 30, column: 1 }, "agreed in May");
  host.deleteCells(id("BSC KPIs"), { row: 2, column: 0, rows: 1, columns: 16384 }, "Up");
  ["K9", "O1", "Orders", "number", "higher"].forEach((text, column) => put("BSC KPIs", { row: 3, column }, text));
  put("KPIs", { row: 0, column: 8 }, "'2026-03");
  await host.settle();
  await build("KPIs");
  await host.settle();
  return host.workbook;
}

/** What people typed on sheets of entities and beside ours, wherever it went. */
const typedByUser = (workbook: Workbook) => {
  const held = (sheet: string): unknown[] =>
    workbook.sheets.filter(({ name }) => name === sheet).flatMap((each) => Object.values(contents(each)));
  return {
    source: contents(sheetNamed(workbook, "KPIs")),
    north: held("North").filter((value) => [123, "ask Ben", "Notes of the meeting"].includes(value as never)),
    south: [...held("South"), ...held("Southern")].filter((value) => value === 7 || value === 777),
    shares: held("BSC Shares").filter((value) => value === "agreed in May"),
  };
};

const cases = [
  { name: "generating", prepare: beforeFirst, choose: proposed(three) },
  {
    name: "generating again",
    prepare: beforeSecond,
    choose: ({ start }: Hand): CascadeChoice => ({
      entities: [
        ...start.entities
          .filter(({ id }) => id !== "E4")
          .map((each) => (each.id === "E3" ? { ...each, name: "Southern", parentId: null } : each)),
        entity("E4", "West", "E1"),
      ],
      matrix: { lines: start.matrix.lines.map((line) => ({ ...line, weights: new Map([...line.weights, ["E4", 3]]) })) },
    }),
  },
];

describe.each(cases)("$name", ({ prepare, choose: chooseFirst }) => {
  let before: Workbook;
  /** What the planner chose stays chosen, however the generating ends. */
  let choice: CascadeChoice | null = null;
  const choose = (hand: Hand): CascadeChoice => (choice ??= chooseFirst(hand));
  let undisturbed: unknown;
  let typed: unknown;
  let syncs = 0;
  let write = 0;

  beforeAll(async () => {
    before = await prepare();
    const { host } = await open(structuredClone(before));
    typed = typedByUser(host.workbook);
    const trips = host.cost.roundTrips;
    await generate(choose);
    syncs = host.cost.roundTrips - trips;
    write = syncs;
    await host.settle();
    undisturbed = visible(host.workbook);
  });

  async function afterFailure(arrange: (faults: RunningAddIn["host"]["faults"]) => void): Promise<unknown> {
    const { host } = await open(structuredClone(before));
    arrange(host.faults);
    await expect(generate(choose)).rejects.toMatchObject({ name: "WorkbookError" });
    expectSame(typedByUser(host.workbook), typed);
    host.faults.clear();
    await generate(choose);
    await host.settle();
    return visible(host.workbook);
  }

  const fault = { code: "GeneralException" } as const;

  test("may fail at any of its syncs: nothing typed is lost, and run again it ends as if nothing had been", async () => {
    for (let sync = 1; sync <= syncs; sync += 1) expectSame(await afterFailure((faults) => faults.failSync(sync, fault)), undisturbed);
  });

  test("may fail anywhere in the writing, and tidying up may fail too", async () => {
    for (let point = 2, number = 0; ; point = Math.ceil(point * step), number += 1) {
      const tried = await open(structuredClone(before));
      tried.host.faults.failSync(write, fault, point);
      if (number % 2 === 1) tried.host.faults.failSync(write + 1, fault);
      const failed = await generate(choose).then(
        () => false,
        () => true,
      );
      // Beyond the last action of the writing nothing fails.
      if (!failed) return;
      expectSame(typedByUser(tried.host.workbook), typed);
      tried.host.faults.clear();
      await generate(choose);
      await tried.host.settle();
      expectSame({ point, workbook: visible(tried.host.workbook) }, { point, workbook: undisturbed });
    }
  });
});
