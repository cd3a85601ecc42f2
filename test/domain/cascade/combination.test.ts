import {
  cascadeKinds,
  combinationOf,
  groupsOf,
  maySplit,
  proposeKind,
  rollUpActuals,
  splitTargets,
  type CascadedKpi,
  type CascadeKind,
  type Combination,
} from "../../../src/domain/cascade";
import { aggregations, type Aggregation } from "../../../src/domain/aggregate";
import { cascadeOf, entitiesDrawn } from "./cascadeOf";

const period = "2026-01" as never;
const columns = [...aggregations, null];

/** By kind: what the aggregations sum, average, last, min, max, count, ratio and none lead to. */
const ofAmounts: Readonly<Record<CascadeKind, readonly Combination[]>> = {
  identical: ["weighted", "weighted", "weighted", "min", "max", "weighted", "ratio-of-sums", "weighted"],
  split: ["sum", "sum", "sum", "min", "max", "sum", "ratio-of-sums", "sum"],
  contributory: ["none", "none", "none", "none", "none", "none", "none", "none"],
  shared: ["none", "none", "none", "none", "none", "none", "none", "none"],
  own: ["none", "none", "none", "none", "none", "none", "none", "none"],
};
const ofRates: Readonly<Record<CascadeKind, readonly Combination[]>> = { ...ofAmounts, split: ofAmounts.identical };

const everyCase = (table: typeof ofAmounts, unit: string) =>
  cascadeKinds.flatMap((kind) => columns.map((aggregation, index) => ({ kind, aggregation, unit, combination: table[kind][index] })));
const cases = [...everyCase(ofAmounts, "orders"), ...everyCase(ofRates, "%")];

/** Two departments with 30 of 40 and 10 of 60, weighing 3 and 1: what each combination makes of them. */
const made: Readonly<Record<Combination, number | null>> = {
  sum: 40,
  weighted: (3 * 30 + 10) / 4,
  "ratio-of-sums": 40 / 100,
  min: 10,
  max: 30,
  none: null,
};

describe.each(cases)("$kind, $aggregation, in $unit", ({ kind, aggregation, unit, combination }) => {
  const input = cascadeOf({
    entities: entitiesDrawn("Works\n  Casting\n  Coating"),
    kpis: [{ id: "K1", aggregation, unit }],
    lines: [{ kpiId: "K1", kind, weights: { E2: 3, E3: 1 } }],
    targets: { K1: { "": [100], E2: [aggregation === null ? null : 60] } },
    ...(aggregation === "ratio"
      ? { numerators: { K1: { E2: [30], E3: [10] } }, denominators: { K1: { E2: [40], E3: [60] } } }
      : { actuals: { K1: { E2: [30], E3: [10] } } }),
  });

  it(`figures of departments become the company's by ${combination}`, () => {
    expect(combinationOf(kind, { unit, aggregation })).toBe(combination);
    const figure = rollUpActuals(input).standing.get("K1", "", period);
    expect(figure).toBe(made[combination ?? "none"]);
  });

  it("the target goes down split, unchanged or not at all", () => {
    const { standing, parts } = splitTargets(input);
    const isSplit = kind === "split" && combination === "sum";
    const goesDown = kind === "shared" || kind === "identical" || kind === "split";
    expect(parts.get("K1", "E3", period)).toBe(isSplit ? 25 : null);
    expect(standing.get("K1", "E3", period)).toBe(isSplit ? 25 : goesDown ? 100 : null);
    const typed = aggregation === null ? null : 60;
    expect(standing.get("K1", "E2", period)).toBe(typed ?? (isSplit ? 75 : goesDown ? 100 : null));
    expect(groupsOf(input).map(({ combination: made }) => made)).toEqual(goesDown ? [combination] : []);
  });
});

describe("what is proposed", () => {
  const proposed: readonly (readonly [
    name: string,
    unit: string,
    aggregation: Aggregation | null,
    kind: CascadeKind | null,
    because: string,
  ])[] = [
    ["Revenue", "€ k", "sum", "split", "sums"],
    ["Customer complaints", "complaints", "sum", "split", "sums"],
    ["Lost days", "days", "sum", "split", "sums"],
    ["Safety walks held", "walks", "count", "split", "sums"],
    ["Energy use", "MWh", null, "split", "sums"],
    ["Umsatz", "Mio. €", null, "split", "sums"],
    ["Number of new customers", "", null, "split", "sums"],
    ["Anzahl Reklamationen", "", null, "split", "sums"],
    ["Nombre de réclamations", "", null, "split", "sums"],
    ["Gastos de viaje", "", null, "split", "sums"],
    ["Receita líquida", "", null, "split", "sums"],
    ["Operating margin", "%", "ratio", "identical", "ratio"],
    ["Market share", "%", "sum", "identical", "rate"],
    ["Operating margin", "%", null, "identical", "rate"],
    ["Revenue per employee", "€ k", null, "identical", "rate"],
    ["Ausschussquote", "", null, "identical", "rate"],
    ["Taux de rotation", "", null, "identical", "rate"],
    ["Tasa de defectos", "", null, "identical", "rate"],
    ["Taxa de ocupação", "", null, "identical", "rate"],
    ["Customer satisfaction", "index", "average", "identical", "rate"],
    ["Net promoter score", "NPS", "last", "identical", "rate"],
    ["Defects delivered", "ppm", "sum", "identical", "rate"],
    ["Order lead time", "days", "average", "identical", "rate"],
    ["Order lead time", "days", null, "identical", "rate"],
    ["Output", "t/h", "sum", "identical", "rate"],
    ["Longest wait", "days", "max", "identical", "extreme"],
    ["Lowest supplier rating", "points", "min", "identical", "extreme"],
    ["Headcount", "employees", "last", "split", "level"],
    ["Overdue receivables", "€ k", "last", "split", "level"],
    ["Debtor days", "days", "last", "identical", "level"],
    ["Maturity", "", "last", "identical", "level"],
    ["Maturity", "", null, "identical", "level"],
    ["Share price", "€", "last", null, "company-only"],
    ["Credit rating", "", null, null, "company-only"],
    ["Aktienkurs", "€", "last", null, "company-only"],
  ];

  it.each(proposed)("%s (%s, %s): %s, because %s", (name, unit, aggregation, kind, because) => {
    expect(proposeKind({ name, unit, aggregation })).toEqual({ kind, because });
  });

  it("is never to split what may not be split", () => {
    const units = ["", "%", "€", "€ / t", "orders", "days", "points", "ppm", "Prozent", "pro Kopf", "par heure", "por hora"];
    const names = ["Revenue", "Rate", "Average", "Headcount", "Kosten", "Ratio", "Umsatz je Kunde"];
    for (const unit of units)
      for (const name of names)
        for (const aggregation of columns) {
          const kpi: Pick<CascadedKpi, "name" | "unit" | "aggregation"> = { name, unit, aggregation };
          if (proposeKind(kpi).kind === "split") expect([kpi, maySplit(kpi)]).toEqual([kpi, true]);
        }
  });
});

describe("a shared KPI", () => {
  it("is one figure with many owners: the company's goes down, and no department's goes up", () => {
    const shared = (actuals: Readonly<Record<string, readonly number[]>>) => {
      const input = cascadeOf({
        entities: entitiesDrawn("Works\n  North\n    Casting\n  South"),
        kpis: [{ id: "K1", unit: "%" }],
        lines: [{ kpiId: "K1", kind: "shared", weights: { E3: 1, E4: 1 } }],
        actuals: { K1: actuals },
      });
      const { standing, rolledUp } = rollUpActuals(input);
      return [["", "E2", "E3", "E4"].map((id) => standing.get("K1", id, period)), rolledUp.get("K1", "", period)];
    };
    expect(shared({ "": [7] })).toEqual([[7, 7, 7, 7], null]);
    expect(shared({ "": [7], E4: [5] })).toEqual([[7, 7, 7, 5], null]);
    expect(shared({ E4: [5] })).toEqual([[null, null, null, 5], null]);
  });
});
