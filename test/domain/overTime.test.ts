import { decimalsOf, forecast, limitsOf, signalsOf, spark, split, targetAt, trendOf } from "../../src/domain";

describe("forecast", () => {
  it("seasonal repeats the last season plus the mean change, whatever stood before the two seasons", () =>
    // Four quarters of 10, 20, 30, 40 became 12, 24, 36, 48: 5 more each on average.
    expect(forecast([100, 10, 20, 30, 40, 12, 24, 36, 48], 5, "seasonal")).toEqual({ kind: "forecast", figures: [17, 29, 41, 53, 22] }));
  it("seasonal needs two whole seasons: seven quarters, or a gap in the earlier one, are not", () => {
    expect(forecast([10, 20, 30, 40, 12, 24, 36], 1, "seasonal")).toEqual({ kind: "none", reason: "two-seasons" });
    expect(forecast([10, null, 30, 40, 12, 24, 36, 48], 1, "seasonal")).toEqual({ kind: "none", reason: "two-seasons" });
    expect(forecast([10, 20, 30, 40, 12, null, 36, 48], 1, "seasonal")).toEqual({ kind: "none", reason: "two-seasons" });
  });
  it("says why there is none", () => {
    expect(forecast([null, 5], 1, "linear")).toEqual({ kind: "none", reason: "one-figure" });
    expect(forecast([null, null], 1, "run-rate")).toEqual({ kind: "none", reason: "no-figures" });
  });
});

describe("trend", () => {
  it("is held against limits that are not screened: one wild month widens them", () =>
    // Mean 50/12; moving ranges 40, 40, 10 and eight of 0. Unscreened the upper limit is about 26, screened it would be about 7.
    expect(trendOf([0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 10], "higher", "nhs")).toEqual({
      kind: "trend",
      trend: "no-real-change",
      signal: null,
    }));
  it("needs two figures", () => {
    expect(trendOf([null, 5], "higher", "nhs")).toEqual({ kind: "none", reason: "one-figure" });
    expect(trendOf([null], "higher", "nhs")).toEqual({ kind: "none", reason: "no-figures" });
  });
});

describe("limits and signals", () => {
  it("figures that never move have their mean as limits, screened or not", () =>
    expect([true, false].map((screened) => limitsOf([5, 5, 5], screened))).toMatchObject([
      { mean: 5, lower: 5, upper: 5, meanRange: 0 },
      { mean: 5, lower: 5, upper: 5, meanRange: 0 },
    ]));
  it("are settled from the twelfth figure on", () =>
    expect([11, 12].map((many) => limitsOf(Array<number>(many).fill(1), false)?.provisional)).toEqual([true, false]));
  it("there is none in figures on the mean", () =>
    expect(signalsOf([0, 0, 0, 0, 0, 0, 0, 0], { mean: 0, lower: -3, upper: 3 }, "nhs")).toEqual([]));
  it("three of four near a limit need four figures to look at", () =>
    expect(signalsOf([1.6, 1.6, 1.6], { mean: 0, lower: -3, upper: 3 }, "wheeler")).toEqual([]));
});

describe("split", () => {
  it("knows figures of any size, as Excel shows them", () => {
    expect(split(1e21, [1, 1], 0)).toEqual([5e20, 5e20]);
    expect(split(3e-7, [2, 1], 7)).toEqual([2e-7, 1e-7]);
    expect([1.5e-7, 1e-7, 0.25, 5, 1e21].map(decimalsOf)).toEqual([8, 7, 2, 0, 0]);
  });
  it("gives units left over to the first of equal remainders", () => {
    expect(split(100, [1, 1, 1], 0)).toEqual([34, 33, 33]);
    expect(split(-2, [1, 1, 1, 1], 0)).toEqual([-1, -1, 0, 0]);
    expect(split(0, [1, 2], 0)).toEqual([0, 0]);
  });
});

describe("a target on its way", () => {
  const span = { baseline: 10, target: 20, start: 100, due: 200 };
  it("is the baseline up to the start and the target from the due day on, by every path", () => {
    for (const path of ["linear", "front-loaded", "back-loaded", "step"] as const)
      expect([90, 100, 200, 210].map((day) => targetAt(span, day, path))).toEqual([10, 10, 20, 20]);
  });
  it("half way in time is half way, three quarters, a quarter, or not on the way at all", () =>
    expect((["linear", "front-loaded", "back-loaded", "step"] as const).map((path) => targetAt(span, 150, path))).toEqual([
      15, 17.5, 12.5, 10,
    ]));
});

test("a spark line of figures all alike is half high, with its target too", () =>
  expect([spark([5, null, 5], null), spark([5], 5)]).toEqual(["▄·▄", "▄│▄"]));
