import { defaultCardSettings, evaluateCard, type Kpi, type KpiFigures, type PeriodKey, type Scorecard } from "../../src/domain";

const march = "2026-03" as PeriodKey;

const kpi = (id: string, objectiveId: string, more: Partial<Kpi> = {}): Kpi => ({
  id,
  objectiveId,
  name: id,
  unit: "",
  direction: "higher",
  weight: 1,
  owner: "",
  threshold: null,
  low: null,
  high: null,
  baseline: null,
  attainmentMethod: null,
  ...more,
});
const figures = (
  kpiId: string,
  actual: KpiFigures["actual"],
  target: KpiFigures["target"],
  more: Partial<KpiFigures> = {},
): KpiFigures => ({
  kpiId,
  entity: "",
  period: march,
  actual,
  target,
  ...more,
});

const card: Scorecard = {
  perspectives: [
    { id: "cust", name: "Customer", order: 2, weight: 1 },
    { id: "fin", name: "Financial", order: 1, weight: 3 },
  ],
  objectives: [
    { id: "grow", perspectiveId: "fin", name: "Grow", owner: "", weight: 1 },
    { id: "save", perspectiveId: "fin", name: "Save", owner: "", weight: 1 },
    { id: "serve", perspectiveId: "cust", name: "Serve", owner: "", weight: 1 },
  ],
  kpis: [
    kpi("revenue", "grow", { threshold: { kind: "figure", figure: 500 }, weight: 3 }),
    kpi("margin", "grow"),
    kpi("cost", "save", { direction: "lower", threshold: { kind: "figure", figure: 40 } }),
    kpi("wait", "serve", { direction: "lower" }),
    kpi("mood", "serve", { direction: null }),
    kpi("stray", "nowhere"),
  ],
  figures: [
    figures("revenue", 900, 700),
    figures("revenue", 1, 700, { period: "2026-02" as PeriodKey }),
    figures("revenue", 2, 700, { entity: "North" }),
    figures("margin", "N/A", 10),
    figures("cost", 30, 20),
    figures("wait", 0, 0),
    figures("mood", 5, 4),
    figures("stray", 1, 1),
  ],
};

const judged = () => evaluateCard(card, march);
const kpiResult = (id: string) => {
  const { perspectives, unplaced } = judged();
  return [...perspectives.flatMap((each) => each.objectives.flatMap((o) => o.kpis)), ...unplaced].find((each) => each.kpi.id === id);
};

describe("a card for one period", () => {
  it("judges each KPI by its figures of that period and entity", () => {
    expect(kpiResult("revenue")).toMatchObject({
      actual: 900,
      score: { score: 10 },
      status: { status: "on-target" },
      variance: { variance: 200 },
    });
    expect(kpiResult("cost")).toMatchObject({
      score: { score: 5 },
      status: { status: "at-risk" },
      attainment: { attainment: 0.5, method: "mirror" },
      variance: { variance: -10 },
    });
  });
  it("says why a KPI has no status: no actual, no direction", () => {
    expect(kpiResult("margin")).toMatchObject({
      score: { reason: "no-actual" },
      status: { reason: "no-actual" },
      attainment: { reason: "no-actual" },
    });
    expect(kpiResult("mood")).toMatchObject({ status: { reason: "no-direction" } });
  });
  it("keeps status and score where attainment is undefined: accidents 0 of 0 are on target", () => {
    expect(kpiResult("wait")).toMatchObject({
      attainment: { reason: "zero-target" },
      status: { status: "on-target" },
      score: { score: 10 },
    });
  });

  it("keeps what stood in the cells, and is judged for one entity alone", () => {
    expect(kpiResult("margin")).toMatchObject({ actual: "N/A", target: 10, carriedFrom: null });
    expect(judged()).toMatchObject({ period: march, entity: "" });
    const north = evaluateCard(card, march, defaultCardSettings, "North");
    expect(north).toMatchObject({ entity: "North", coverage: { scored: 1, of: 2 } });
    expect(north.perspectives[0]?.objectives[0]?.kpis[0]).toMatchObject({ actual: 2, status: { status: "off-target" } });
  });

  it("has its perspectives in their order", () =>
    expect(judged().perspectives.map((each) => each.perspective.id)).toEqual(["fin", "cust"]));
  it("rolls up KPI → objective → perspective → card with coverage at each level", () => {
    const result = judged();
    const [financial, customer] = result.perspectives;
    expect(financial?.objectives[0]).toMatchObject({ result: { score: 10 }, coverage: { scored: 1, of: 2, share: 0.75 } });
    expect(financial).toMatchObject({ result: { score: 7.5 }, coverage: { scored: 2, of: 2, share: 1 } });
    expect(customer).toMatchObject({ result: { score: 10 }, coverage: { scored: 1, of: 1 } });
    // (3 × 7.5 + 1 × 10) / 4
    expect(result).toMatchObject({ result: { score: 8.125, status: "on-target" }, coverage: { scored: 2, of: 2 } });
  });
  it("judges a KPI of no objective, but counts it nowhere", () => {
    const { unplaced } = judged();
    expect(unplaced.map((each) => each.kpi.id)).toEqual(["stray"]);
    expect(unplaced[0]).toMatchObject({ status: { status: "on-target" } });
  });

  it("takes attainment by ratio for lower is better when the card says so", () => {
    const settings = { ...defaultCardSettings, judgement: { ...defaultCardSettings.judgement, lowerAttainment: "ratio" as const } };
    const cost = evaluateCard(card, march, settings).perspectives[0]?.objectives[1]?.kpis[0];
    expect(cost?.attainment).toMatchObject({ attainment: expect.closeTo(2 / 3, 12), method: "ratio" });
  });
  it("shows a perspective without objectives as missing", () => {
    const wider = { ...card, perspectives: [...card.perspectives, { id: "learn", name: "Learning", order: 3, weight: 4 }] };
    expect(evaluateCard(wider, march)).toMatchObject({ result: { score: 8.125 }, coverage: { scored: 2, of: 3, share: 0.5 } });
  });
  it("for a period without figures is unscored everywhere, never 0", () => {
    const empty = evaluateCard(card, "2030-01" as PeriodKey);
    expect(empty).toMatchObject({ result: { kind: "unscored", reason: "low-coverage" }, coverage: { scored: 0, of: 2, share: 0 } });
  });
  it("judges a range KPI by its own bounds", () => {
    const ranged = {
      ...card,
      kpis: [kpi("loan", "grow", { direction: "range", low: 80, high: 90 })],
      figures: [figures("loan", 85, null)],
    };
    expect(evaluateCard(ranged, march).perspectives[0]?.objectives[0]?.kpis[0]).toMatchObject({
      status: { status: "on-target" },
      score: { score: 10 },
      attainment: { attainment: 1 },
    });
  });
});

test("the first row counts when a KPI's period stands twice, as it does on the sheet", () => {
  const twice: Scorecard = {
    perspectives: [{ id: "p", name: "P", order: 1, weight: 1 }],
    objectives: [{ id: "o", perspectiveId: "p", name: "O", owner: "", weight: 1 }],
    kpis: [kpi("k", "o")],
    figures: [figures("k", 100, 100), figures("k", 50, 100)],
  };
  const [perspective] = evaluateCard(twice, march).perspectives;
  expect(perspective?.objectives[0]?.kpis[0]).toMatchObject({ actual: 100, status: { status: "on-target" } });
});
