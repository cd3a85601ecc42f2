import { readSheets } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

const department = (sheet: string) =>
  gridOf(
    [
      ["KPI", "Target", "Actual", "Attainment %"],
      ["Revenue", 100, 90, 0.9],
      ["New customers", 40, 44, 1.1],
    ],
    { sheet, formulas: { D2: "=C2/B2", D3: "=C3/B3" } },
  );

describe("a sheet that sums up the others", () => {
  const summary = gridOf(
    [
      ["Department", "Number of KPIs", "Mean attainment %"],
      ["North", 2, 1],
      ["South", 2, 1],
    ],
    {
      sheet: "Summary",
      formulas: { B2: "=COUNTA(North!A2:A3)", B3: "=COUNTA(South!A2:A3)", C2: "=AVERAGE(North!D2:D3)", C3: "=AVERAGE('South'!$D$2:$D$3)" },
    },
  );

  test("a figure over several KPIs is asked about, and those it is made of are read", () => {
    const { figures, questions } = readSheets([department("North"), department("South"), summary]);
    const asked = figures.filter((figure) => figure.asked === true);
    expect(asked.map(({ at }) => at).sort()).toEqual(["Summary!B2", "Summary!B3", "Summary!C2", "Summary!C3"]);
    expect(asked.every(({ question }) => questions.some(({ id }) => id === question))).toBe(true);
    expect(figures.filter(({ series }) => series === "actual" || series === "target").length - asked.length).toBe(8);
  });

  test("a figure over the months of one KPI is its own", () => {
    const months = gridOf(
      [
        ["Month", "Calls"],
        ["2026-01", 120],
        ["2026-02", 130],
      ],
      { sheet: "Log" },
    );
    const card = gridOf(
      [
        ["KPI", "Target", "Actual"],
        ["Calls a month", 100, 125],
      ],
      { sheet: "Card", formulas: { C2: "=AVERAGE(Log!B2:B3)" } },
    );
    const { figures } = readSheets([months, card]);
    expect(figures.find(({ at }) => at === "Card!C2")?.asked).toBeUndefined();
  });
});
