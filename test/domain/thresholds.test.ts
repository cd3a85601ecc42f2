import { bandsOf, defaultThreshold, readThreshold, statusOf, type Direction, type Threshold } from "../../src/domain";

const bands = (direction: Direction, target: number, threshold: Threshold = defaultThreshold) =>
  bandsOf(direction, { kind: "point", figure: target }, threshold);
const statusAt = (actual: number, within: ReturnType<typeof bands>): string =>
  "kind" in within ? within.reason : statusOf(actual, within);

describe("threshold", () => {
  it("in a cell: a number is in units, a percent text a share of target", () => {
    expect([readThreshold(90), readThreshold("90 %"), readThreshold("85"), readThreshold(null), readThreshold("abc")]).toEqual([
      { kind: "figure", figure: 90 },
      { kind: "share", share: 0.9 },
      { kind: "figure", figure: 85 },
      { kind: "missing" },
      { kind: "not-a-number", text: "abc" },
    ]);
  });

  it.each([
    ["higher", 100, 90],
    ["lower", 100, 110],
    ["higher", -100, -110],
    ["lower", -100, -90],
  ] as const)("left out is 10 %% of |target| on the bad side: %s %d → %d", (direction, target, threshold) => {
    expect(bands(direction, target)).toEqual({ direction, target, threshold: expect.closeTo(threshold, 12) });
  });

  it("left out leaves no at-risk band beside a target of 0", () => {
    expect([statusAt(0, bands("lower", 0)), statusAt(1, bands("lower", 0))]).toEqual(["on-target", "off-target"]);
  });

  it.each([
    ["higher", 110],
    ["lower", 90],
  ] as const)("on the wrong side of a target of 100 for %s is named (%d)", (direction, figure) => {
    expect(bands(direction, 100, { kind: "figure", figure })).toEqual({ kind: "unscored", reason: "threshold-wrong-side" });
  });
  it("of 110 % suits lower is better, of 90 % does not", () => {
    expect(bands("lower", 100, { kind: "share", share: 1.1 })).toMatchObject({ threshold: expect.closeTo(110, 9) });
    expect(bands("lower", 100, { kind: "share", share: 0.9 })).toMatchObject({ reason: "threshold-wrong-side" });
  });

  it("of a range lies at the same distance on both sides", () => {
    expect(bandsOf("range", { kind: "range", low: 80, high: 90 }, { kind: "figure", figure: 75 })).toEqual({
      direction: "range",
      low: 80,
      high: 90,
      lowThreshold: 75,
      highThreshold: 95,
    });
    expect(bandsOf("range", { kind: "range", low: 80, high: 90 }, { kind: "figure", figure: 85 })).toMatchObject({
      reason: "threshold-wrong-side",
    });
  });
  it("of a range given as a share lies as far below the low bound as above the high one, in parts of each", () => {
    for (const share of [0.9, 1.1])
      expect(bandsOf("range", { kind: "range", low: 80, high: 90 }, { kind: "share", share })).toEqual({
        direction: "range",
        low: 80,
        high: 90,
        lowThreshold: expect.closeTo(72, 12),
        highThreshold: expect.closeTo(99, 12),
      });
  });
  it("on a bound of a range, or a hair's breadth inside it, leaves no at-risk band", () => {
    const on = (low: number, high: number, figure: number) => bandsOf("range", { kind: "range", low, high }, { kind: "figure", figure });
    expect(on(0.3, 5, 0.3)).toMatchObject({ lowThreshold: 0.3, highThreshold: 5 });
    expect(on(0.3, 5, 0.1 + 0.2)).toMatchObject({ lowThreshold: 0.3, highThreshold: 5 });
    expect(on(-5, -0.3, -0.1 - 0.2)).toMatchObject({ lowThreshold: -5, highThreshold: -0.3 });
  });
  it("needs two bounds in direction range, and one target in the others", () => {
    expect(bandsOf("range", { kind: "point", figure: 5 }, defaultThreshold)).toEqual({ kind: "unscored", reason: "no-range" });
    expect(bandsOf("higher", { kind: "range", low: 4, high: 6 }, defaultThreshold)).toEqual({ kind: "unscored", reason: "no-range" });
  });
  it("of a range without width is that of its one figure", () =>
    expect(bandsOf("range", { kind: "range", low: 5, high: 5 }, { kind: "figure", figure: 4 })).toMatchObject({
      lowThreshold: 4,
      highThreshold: 6,
    }));
  it("of a range whose bounds are reversed names that", () =>
    expect(bandsOf("range", { kind: "range", low: 9, high: 8 }, defaultThreshold)).toMatchObject({ reason: "bounds-reversed" }));
});

describe("status", () => {
  it.each([
    [101, "on-target"],
    [100, "on-target"],
    [99.99, "at-risk"],
    [90, "at-risk"],
    [89.99, "off-target"],
    [-5, "off-target"],
  ])("of %d against 100, higher: %s", (actual, status) => {
    expect(statusAt(actual, bands("higher", 100))).toBe(status);
  });
  it.each([
    [99, "on-target"],
    [100, "on-target"],
    [110, "at-risk"],
    [110.01, "off-target"],
    [0, "on-target"],
  ])("of %d against 100, lower: %s", (actual, status) => {
    expect(statusAt(actual, bands("lower", 100))).toBe(status);
  });
  it.each([
    [80, "on-target"],
    [90, "on-target"],
    [79, "at-risk"],
    [99, "at-risk"],
    [71.9, "off-target"],
    [99.1, "off-target"],
  ])("of %d in 80 … 90: %s", (actual, status) => {
    const within = bandsOf("range", { kind: "range", low: 80, high: 90 }, defaultThreshold);
    expect("kind" in within ? within.reason : statusOf(actual, within)).toBe(status);
  });
  it("is not lost to binary noise: 0.1 + 0.2 reaches 0.3, from either side", () => {
    expect(statusAt(0.3, bands("higher", 0.1 + 0.2))).toBe("on-target");
    expect(statusAt(0.1 + 0.2, bands("lower", 0.3))).toBe("on-target");
  });
});
