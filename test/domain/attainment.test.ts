import { attain, defaultAttainmentMethod, type Attained } from "../../src/domain";

const point = (figure: number) => ({ kind: "point" as const, figure });
const range = (low: number, high: number) => ({ kind: "range" as const, low, high });
const figureOf = (attained: Attained): number | string => (attained.kind === "attained" ? attained.attainment : attained.reason);

describe("attainment", () => {
  it("of higher is better is actual / target and may exceed 1", () =>
    expect(figureOf(attain(110, point(100), "higher", "ratio", null))).toBeCloseTo(1.1, 12));
  it("may be negative", () => expect(figureOf(attain(-20, point(100), "higher", "ratio", null))).toBe(-0.2));

  it("of lower is better differs by method: 10 % over target is 0.909 by ratio, 0.900 by mirror", () => {
    expect(figureOf(attain(110, point(100), "lower", "ratio", null))).toBeCloseTo(0.909, 3);
    expect(figureOf(attain(110, point(100), "lower", "mirror", null))).toBeCloseTo(0.9, 12);
  });
  it("of lower is better agrees by both methods on target", () => {
    expect(figureOf(attain(80, point(80), "lower", "ratio", null))).toBe(1);
    expect(figureOf(attain(80, point(80), "lower", "mirror", null))).toBe(1);
  });

  it("of a range is 1 inside and falls by the distance over the width outside", () => {
    expect([85, 80, 90, 75, 100].map((actual) => figureOf(attain(actual, range(80, 90), "range", "ratio", null)))).toEqual([
      1, 1, 1, 0.5, 0,
    ]);
  });

  it("says by which method: for a range there is one", () => {
    expect(attain(8, point(10), "lower", "ratio", null)).toMatchObject({ attainment: 1.25, method: "ratio" });
    expect(attain(8, point(10), "lower", "mirror", null)).toMatchObject({ attainment: 1.2, method: "mirror" });
    expect(attain(85, range(80, 90), "range", "ratio", null)).toMatchObject({ attainment: 1, method: "range" });
    expect(attain(75, range(80, 90), "range", "ratio", null)).toMatchObject({ attainment: 0.5, method: "range" });
    expect(["higher", "lower", "range"].map((each) => defaultAttainmentMethod(each as "range"))).toEqual(["ratio", "mirror", "ratio"]);
  });
  it("of a range knows no other method", () =>
    expect((["mirror", "progress"] as const).map((method) => figureOf(attain(85, range(80, 90), "range", method, 70)))).toEqual([
      "method-not-for-direction",
      "method-not-for-direction",
    ]));
  it("needs two bounds in direction range, and one target in the others", () => {
    expect(figureOf(attain(5, point(10), "range", "ratio", null))).toBe("no-range");
    expect(figureOf(attain(5, range(4, 6), "higher", "ratio", null))).toBe("no-range");
    expect(figureOf(attain(5, range(6, 4), "range", "ratio", null))).toBe("bounds-reversed");
  });
  it("of a range without width is 1 on it, and has no measure beside it", () =>
    expect([5, 5.1].map((actual) => figureOf(attain(actual, range(5, 5), "range", "ratio", null)))).toEqual([1, "no-range"]));

  it.each([
    ["negative-target", 5, -10, "lower", "mirror"],
    ["zero-target", 5, 0, "higher", "ratio"],
    ["negative-target", 5, -10, "higher", "ratio"],
    ["zero-target", 5, 0, "lower", "mirror"],
    ["zero-actual", 0, 10, "lower", "ratio"],
    ["negative-actual", -1, 10, "lower", "ratio"],
    ["no-baseline", 5, 10, "higher", "progress"],
    ["method-not-for-direction", 5, 10, "higher", "mirror"],
  ] as const)("is undefined for %s (%d against %d)", (reason, actual, target, direction, method) => {
    expect(figureOf(attain(actual, point(target), direction, method, null))).toBe(reason);
  });

  it("turns to progress where a baseline makes it possible, and says so", () => {
    expect(attain(3, point(0), "lower", "mirror", 12)).toEqual({ kind: "attained", attainment: 0.75, method: "progress" });
  });
  it("stays with the method asked for where that has an answer, baseline or not", () =>
    expect(attain(90, point(100), "higher", "ratio", 50)).toEqual({ kind: "attained", attainment: 0.9, method: "ratio" }));
  it("does not turn to progress from a method that the direction does not have", () =>
    expect(figureOf(attain(5, point(10), "higher", "mirror", 3))).toBe("method-not-for-direction"));
  it("does not turn to progress when the baseline is the target", () =>
    expect(figureOf(attain(3, point(0), "lower", "mirror", 0))).toBe("zero-target"));
  it("of a mirror with actual zero is 2", () => expect(figureOf(attain(0, point(10), "lower", "mirror", null))).toBe(2));
});
