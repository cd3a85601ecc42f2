import { checkCascade, checkMatrix, lateInputs, readCascadeKind, readWeighting, splitTargets } from "../../../src/domain/cascade";
import { serialOfDay } from "../../../src/domain/period/serialDate";
import { cascadeOf, entitiesDrawn, type CascadeDrawn } from "./cascadeOf";

const entities = entitiesDrawn("Works\n  North\n    Casting\n    Coating\n  South");
const everyone = { E2: 55, E3: 35, E4: 65, E5: 45 };
const sum = { id: "K1", name: "Orders", unit: "orders", aggregation: "sum" as const };
const said = (drawn: Partial<CascadeDrawn>, objectives = [{ id: "O1", name: "Grow" }]) =>
  checkCascade(cascadeOf({ entities, kpis: [sum], lines: [{ kpiId: "K1", kind: "split", weights: everyone }], targets: { K1: { "": [100] } }, ...drawn }), objectives, null); // prettier-ignore
const codes = (drawn: Partial<CascadeDrawn>) => said(drawn).map(({ code, severity }) => `${severity} ${code}`);

describe("what is said of a matrix", () => {
  it("nothing of a sound one", () => {
    expect(said({})).toEqual([]);
  });

  it("a KPI nobody carries, an objective nobody supports, an entity with nothing", () => {
    const findings = said({ lines: [{ kpiId: "K1", kind: "split", weights: {} }] });
    expect(findings.map(({ code, details }) => [code, details["kpi"] ?? details["entity"] ?? details["objective"]])).toEqual([
      ["nobody-carries", "Orders"],
      ["entity-carries-nothing", "North"],
      ["entity-carries-nothing", "Casting"],
      ["entity-carries-nothing", "Coating"],
      ["entity-carries-nothing", "South"],
      ["objective-unsupported", "Grow"],
    ]);
  });

  it("a division that only passes a KPI on has something; an objective without KPIs is not asked about", () => {
    const weights = { E3: 35, E4: 65, E5: 100 };
    const drawn = cascadeOf({ entities, kpis: [sum], lines: [{ kpiId: "K1", kind: "split", weights }], targets: { K1: { "": [100] } } });
    expect(checkCascade(drawn, [{ id: "O1", name: "Grow" }, { id: "O9", name: "Empty" }], null)).toEqual([]); // prettier-ignore
  });

  it("a rate that is split is an error; one that only its name says is a warning", () => {
    expect(codes({ kpis: [{ ...sum, unit: "%" }] })).toEqual(["error rate-split"]);
    expect(codes({ kpis: [{ ...sum, aggregation: "ratio" }] })).toEqual(["error rate-split"]);
    expect(codes({ kpis: [{ ...sum, aggregation: "max" }] })).toEqual(["error rate-split"]);
    expect(codes({ kpis: [{ ...sum, name: "Average order" }] })).toEqual(["warning rate-split"]);
  });

  it("weights that are negative or all nothing, a KPI or an entity that is not there, one that carries all", () => {
    expect(codes({ lines: [{ kpiId: "K1", kind: "split", weights: { ...everyone, E5: -1 } }] })).toContain("error weight-negative");
    expect(codes({ lines: [{ kpiId: "K1", kind: "split", weights: { ...everyone, E3: 0, E4: 0 } }] })).toEqual(["error weights-all-zero"]);
    expect(codes({ lines: [{ kpiId: "K1", kind: "split", weights: { ...everyone, E77: 1 } }] })).toEqual(["warning unknown-entity"]);
    expect(codes({ lines: [{ kpiId: "K1", kind: "split", weights: everyone }, { kpiId: "K9", kind: "own", weights: {} }] })).toEqual(["warning unknown-kpi"]); // prettier-ignore
    expect(codes({ lines: [{ kpiId: "K1", kind: "split", weights: { E3: 1, E4: 1 } }] })).toEqual(["warning entity-carries-nothing", "note carried-by-one"].reverse()); // prettier-ignore
  });

  it("a row that was copied counts once: the first", () => {
    const [split, own] = [
      { kpiId: "K1", kind: "split" as const, weights: everyone },
      { kpiId: "K1", kind: "own" as const, weights: { E2: -1 } },
    ];
    expect(codes({ lines: [split, own] })).toEqual([]);
    expect(codes({ lines: [own, split] })).toContain("error weight-negative");
  });

  it("a KPI that is not cascaded is no mistake, but its objective is supported by nobody", () => {
    expect(codes({ lines: [{ kpiId: "K1", kind: null, weights: {} }] }).filter((code) => !code.includes("carries-nothing"))).toEqual([
      "warning objective-unsupported",
    ]);
  });
});

describe("what is said of figures", () => {
  const periods = ["2026-01", "2026-02"];

  it("a target to split that the company does not have, in all periods or in some", () => {
    expect(codes({ periods, targets: {} })).toEqual(["warning no-target-to-split"]);
    expect(codes({ periods, targets: { K1: { "": [100, null] } } })).toEqual(["note no-target-to-split"]);
  });

  it("what was typed over, and what it leaves of the parent's target", () => {
    expect(said({ periods, targets: { K1: { "": [100, 200], E5: [50, 80] } } }).map(({ code, details }) => [code, details])).toEqual([
      ["target-typed-over", { kpi: "Orders", entity: "South", others: 0, periods: 2, period: "2026-01" }],
      ["targets-differ", { kpi: "Orders", entity: "Works", others: 0, periods: 2, period: "2026-01", difference: -5 }],
    ]);
    // Of several departments and parents it is one sentence a KPI.
    const several = { K1: { "": [100, 200], E4: [30, 20], E5: [50, 80] } };
    expect(said({ periods, targets: several }).map(({ code, details }) => [code, details["others"]])).toEqual([
      ["target-typed-over", 1],
      ["targets-differ", 1],
    ]);
    // The same as the split is nothing to say.
    expect(said({ targets: { K1: { "": [100], E5: [45] } } })).toEqual([]);
  });

  it("a range is compared bound by bound; typed over by another, it leaves both; a text that cannot be read is no target", () => {
    const ranged = (south: readonly [number, number] | "unread" | null) => ({
      targets: {},
      written: { K1: { "": [[40, 60] as const], E5: [south] } },
    });
    // 40 and 60 by 55 and 45: 22 and 33, 18 and 27.
    expect(said(ranged(null))).toEqual([]);
    expect(said(ranged([18, 27]))).toEqual([]);
    expect(said(ranged([20, 30])).map(({ code, details }) => [code, details])).toEqual([
      ["target-typed-over", { kpi: "Orders", entity: "South", others: 0, periods: 1, period: "2026-01" }],
      ["targets-differ", { kpi: "Orders", entity: "Works", others: 0, periods: 1, period: "2026-01", difference: -2 }],
    ]);
    expect(codes(ranged("unread"))).toEqual(["warning targets-differ"]);
    const kpis = [{ ...sum, unit: "%" }];
    const drawn = cascadeOf({ entities, kpis, lines: [{ kpiId: "K1", kind: "split", weights: everyone }], ...ranged(null) }); // prettier-ignore
    // A rate is never split: the same range for all.
    expect(splitTargets(drawn).standingRange("K1", "E5", drawn.periods[0] as never)).toMatchObject({ low: 40, high: 60 });
    expect(codes({ kpis, ...ranged(null) })).toEqual(["error rate-split"]);
  });

  it("differences are those of the figures as written: 0.3 is 0.1 and 0.2", () => {
    const kpis = [{ ...sum, unit: "€ m" }];
    const lines = [{ kpiId: "K1", kind: "split" as const, decimals: 1, weights: { E2: 1, E5: 2, E3: 1, E4: 1 } }];
    expect(said({ kpis, lines, targets: { K1: { "": [0.3], E2: [0.1], E3: [0.1], E4: [0] } } }).map(({ code }) => code)).toEqual([]);
  });

  it("an own figure that is not what all children make; not while one is missing", () => {
    const differing = (casting: number | null) => codes({ actuals: { K1: { "": [100], E2: [50], E3: [casting], E4: [20], E5: [50] } } });
    expect(differing(30)).toEqual([]);
    expect(differing(25)).toEqual(["warning actuals-differ"]);
    expect(differing(null)).toEqual([]);
  });
});

describe("inputs that are not there", () => {
  const periods = ["2026-01", "2026-02", "2026-03"];
  const drawn = (more: Partial<CascadeDrawn> = {}) =>
    cascadeOf({
      entities,
      periods,
      kpis: [sum],
      lines: [{ kpiId: "K1", kind: "split", weights: everyone }],
      targets: { K1: { "": [1, 1, 1] } },
      actuals: { K1: { E3: [5, null, null], E4: [5, 5, null], E5: [null, null, null] } },
      ...more,
    });
  const on = (month: number, day: number) => ({ day: serialOfDay({ year: 2026, month, day }), grace: 10 });
  const counts = (input: ReturnType<typeof drawn>, asOf: ReturnType<typeof on>) =>
    lateInputs(input, asOf).map(({ entityId, expected, given, missing, late }) => [entityId, expected, given, missing.length, late.length]);

  it("are asked of those at the bottom, once a month is over, and late ten days after", () => {
    expect(counts(drawn(), on(3, 5))).toEqual([["E2", 0, 0, 0, 0], ["E3", 2, 1, 1, 0], ["E4", 2, 2, 0, 0], ["E5", 2, 0, 1, 1]]); // prettier-ignore
    expect(counts(drawn(), on(3, 10)).map(([, , , , late]) => late)).toEqual([0, 0, 0, 1]);
    expect(counts(drawn(), on(3, 11)).map(([, , , , late]) => late)).toEqual([0, 1, 0, 2]);
    expect(lateInputs(drawn(), on(3, 5))[3]).toMatchObject({ missing: [{ kpiId: "K1", period: "2026-02" }], late: [{ kpiId: "K1", period: "2026-01" }] }); // prettier-ignore
    expect(counts(drawn(), on(1, 31)).map(([, expected]) => expected)).toEqual([0, 0, 0, 0]);
  });

  it("of a KPI of one's own are asked of divisions too; of a shared one and one not cascaded of nobody", () => {
    const kind = (kind: "own" | "shared" | null) => counts(drawn({ lines: [{ kpiId: "K1", kind, weights: everyone }] }), on(2, 5));
    expect(kind("own").map(([, expected]) => expected)).toEqual([1, 1, 1, 1]);
    expect(kind("shared").map(([, expected]) => expected)).toEqual([0, 0, 0, 0]);
    expect(kind(null).map(([, expected]) => expected)).toEqual([0, 0, 0, 0]);
  });

  it("of a quarterly KPI are due when the quarter ends, on a monthly card", () => {
    expect(counts(drawn({ kpis: [{ ...sum, frequency: "quarter" }], actuals: {} }), on(5, 1))[3]).toEqual(["E5", 1, 0, 0, 1]);
  });

  it("on a card of months and years a yearly KPI is due in its years only", () => {
    const input = drawn({ periods: ["2025-12", "2025", "2026-01"], targets: { K1: { "": [null, 10, null] } }, actuals: {} });
    expect(lateInputs(input, on(3, 1))[3]?.late).toEqual([{ kpiId: "K1", period: "2025" }]);
  });

  it("of periods without days (FY2026-Q1) are due once somebody has a figure there or later", () => {
    const fiscal = ["FY2026-Q1", "FY2026-Q2", "FY2026-Q3"];
    expect(counts(drawn({ periods: fiscal }), on(3, 1))).toEqual([["E2", 0, 0, 0, 0], ["E3", 2, 1, 1, 0], ["E4", 2, 2, 0, 0], ["E5", 2, 0, 2, 0]]); // prettier-ignore
  });

  it("of a ratio are its two parts, or itself", () => {
    const ratio = {
      kpis: [{ ...sum, aggregation: "ratio" as const }],
      lines: [{ kpiId: "K1", kind: "identical" as const, weights: everyone }],
    };
    const figures = { actuals: { K1: { E5: [0.5] } }, numerators: { K1: { E3: [1], E4: [1] } }, denominators: { K1: { E3: [2] } } };
    expect(counts(drawn({ ...ratio, ...figures }), on(2, 1)).map(([, , given]) => given)).toEqual([0, 1, 0, 1]);
  });

  it("are one finding an entity", () => {
    const findings = checkCascade(drawn(), [], on(3, 5)).filter(({ code }) => code.startsWith("input"));
    expect(findings.map(({ code, details }) => [code, details])).toEqual([
      ["input-missing", { entity: "Casting", of: 2, inputs: 1 }],
      ["input-late", { entity: "South", of: 2, inputs: 1 }],
      ["input-missing", { entity: "South", of: 2, inputs: 1 }],
    ]);
  });
});

describe("an objective", () => {
  it("is unsupported where its KPIs are of no kind yet", () => {
    const kpis = [{ id: "K1", objectiveId: "O2" }, { id: "K2", objectiveId: "O1" }, { id: "K3", objectiveId: "O2" }, { id: "K4", objectiveId: "O3" }]; // prettier-ignore
    const input = cascadeOf({
      entities,
      kpis,
      lines: [
        { kpiId: "K1", kind: "split", weights: { E3: 1, E5: 1 } },
        { kpiId: "K2", kind: "contributory", weights: { E5: 1 } },
        { kpiId: "K3", kind: "identical", weights: { E5: 1 } },
        { kpiId: "K4", kind: null, weights: { E5: 1 } },
      ],
    });
    expect(checkMatrix(input, [{ id: "O3", name: "Unloved" }]).filter(({ code }) => code === "objective-unsupported")).toHaveLength(1);
  });
});

describe("words for kinds", () => {
  it("are known in English, German, French, Spanish and Portuguese, in any case", () => {
    const words: readonly (readonly [string, string])[] = [
      ["split", "Split | aufgeteilt | Réparti | repartido | dividido | DISTRIBUTED"],
      ["identical", "identical | Identisch | identique | idéntico | idêntico | same"],
      ["contributory", "contributory | beitragend | contributif | contributivo | contributório"],
      ["shared", "Shared | gemeinsam | partagé | compartido | compartilhado"],
      ["own", "own | eigene | propre | propio | próprio"],
    ];
    for (const [kind, list] of words) for (const word of list.split(" | ")) expect([word, readCascadeKind(word)]).toEqual([word, kind]);
    expect(readCascadeKind("whatever")).toBeNull();
    expect([readWeighting("by target"), readWeighting("Nach Ziel"), readWeighting("typed"), readWeighting("?")]).toEqual(["by-target", "by-target", "typed", null]); // prettier-ignore
  });
});
