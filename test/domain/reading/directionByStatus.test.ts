import { readSheet } from "../../../src/domain/reading/readSheet";
import { gridOf } from "./grids";

type Row = readonly [actual: number, target: number, status: string];
const read = (rows: readonly Row[], name = "Tarifa Media") =>
  readSheet(
    gridOf([
      ["KPI", "Periodo", "Valor", "Meta", "Estado"],
      ...rows.map((row, index) => [name, `2025-0${index + 1}`, ...row] as (string | number)[]),
    ]),
  );

const better: readonly Row[] = [
  [110, 100, "ok"],
  [100, 100, "ok"],
  [120, 90, "ok"],
  [95, 100, "alerta"],
  [70, 100, "critico"],
  [60, 90, "critico"],
];

describe("a direction that nothing but the sheet's own status tells", () => {
  test("higher, where every good figure has reached its target and no other has", () => {
    const { kpis, questions } = read(better);
    expect(kpis).toMatchObject([{ direction: "higher", directionBecause: "status" }]);
    expect(questions).toEqual([]);
  });

  test("lower, where every good figure is under its target and no other is", () => {
    const turned = better.map(([actual, target, status]): Row => [target, actual, status]);
    expect(read(turned).kpis).toMatchObject([{ direction: "lower", directionBecause: "status" }]);
  });

  test("is asked when one status says otherwise", () => {
    const { kpis, questions } = read([...better, [130, 100, "critico"]]);
    expect(kpis).toMatchObject([{ direction: "ask" }]);
    expect(questions).toMatchObject([{ code: "direction" }]);
  });

  test("is asked when there are too few of either kind to prove anything", () => {
    expect(read(better.filter(([, , status]) => status === "ok")).kpis).toMatchObject([{ direction: "ask" }]);
    expect(read(better.slice(0, 4)).kpis).toMatchObject([{ direction: "ask" }]);
  });

  test("does not overrule what the name says", () => {
    expect(read(better, "Customer complaints").kpis).toMatchObject([{ direction: "lower", directionBecause: "unit-or-name" }]);
  });
});

test("a row that names no period among rows that do says so with each figure", () => {
  const reading = readSheet(
    gridOf([
      ["KPI", "Month", "Actual"],
      ["Stock", "2026-01", 1],
      ["Stock", "2026-02", 2],
      ["Stock", null, 3],
      ["Debt", "2026-01", 4],
    ]),
  );
  expect(reading.figures.filter(({ undated }) => undated).map(({ at }) => at)).toEqual(["Sheet1!C4"]);
  expect(reading.findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "row-without-period", at: "Sheet1!B4" })]));
});
