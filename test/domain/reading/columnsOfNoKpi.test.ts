import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

const months = (total: readonly number[]) => [
  ["Month", "Web orders", "Total orders", "Phone orders"],
  ["2025-01", 286, total[0] ?? 0, 417],
  ["2025-02", 277, total[1] ?? 0, 377],
  ["2025-03", 169, total[2] ?? 0, 251],
];
const ofTotal = ({ figures }: ReturnType<typeof readSheet>) => figures.filter(({ kpi }) => kpi === "Total orders");

describe("a column headed total", () => {
  test("whose formulas add up others is left out, which is said", () => {
    const grid = gridOf(months([703, 654, 420]), { formulas: { C2: "=B2+D2", C3: "=B3+D3", C4: "=B4+D4" } });
    const reading = readSheet(grid);
    expect(ofTotal(reading)).toEqual([]);
    expect(reading.notFigures).toEqual(expect.arrayContaining(["Sheet1!C2", "Sheet1!C3", "Sheet1!C4"]));
    expect(reading.findings).toContainEqual({
      code: "column-left-out",
      severity: "note",
      at: "Sheet1!C1",
      details: { header: "Total orders" },
    });
  });

  test("whose figures add up in every row is asked about", () => {
    const reading = readSheet(gridOf(months([703, 654, 420])));
    expect(ofTotal(reading).map(({ asked }) => asked)).toEqual([true, true, true]);
    expect(reading.questions.map(({ at }) => at)).toContain("Sheet1!C1");
  });

  test("whose figures do not add up is a KPI", () => {
    expect(ofTotal(readSheet(gridOf(months([703, 654, 421])))).map(({ value, asked }) => [value, asked])).toEqual([[703, undefined], [654, undefined], [421, undefined]]); // prettier-ignore
  });
});

describe("a column of numbers of its own", () => {
  test("makes no list of rows that are a month each", () => {
    const grid = gridOf([["Month", "Revenue", "new_line_id"], ["2025-01", 10, 2193], ["2025-02", 12, 1693], ["2025-03", 11, 1916]]); // prettier-ignore
    expect(readSheet(grid).figures.filter(({ asked }) => asked)).toEqual([]);
  });

  test("makes a list of rows that come several in a month", () => {
    const grid = gridOf([["Month", "Revenue", "Order ID"], ["2025-01", 10, 2193], ["2025-01", 12, 1693], ["2025-02", 11, 1916]]); // prettier-ignore
    expect(readSheet(grid).figures.every(({ asked }) => asked)).toBe(true);
  });
});

describe("a column that sorts KPIs", () => {
  const rows = (second: string, header = "Level") =>
    [[header, "KPI", "Target", "Actual"], ["outcome", "Revenue growth", 10, 9], ["outcome", "Cases closed", 50, 48], ["output", second, 4, 4]]; // prettier-ignore

  test.each(["Level", "Indicator type", "Niveau", "Nivel", "级别", "Stage of the chain"])("%s raises no question", (header) => {
    const { questions } = readSheet(gridOf(rows("Audits held", header)));
    expect(questions.filter(({ code }) => code === "layout")).toEqual([]);
  });

  test("is asked about where a KPI comes again under another of its cells", () => {
    const { questions } = readSheet(gridOf(rows("Cases closed")));
    expect(questions.filter(({ code }) => code === "layout")).toHaveLength(1);
  });

  test("words that may be names are asked about", () => {
    const { questions } = readSheet(gridOf([["Bahnhof", "KPI", "Target", "Actual"], ["Alpha", "Revenue growth", 10, 9], ["Alpha", "Cases closed", 50, 48], ["Beta", "Audits held", 4, 4]])); // prettier-ignore
    expect(questions.filter(({ code }) => code === "layout")).toHaveLength(1);
  });
});

describe("figures under a word for KPIs", () => {
  test("beside the KPIs' names and their targets are asked about as actuals", () => {
    const { figures } = readSheet(gridOf([["Level 1", "Level 2", "Target", "KPI"], ["Output", "Miles paved", 12, 10], ["Effect", "Bridges mended", 4, 3]])); // prettier-ignore
    expect(figures.filter(({ series }) => series === "actual").map(({ value, asked }) => [value, asked])).toEqual([[10, true], [3, true]]); // prettier-ignore
  });
});
