import { defaultJudgement, judge, type JudgedBy, type JudgementSettings, type RawFigure } from "../../src/domain";

const kpi: JudgedBy = { direction: "higher", threshold: null, low: null, high: null, baseline: null, attainmentMethod: null };
const judged = (actual: RawFigure, target: RawFigure, by: Partial<JudgedBy> = {}, settings: Partial<JudgementSettings> = {}) =>
  judge(actual, target, { ...kpi, ...by }, { ...defaultJudgement, ...settings });
const nothing = (reason: string) => {
  const unscored = { kind: "unscored", reason };
  return { attainment: unscored, status: unscored, score: unscored, variance: unscored, bands: null };
};

describe("one figure against its target", () => {
  it("says all there is to say, with the boundaries it was judged by", () =>
    expect(judged(95, 100, { threshold: { kind: "figure", figure: 85 } })).toEqual({
      attainment: { kind: "attained", attainment: 0.95, method: "ratio" },
      status: { kind: "status", status: "at-risk" },
      // 85 scores 10/3 and 100 scores 20/3: two thirds of the way is 50/9.
      score: { kind: "score", score: expect.closeTo(50 / 9, 12) },
      variance: { kind: "variance", variance: -5 },
      bands: { direction: "higher", target: 100, threshold: 85 },
    }));
  it("without a direction says nothing, for that one reason", () =>
    expect(judged(95, 100, { direction: null })).toEqual(nothing("no-direction")));
  it("keeps attainment and variance where the threshold lies on the wrong side", () =>
    expect(judged(95, 100, { threshold: { kind: "figure", figure: 110 } })).toMatchObject({
      attainment: { attainment: 0.95 },
      variance: { variance: -5 },
      status: { reason: "threshold-wrong-side" },
      score: { reason: "threshold-wrong-side" },
      bands: null,
    }));
  it("refuses parameters that the scoring method does not take, and names both", () =>
    expect(() => judged(95, 100, {}, { scoring: "linear", scoringParameters: [1, 2, 3] })).toThrow(/linear.*1, 2, 3/));
  it("takes the KPI's own scoring before that of the card", () =>
    expect(judged(50, 100, { scoring: { method: "linear", parameters: [0, 200] } }, { scoring: "goal-only" }).score).toMatchObject({
      score: 2.5,
    }));
  it("of lower is better takes attainment as the card says, unless the KPI says it itself", () => {
    expect(judged(110, 100, { direction: "lower" }).attainment).toMatchObject({ attainment: expect.closeTo(0.9, 12), method: "mirror" });
    expect(judged(125, 100, { direction: "lower" }, { lowerAttainment: "ratio" }).attainment).toMatchObject({
      attainment: 0.8,
      method: "ratio",
    });
    expect(judged(125, 100, { direction: "lower", attainmentMethod: "ratio" }).attainment).toMatchObject({
      attainment: 0.8,
      method: "ratio",
    });
  });
});

describe("a healthy range", () => {
  it("is that of the target cell unless both bounds are given", () => {
    for (const bounds of [{ low: 100 }, { high: 100 }])
      expect(judged(95, "80–90", { direction: "range", ...bounds })).toMatchObject({
        bands: { low: 80, high: 90 },
        status: { status: "at-risk" },
      });
    expect(judged(95, "80–90", { direction: "range", low: 94, high: 96 })).toMatchObject({ status: { status: "on-target" } });
  });
  it("has one attainment, whatever method stands at the KPI", () =>
    expect(judged(85, "80–90", { direction: "range", attainmentMethod: "mirror" }).attainment).toMatchObject({
      attainment: 1,
      method: "range",
    }));
});

describe("a yes-or-no KPI", () => {
  const asked = (actual: RawFigure, direction: JudgedBy["direction"], target: RawFigure = null) =>
    judged(actual, target, { direction, threshold: { kind: "figure", figure: 5 } }, { scoring: "yes-no" });
  const met = { attainment: { attainment: 1 }, status: { status: "on-target" }, score: { score: 10 }, variance: { variance: 0 } };
  const missed = { attainment: { attainment: 0 }, status: { status: "off-target" }, score: { score: 0 }, variance: { variance: -1 } };
  it("is met by yes where higher is better, by no where lower is; target and threshold do not count", () => {
    expect([asked("yes", "higher"), asked(1, "higher", 0), asked("no", "lower"), asked(0, "lower", 1)]).toMatchObject([met, met, met, met]);
    expect([asked("no", "higher"), asked("ja", "lower")]).toMatchObject([missed, missed]);
  });
  it("knows nothing between yes and no, and no range", () => {
    expect(asked(0.5, "higher")).toEqual(nothing("not-a-number"));
    expect(asked("perhaps", "higher")).toEqual(nothing("not-a-number"));
    expect(asked("", "higher")).toEqual(nothing("no-actual"));
    expect(asked("yes", "range", "0–1")).toEqual(nothing("method-not-for-direction"));
  });
});
