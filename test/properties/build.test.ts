import fc from "fast-check";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane } from "../support/scorecards";
import { sheetNamed, visible, workbookOf } from "../support/workbooks";
import { cellError, type CellValue } from "../workbench/workbook/values";

jest.setTimeout(180_000);

/** A workbook with one sheet of KPIs, as people lay them out; figures include what is missing, text, and errors. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 2000 }).map((hundredths): CellValue => hundredths / 10) },
  fc.constantFrom<CellValue[]>(null, "NA", "-", 0, "84", "12.5", cellError("#N/A"), cellError("#DIV/0!"), "n/a"),
);
const kpi = fc.record({
  perspective: fc.constantFrom("Customer", "Financial", "Internal process"),
  objective: fc.constantFrom("Grow", "Please", "Customer"),
  direction: fc.constantFrom("higher", "lower", "Higher is better", "<="),
  weight: fc.constantFrom<CellValue[]>(null, 1, 2, 0.5, 3),
  target: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 150 }).map((target): CellValue => target) },
    fc.constantFrom<CellValue[]>(null, "90", "NA", 0),
  ),
  threshold: fc.constantFrom<CellValue[]>(null, null, 60, 100, "90 %", "50%", 0),
  figures: fc.array(figure, { minLength: 3, maxLength: 3 }),
});
const months = ["2026-01", "2026-02", "2026-03"];
const columns = ["Perspective", "Objective", "Direction", "Weight", "Target", "Threshold"] as const;
const sheet = fc.record({
  kpis: fc.array(kpi, { minLength: 1, maxLength: 7 }),
  used: fc
    .subarray([...columns], { minLength: 2 })
    .map((chosen) => columns.filter((column) => chosen.includes(column) || column === "Direction" || column === "Target")),
  above: fc.integer({ min: 0, max: 5 }),
  left: fc.integer({ min: 0, max: 3 }),
  title: fc.boolean(),
  name: fc.constantFrom("KPIs", "Kennzahlen 2026", "It's ours", "Scorecard"),
  period: fc.constantFrom(...months),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

function workbookFrom({ kpis, used, above, left, title, name }: Sheet) {
  const indent = Array.from({ length: left }, () => null);
  const cellOf = (each: Sheet["kpis"][number], column: (typeof columns)[number]): CellValue =>
    ({
      Perspective: each.perspective,
      Objective: each.objective,
      Direction: each.direction,
      Weight: each.weight,
      Target: each.target,
      Threshold: each.threshold,
    })[column];
  const rows: CellValue[][] = [
    ...Array.from({ length: above }, (_, row): CellValue[] => (row === 0 && title ? ["Figures of the year"] : [])),
    [
      ...indent,
      ...used.filter((column) => column === "Perspective" || column === "Objective"),
      "KPI",
      ...used.filter((column) => column !== "Perspective" && column !== "Objective"),
      ...months,
    ],
    ...kpis.map((each, index) => [
      ...indent,
      ...used.filter((column) => column === "Perspective" || column === "Objective").map((column) => cellOf(each, column)),
      `Figure ${"ABCDEFG"[index] ?? ""}`,
      ...used.filter((column) => column !== "Perspective" && column !== "Objective").map((column) => cellOf(each, column)),
      ...each.figures,
    ]),
  ];
  return workbookOf(rows, name);
}

async function withAddIn(given: Sheet, act: (addIn: RunningAddIn) => Promise<void>): Promise<void> {
  const addIn = await startAddIn({ workbook: workbookFrom(given) });
  try {
    await act(addIn);
  } finally {
    addIn.close();
  }
}

test("whatever the sheet: it is not touched, building again changes nothing, and cells and pane say the same", async () => {
  let scored = 0;
  await fc.assert(
    fc.asyncProperty(sheet, (given) =>
      withAddIn(given, async (addIn) => {
        const { workbook } = addIn.host;
        const before = structuredClone(sheetNamed(workbook, given.name));
        const { period } = await build(given.name, { period: given.period });
        await addIn.host.settle();
        expect(structuredClone(sheetNamed(workbook, given.name))).toEqual(before);

        const cells = await cardInCells(addIn);
        const pane = await cardInPane();
        const kpis = pane?.perspectives.flatMap((perspective) => perspective.kpis) ?? [];
        expect(period).toBe(given.period);
        expect(cells.kpis).toBe(given.kpis.length);
        // Where figures cannot be judged at all, the status cell shows the function's error with its message, the pane its reason.
        const judged = (status: string | null) => (status === null || status.startsWith("#") ? "no-data" : status);
        const isError = (actual: unknown) => typeof actual === "string" && actual.startsWith("#");
        expect(
          cells.results.map(({ kpi: name, actual, attainment, score, status }) => [
            name,
            actual,
            isError(actual) ? null : attainment,
            score,
            judged(status),
          ]),
        ).toEqual(
          kpis.map(({ name, actual, attainment, score, status }) => [
            name,
            actual,
            isError(actual) ? null : attainment,
            score,
            judged(status),
          ]),
        );
        expect(cells.perspectives.map(({ name, coverage }) => [name, coverage])).toEqual(
          pane?.perspectives.map(({ name, coverage }) => [name, coverage]),
        );
        const close = (found: number | null | undefined, wanted: number | null | undefined) =>
          wanted === null || wanted === undefined ? expect(found ?? null).toBeNull() : expect(found).toBeCloseTo(wanted, 9);
        cells.perspectives.forEach(({ score }, index) => close(score, pane?.perspectives[index]?.score));
        close(cells.scorecard.score, pane?.card.score);
        expect(cells.scorecard.status).toBe(pane?.card.status ?? "no-data");
        scored += cells.scored;

        const once = visible(workbook);
        await build(given.name);
        await addIn.host.settle();
        expect(visible(workbook)).toEqual(once);
      }),
    ),
    { numRuns: 35 },
  );
  // The generator must not have made cards of nothing but blanks.
  expect(scored).toBeGreaterThan(40);
});
