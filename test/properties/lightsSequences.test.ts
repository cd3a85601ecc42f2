import fc from "fast-check";
import { applyLights, readLights } from "../../src/app/applyLights";
import { removeLights } from "../../src/app/removeLights";
import { excelLights } from "../../src/excel/lights";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { workbookWith } from "../support/workbooks";
import { createHost } from "../workbench/host";
import { copySheet } from "../workbench/workbook/sheets";
import type { Sheet, Workbook } from "../workbench/workbook/records";
import { defaultStyle } from "../workbench/workbook/style";
import type { CellValue } from "../workbench/workbook/values";

jest.setTimeout(600_000);

/** A sheet as people have them, with formats and rules of their own, also over the figures, and a formula below. */
function usersWorkbook(lines: readonly (readonly CellValue[])[]): Workbook {
  const workbook = workbookWith({
    KPIs: [["KPI", "Direction", "Target", "Threshold", "2026-01", "2026-02", "Remarks"], ...lines],
    Notes: [["Something else"], [1], [2]],
  });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a workbook has a sheet");
  const rows = lines.length;
  for (const [key, cell] of sheet.cells) if (key % 3 === 0) cell.style = { ...defaultStyle, numberFormat: "0.0", fill: "#EEEEEE" };
  sheet.conditionalFormats.push(
    { id: "{00000001-0000-0000-0000-000000000000}", ranges: [{ row: 1, column: 4, rows, columns: 1 }], stopIfTrue: true, rule: { kind: "Custom", formula: '=AND(N("mine")=0,E2>$C2)', style: { fill: "#123456" } } },
    { id: "{00000002-0000-0000-0000-000000000000}", ranges: [{ row: 0, column: 2, rows: rows + 1, columns: 4 }], stopIfTrue: false, rule: { kind: "CellValue", operator: "GreaterThan", formula1: "=3", style: { bold: true } } },
    { id: "{00000003-0000-0000-0000-000000000000}", ranges: [{ row: 1, column: 5, rows, columns: 1 }], stopIfTrue: false, rule: { kind: "DataBar", color: "#638EC6", negativeColor: "#FF0000", gradient: true, showValue: true, min: { type: "Automatic" }, max: { type: "Automatic" } } },
  ); // prettier-ignore
  return workbook;
}

const figure = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom<CellValue[]>(null, "NA", "12"));
const line = fc.tuple(
  fc.constantFrom("Orders", "Complaints", "Lead time", "Revenue", "Scrap", "Training days", "Returns"),
  fc.constantFrom("higher", "lower"),
  fc.oneof(fc.integer({ min: 1, max: 150 }), fc.constantFrom<CellValue[]>("≥ 90", null)),
  fc.constantFrom<CellValue[]>(null, "90 %", 50),
  figure,
  figure,
  fc.constantFrom<CellValue[]>("late", null, 5),
);

const rows = { row: 0, column: 0, columns: 16_384 };
const columns = { row: 0, rows: 1_048_576 };
const at = fc.integer({ min: 0, max: 9 });
const step = fc.oneof(
  fc.record({ do: fc.constant("light" as const), row: at, column: fc.integer({ min: 0, max: 5 }), rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 7 }), way: fc.constantFrom("higher" as const, "lower" as const, null), copy: fc.boolean() }),
  fc.record({ do: fc.constant("unlight" as const), row: at, column: at, rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constantFrom("insert-row" as const, "delete-row" as const), row: fc.integer({ min: 0, max: 8 }), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constantFrom("insert-column" as const, "delete-column" as const), column: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ do: fc.constantFrom("insert-cells" as const, "delete-cells" as const), row: at, column: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ do: fc.constant("sort" as const), column: fc.integer({ min: 0, max: 6 }), ascending: fc.boolean() }),
  fc.record({ do: fc.constant("rename" as const), name: fc.constantFrom("Figures", "It's ours", "KPIs 2026") }),
  fc.record({ do: fc.constant("copy" as const) }),
  fc.record({ do: fc.constant("type" as const), row: at, column: fc.integer({ min: 0, max: 6 }), text: fc.constantFrom("7", "higher", "=C2+1", "NA", "") }),
); // prettier-ignore
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type TestHost = RunningAddIn["host"];
const begin: Step = { do: "light", row: 0, column: 0, rows: 20, columns: 8, way: null, copy: false };

const first = (host: TestHost): Sheet => {
  const sheet = host.workbook.sheets.find(({ id }) => id.includes("0001-")) ?? host.workbook.sheets[0];
  if (sheet === undefined) throw new Error("a workbook has a sheet");
  return sheet;
};

/** What a user does, in a workbook with lights as in one without. */
function userDoes(host: TestHost, each: Step): void {
  const sheet = first(host);
  switch (each.do) {
    case "insert-row":
      host.insertCells(sheet.id, { ...rows, row: each.row, rows: each.count }, "Down");
      return;
    case "delete-row":
      host.deleteCells(sheet.id, { ...rows, row: each.row, rows: each.count }, "Up");
      return;
    case "insert-column":
      host.insertCells(sheet.id, { ...columns, column: each.column, columns: 1 }, "Right");
      return;
    case "delete-column":
      host.deleteCells(sheet.id, { ...columns, column: each.column, columns: 1 }, "Left");
      return;
    case "insert-cells":
      host.insertCells(sheet.id, { row: each.row, column: each.column, rows: 1, columns: 2 }, "Down");
      return;
    case "delete-cells":
      host.deleteCells(sheet.id, { row: each.row, column: each.column, rows: 2, columns: 1 }, "Up");
      return;
    case "sort":
      host.sort(sheet.id, { row: 1, column: 0, rows: 7, columns: 7 }, each.column, each.ascending);
      return;
    case "rename":
      host.renameSheet(sheet.id, each.name);
      return;
    case "copy":
      if (host.workbook.sheets.length < 4) copySheet(host.core, sheet, 1);
      return;
    case "type":
      host.typeInto(sheet.id, { row: each.row, column: each.column }, each.text);
  }
}

async function light(host: TestHost, each: Step): Promise<void> {
  if (each.do === "light") {
    const sheet = each.copy ? (host.workbook.sheets[1] ?? first(host)) : first(host);
    const areas = [{ row: each.row, column: each.column, rows: each.rows, columns: each.columns }];
    const target = each.way === null ? null : ({ kind: "figure", figure: 80 } as const);
    const proposal = (await readLights(excelWorkbook, { sheet: sheet.name, areas })).propose({ direction: each.way, target });
    await applyLights(excelLights, proposal, { kind: "fill" });
  } else if (each.do === "unlight") {
    const { do: _, ...area } = each;
    await removeLights(excelLights, { sheet: first(host).name, areas: [area] });
  }
}

/** Everything of a workbook's sheets; the values of formulas once they are calculated. */
const everything = (host: TestHost): unknown => host.workbook.sheets.map((sheet) => ({ ...sheet, commentThreads: undefined }));

/** Our rules by their mark, seen from outside. */
const ours = (host: TestHost): number =>
  host.workbook.sheets
    .flatMap((sheet) => sheet.conditionalFormats)
    .filter(({ rule }) => rule.kind === "Custom" && rule.formula.includes("BSC light")).length;

/** RUNS=500 takes a few minutes. */
const runs = Number(process.env["RUNS"] ?? 120);

/** The same Excel opens another workbook: starting one anew for each would take minutes. */
function open(host: TestHost, workbook: Workbook): void {
  host.workbook.sheets.splice(0, host.workbook.sheets.length, ...structuredClone(workbook.sheets));
  host.workbook.activeSheetId = workbook.activeSheetId;
  host.engine.opened();
}

test("whatever happened meanwhile, removing lights leaves the workbook as if there had never been any", async () => {
  let [litSteps, changed] = [0, 0];
  const without = createHost({ workbook: usersWorkbook([]) });
  const addIn = await startAddIn({ workbook: usersWorkbook([]) });
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 2, maxLength: 8 }),
        fc.array(step, { minLength: 2, maxLength: 8 }),
        async (lines, steps) => {
          const workbook = usersWorkbook(lines);
          open(without, workbook);
          open(addIn.host, workbook);
          for (const each of [begin, ...steps]) {
            await light(addIn.host, each);
            if (ours(addIn.host) > 0) litSteps += 1;
            userDoes(addIn.host, each);
            userDoes(without, each);
          }
          await addIn.host.settle();
          await without.settle();
          const removed = await removeLights(excelLights, null);
          if (removed.rules > 0) changed += 1;
          expect(ours(addIn.host)).toBe(0);
          expect(everything(addIn.host)).toEqual(everything(without));
        },
      ),
      { numRuns: runs },
    );
  } finally {
    addIn.close();
  }
  expect(litSteps).toBeGreaterThan(runs * 2);
  expect(changed).toBeGreaterThan(runs / 2);
});
