import { readFileSync } from "node:fs";
import path from "node:path";
import { checkCascade, evaluateCascade, groupsOf, rollUpActuals, splitTargets, weightsByTarget } from "../../../src/domain/cascade";
import { cascadeOf, entitiesDrawn } from "./cascadeOf";

const sample = JSON.parse(readFileSync(path.join(__dirname, "../../data/bamboobsc-sample.json"), "utf8")) as {
  readonly actuals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly units2018: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

describe("units of the bamboobsc sample in 2018, each KPI carried by those that have figures", () => {
  const units = ["0001", "0002", "0003"];
  const input = (own: boolean) =>
    cascadeOf({
      entities: units.map((unit) => ({ id: unit, name: `Unit ${unit}`, parentId: null, owner: "", weight: 1 })),
      kpis: Object.keys(sample.units2018).map((id) => ({ id, unit: "%", aggregation: "average" as const })),
      lines: Object.entries(sample.units2018).map(([kpiId, figures]) => ({
        kpiId,
        kind: "identical" as const,
        weights: Object.fromEntries(Object.keys(figures).map((unit) => [unit, 1])),
      })),
      periods: ["2018"],
      targets: Object.fromEntries(Object.keys(sample.units2018).map((id) => [id, { "": [100] }])),
      actuals: Object.fromEntries(
        Object.entries(sample.units2018).map(([id, figures]) => [
          id,
          {
            ...Object.fromEntries(units.flatMap((unit) => (figures[unit] === undefined ? [] : [[unit, [figures[unit]]]]))),
            ...(own ? { "": [sample.actuals[id]?.["2018"] ?? null] } : {}),
          },
        ]),
      ),
    });
  const year = "2018" as never;

  it("roll up to their mean: 68.5, 73.33 and 82.67", () => {
    const { standing, coverage } = rollUpActuals(input(false));
    expect(standing.get("KPI0001", "", year)).toBe((72 + 65) / 2);
    expect(standing.get("KPI0004", "", year)).toBeCloseTo((75 + 77 + 68) / 3, 12);
    expect(standing.get("KPI0006", "", year)).toBeCloseTo((89 + 80 + 79) / 3, 12);
    expect(coverage("KPI0001", "", year)).toEqual({ withFigure: 2, of: 2 });
  });

  it("the company's published figures are its own, stand, and are said not to be what its units make", () => {
    const { standing, rolledUp } = rollUpActuals(input(true));
    expect(["KPI0001", "KPI0004", "KPI0006"].map((id) => standing.get(id, "", year))).toEqual([70, 78, 89]);
    expect(rolledUp.get("KPI0001", "", year)).toBe(68.5);
    const said = checkCascade(input(true), [], null).filter(({ code }) => code === "actuals-differ");
    expect(said.map(({ details }) => [details["kpi"], details["own"], Math.round(Number(details["children"]) * 100) / 100])).toEqual([
      ["KPI0001", 70, 68.5],
      ["KPI0004", 78, 73.33],
      ["KPI0006", 89, 82.67],
    ]);
  });
});

describe("weights in proportion to targets (Viva Goals: 100,000, 20,000 and 1,000 are 82.6, 16.5 and 0.8 %)", () => {
  const entities = entitiesDrawn("Company\n  Large\n  Medium\n  Small");
  const targets = { E2: [100_000, null], E3: [20_000, null], E4: [1000, null] };
  const drawn = (kind: "split" | "identical") =>
    cascadeOf({
      entities,
      periods: ["2026-01", "2026-02"],
      kpis: [{ id: "K1", unit: "€", aggregation: kind === "split" ? "sum" : "average" }],
      lines: [{ kpiId: "K1", kind, weighting: "by-target", weights: { E2: 1, E3: 1, E4: 1 } }],
      targets: { K1: { "": [121_000, 242_000], ...targets } },
      actuals: { K1: { E2: [50_000], E3: [20_000], E4: [0] } },
    });
  const percents = (shares: readonly number[]): number[] => shares.map((share) => Math.round(share * 1000) / 10);

  it("gives these shares", () => {
    const weights = weightsByTarget([[100_000], [20_000], [1000]]) ?? [];
    expect(percents(weights.map((weight) => weight / 121_000))).toEqual([82.6, 16.5, 0.8]);
    expect(percents(groupsOf(drawn("split"))[0]?.children.map(({ share }) => share) ?? [])).toEqual([82.6, 16.5, 0.8]);
  });

  it("splits the months without targets of their own by them", () => {
    const { standing } = splitTargets(drawn("split"));
    expect(["E2", "E3", "E4"].map((id) => standing.get("K1", id, "2026-02" as never))).toEqual([200_000, 40_000, 2000]);
  });

  it("weighs figures by them: 50,000, 20,000 and 0 are (100 × 50 + 20 × 20 + 1 × 0) / 121 thousands in January", () => {
    const january = cascadeOf({
      entities,
      kpis: [{ id: "K1", unit: "€", aggregation: "average" }],
      lines: [{ kpiId: "K1", kind: "identical", weighting: "by-target", weights: { E2: 1, E3: 1, E4: 1 } }],
      targets: { K1: { "": [50_000], ...targets } },
      actuals: { K1: { E2: [50_000], E3: [20_000], E4: [0] } },
    });
    expect(rollUpActuals(january).standing.get("K1", "", "2026-01" as never)).toBeCloseTo((100 * 50_000 + 20 * 20_000) / 121, 8);
  });

  it("weighs a division that has no target by its departments', where all of these have one", () => {
    const shares = (targetsOf: Readonly<Record<string, readonly number[]>>) =>
      groupsOf(
        cascadeOf({
          entities: entitiesDrawn("Company\n  North\n    Casting\n    Coating\n  South"),
          kpis: [{ id: "K1", unit: "€", aggregation: "sum" }],
          lines: [{ kpiId: "K1", kind: "split", weighting: "by-target", weights: { E3: 1, E4: 1, E5: 2 } }],
          targets: { K1: { "": [1000], ...targetsOf } },
        }),
      )[0]?.children.map(({ share }) => share);
    expect(shares({ E3: [100], E4: [200], E5: [100] })).toEqual([0.75, 0.25]);
    expect(shares({ E3: [300], E5: [100] })).toEqual([0.5, 0.5]);
  });

  it("counts only periods in which every sibling has a target, and typed weights where there is none or one is negative", () => {
    expect(
      weightsByTarget([
        [10, 500, null],
        [30, null, 400],
      ]),
    ).toEqual([10, 30]);
    expect(
      weightsByTarget([
        [10, null],
        [null, 30],
      ]),
    ).toBeNull();
    expect(weightsByTarget([[10], [-30]])).toBeNull();
    expect(weightsByTarget([[0], [0]])).toBeNull();
  });
});

describe("a plan of three levels, by hand", () => {
  // 1,000 orders over divisions 55 : 45 are 550 and 450; North's 550 over 35 : 40 : 25 are 192.5, 220 and 137.5, of which the first gets the odd one.
  const entities = entitiesDrawn(
    "Company\n  North 55\n    Casting 35\n    Parts 40\n    Coating 25\n  South 45\n    Drives 45\n    Pumps 55",
  );
  const weights = { E2: 55, E3: 35, E4: 40, E5: 25, E6: 45, E7: 45, E8: 55 };
  const below = ["E3", "E4", "E5", "E7", "E8"];

  it("is split to the unit, and what a division typed over goes further down and shows above it", () => {
    const plan = (typed: Readonly<Record<string, readonly number[]>>) =>
      evaluateCascade(
        cascadeOf({
          entities,
          kpis: [{ id: "K1", unit: "orders", aggregation: "sum" }],
          lines: [{ kpiId: "K1", kind: "split", weights }],
          targets: { K1: { "": [1000], ...typed } },
        }),
      );
    const asPlanned = plan({});
    expect(below.map((id) => asPlanned.targets.standing.get("K1", id, "2026-01" as never))).toEqual([193, 220, 137, 203, 247]);
    const typedOver = plan({ E6: [500] });
    expect(below.map((id) => typedOver.targets.standing.get("K1", id, "2026-01" as never))).toEqual([193, 220, 137, 225, 275]);
    expect(typedOver.targets.parts.get("K1", "E6", "2026-01" as never)).toBe(450);
    expect(typedOver.reconciliation.map(({ entityId, parent, children, difference }) => [entityId, parent, children, difference])).toEqual([
      ["", 1000, 1050, -50],
      ["E2", 550, 550, 0],
      ["E6", 500, 500, 0],
    ]);
  });
});
