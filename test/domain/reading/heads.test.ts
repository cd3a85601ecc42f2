import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

const rows = [
  ["Miles paved", 12, 3, 10, 11],
  ["Bridges mended", 8, 2, 7, 6],
] as const;
const figuresOf = (grid: ReturnType<typeof gridOf>) =>
  readSheet(grid).figures.map(({ kpi, series, period, value, asked }) => ({ kpi, series, period, value, asked }));

describe("a head of two rows", () => {
  const lower = ["", "", "", "2024", "2025"];
  const merged = gridOf([["Objective", "Key Performance Indicators", "Weight", "Actual", ""], lower, ["Roads", "Miles paved", 3, 10, 11], ["", "Bridges mended", 2, 7, 6]], {
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "A3:A4"],
  }); // prettier-ignore

  test("gives each column the lowest of its filled cells, with what stands over it", () => {
    expect(figuresOf(merged)).toEqual([
      { kpi: "Miles paved", series: "weight", period: null, value: 3 },
      { kpi: "Miles paved", series: "actual", period: "2024", value: 10 },
      { kpi: "Miles paved", series: "actual", period: "2025", value: 11 },
      { kpi: "Bridges mended", series: "weight", period: null, value: 2 },
      { kpi: "Bridges mended", series: "actual", period: "2024", value: 7 },
      { kpi: "Bridges mended", series: "actual", period: "2025", value: 6 },
    ]);
  });

  test("reads the same where both rows say something over every column of figures", () => {
    const upper = ["KPI", "Indicator Target Value", "Weight", "Baseline / Benchmark", "Actual Performance"];
    const grid = gridOf([upper, ["", "2025", "", "2023", "2024"], ...rows], { merges: ["A1:A2", "C1:C2"] });
    expect(figuresOf(grid).map(({ series, period }) => [series, period])).toEqual([
      ["target", "2025"], ["weight", null], ["baseline", "2023"], ["actual", "2024"],
      ["target", "2025"], ["weight", null], ["baseline", "2023"], ["actual", "2024"],
    ]); // prettier-ignore
  });

  test("a name merged down over its first rows of figures is no head of several rows", () => {
    const grid = gridOf([["Perspective", "KPI", "Target", "Actual"], ["Roads", "Miles paved", 12, 10], ["", "Bridges mended", 8, 7]], { merges: ["A2:A3"] }); // prettier-ignore
    expect(readSheet(grid).kpis.map(({ name, perspective }) => [perspective, name])).toEqual([
      ["Roads", "Miles paved"],
      ["Roads", "Bridges mended"],
    ]);
  });
});

describe("what stands over the names of KPIs", () => {
  test.each(["National standard", "Our targets", "Budget items", "Soll"])("%s says nothing of the months beside it", (corner) => {
    const grid = gridOf([[corner, "Jan 2025", "Feb 2025"], ["Waits under 4 hours", 0.86, 0.83], ["Cases of infection", 1, 2]]); // prettier-ignore
    expect(figuresOf(grid).filter(({ series, asked }) => series !== "actual" && asked !== true)).toEqual([]);
  });
});

describe("labels above a table", () => {
  test("name the objective of its KPIs and are none", () => {
    const { kpis, questions } = readSheet(
      gridOf([
        ["Department objective:", "Answer every call of a resident on the day it comes in", "", ""],
        ["Performance measures:", "2023", "2024", "2025"],
        ["Calls answered", 400, 410, 405],
        ["", "", "", ""],
        ["Department objective:", "Mend what is broken before the winter", "", ""],
        ["Performance measures:", "2023", "2024", "2025"],
        ["Bridges mended", 4, 5, 6],
      ]),
    );
    expect(kpis.map(({ name, objective }) => [objective, name])).toEqual([
      ["Answer every call of a resident on the day it comes in", "Calls answered"],
      ["Mend what is broken before the winter", "Bridges mended"],
    ]);
    expect(questions.filter(({ code }) => code === "unreadable-figure")).toEqual([]);
  });
});

describe("sentences below a table", () => {
  const table = [["KPI", "Jan 2025", "Feb 2025"], ["Cancer wait", 0.9, 0.92], ["Infections", 1, 0]]; // prettier-ignore
  const sentences = [["Cancer wait", "93% of urgent referrals should be seen within 14 days.", ""], ["Infections", "There should be no case of a hospital acquired infection.", ""]]; // prettier-ignore

  test("explain it and hold no KPI, which is said", () => {
    const { kpis, figures, findings } = readSheet(gridOf([...table, ["", "", ""], ...sentences]));
    expect(kpis.map(({ at }) => at)).toEqual(["Sheet1!A2", "Sheet1!A3"]);
    expect(figures).toHaveLength(4);
    expect(findings.filter(({ code }) => code === "row-without-figures").map(({ at }) => at)).toEqual(["Sheet1!A5", "Sheet1!A6"]);
  });

  test("targets in words right below each other stay targets that are asked about", () => {
    const { kpis, questions } = readSheet(
      gridOf([["KPI", "Target", "Actual"], ["Trainings held", "Twenty-seven trainings developed and held by June 2022", 20], ["Policy", "A policy that the council has approved by December", 1]]), // prettier-ignore
    );
    expect(kpis).toHaveLength(2);
    expect(questions.filter(({ code }) => code === "unreadable-figure")).toHaveLength(2);
  });
});
