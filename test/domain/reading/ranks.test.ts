import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

const told = (rows: Parameters<typeof gridOf>[0]) =>
  readSheet(gridOf(rows)).figures.map(({ at, kpi, series, period, asked }) => [
    at.replace(/^.*!/, ""),
    kpi,
    series,
    period,
    asked === true,
  ]);

describe("ranks", () => {
  test("a rank year by year is a KPI of its own, beside the others", () => {
    expect(
      told([
        ["Year of guide", "Entry score", "Ranking"],
        [2022, 167, 15],
        [2021, 174, 12],
      ]),
    ).toEqual([
      ["B2", "Entry score", "actual", "2022", false],
      ["B3", "Entry score", "actual", "2021", false],
      ["C2", "Ranking", "actual", "2022", false],
      ["C3", "Ranking", "actual", "2021", false],
    ]);
  });

  test("an order of the table's own rows is worked out from them", () => {
    const kpis = told([
      ["Month", "Sales", "Rank"],
      ["2026-01", 167, 2],
      ["2026-02", 174, 1],
      ["2026-03", 120, 3],
    ]).map(([, kpi]) => kpi);
    expect(new Set(kpis)).toEqual(new Set(["Sales"]));
  });

  test("beside other figures of the same names they are worked out, too", () => {
    const series = told([
      ["KPI", "Target", "Actual", "Rank"],
      ["Sales", 10, 12, 4],
      ["Margin", 20, 22, 9],
    ]).map(([, , each]) => each);
    expect(series).toEqual(["target", "actual", "target", "actual"]);
  });

  test("now and before are the figures of a table that has no others; one rank alone is asked", () => {
    expect(
      told([
        ["KPI", "Current ranking", "Previous ranking"],
        ["Teaching", 4, 7],
        ["Research", 9, 8],
      ]).map(([at, , series, , asked]) => [at, series, asked]),
    ).toEqual([
      ["B2", "actual", false],
      ["C2", "prior", false],
      ["B3", "actual", false],
      ["C3", "prior", false],
    ]);
    const alone = told([
      ["KPI", "Unit", "Ranking"],
      ["Teaching", "place", 4],
      ["Research", "place", 9],
    ]);
    expect(alone.map(([, , , , asked]) => asked)).toEqual([true, true]);
  });

  test("names may stand in the last column, and are then asked about", () => {
    expect(
      told([
        ["Actual", "Target", "Publication"],
        [12, 10, "Good guide"],
        [22, 20, "Complete guide"],
      ]).map(([at, kpi, series, , asked]) => [at, kpi, series, asked]),
    ).toEqual([
      ["A2", "Good guide", "actual", true],
      ["B2", "Good guide", "target", true],
      ["A3", "Complete guide", "actual", true],
      ["B3", "Complete guide", "target", true],
    ]);
  });
});

describe("years down the rows", () => {
  test.each(["Year of guide", "Academic year", "Schuljahr", "Exercice comptable", "Año académico", "Ano letivo", "Anno scolastico"])(
    "under %s are periods",
    (header) =>
      expect(
        told([
          [header, "Graduates"],
          [2020, 410],
          [2021, 425],
          [2022, 431],
        ]).map(([, kpi, , period]) => [kpi, period]),
      ).toEqual([
        ["Graduates", "2020"],
        ["Graduates", "2021"],
        ["Graduates", "2022"],
      ]),
  );

  test("beside names they are not taken for periods", () => {
    const periods = told([
      ["Building", "Year of construction", "Target", "Actual"],
      ["North hall", 1998, 10, 12],
      ["South hall", 1999, 20, 22],
    ]).map(([, , , period]) => period);
    expect(periods.every((period) => period === null)).toBe(true);
  });
});
