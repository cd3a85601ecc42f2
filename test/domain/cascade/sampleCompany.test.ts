import { kpis } from "../../../src/app/examples/sampleCompany/kpis";
import { combinationOf, proposeKind } from "../../../src/domain/cascade";

/** How the sample's figures were made: the company's from its departments' by each KPI's `rollUp`. */
const named = { sum: "sum", weighted: "weighted", ratio: "ratio-of-sums", min: "min", max: "max" } as const;
const cascaded = kpis.flatMap((kpi) => (kpi.rollUp === "none" ? [] : [{ ...kpi, made: named[kpi.rollUp] }]));

describe("KPIs of the sample company", () => {
  it.each(cascaded)("$name ($unit, $aggregation): what is proposed rolls up as the figures were made: $made", (kpi) => {
    expect(combinationOf(proposeKind(kpi).kind, kpi)).toBe(kpi.made);
  });

  it("are proposed with the same combination without a stated aggregation, but for what only that tells", () => {
    const guessed = cascaded.filter(
      (kpi) => combinationOf(proposeKind({ ...kpi, aggregation: null }).kind, { ...kpi, aggregation: null }) !== kpi.made,
    );
    const sums = cascaded.filter(({ made }) => made === "sum").map(({ name }) => name);
    // Hours may be lost or be taken by one thing: in doubt nothing is summed.
    expect(guessed.map(({ name }) => name).filter((name) => sums.includes(name))).toEqual(["Unplanned downtime", "Training hours"]);
    // Nothing that is no sum is taken for one.
    const wrong = guessed.filter(
      (kpi) => combinationOf(proposeKind({ ...kpi, aggregation: null }).kind, { ...kpi, aggregation: null }) === "sum",
    );
    expect(wrong).toEqual([]);
  });
});
