import { varianceOf, type Direction, type VarianceOutput } from "../../src/domain";

const of = (actual: number, target: number, direction: Direction, output: VarianceOutput) =>
  varianceOf(actual, { kind: "point", figure: target }, direction, output);
const range = { kind: "range" as const, low: 80, high: 90 };

describe("variance", () => {
  it("favourable is positive when it is good, whatever the direction", () => {
    expect(of(110, 100, "higher", "favourable")).toEqual({ kind: "variance", variance: 10 });
    expect(of(110, 100, "lower", "favourable")).toEqual({ kind: "variance", variance: -10 });
  });
  it("raw is actual − target", () => expect(of(110, 100, "lower", "raw")).toEqual({ kind: "variance", variance: 10 }));
  it("percent is the favourable variance of |target|", () => {
    expect(of(-90, -100, "higher", "percent")).toEqual({ kind: "variance", variance: 0.1 });
    expect(of(110, 100, "lower", "percent")).toEqual({ kind: "variance", variance: -0.1 });
  });
  it("percent of a target of 0 is undefined", () =>
    expect(of(5, 0, "higher", "percent")).toEqual({ kind: "unscored", reason: "zero-target" }));
  it("in a range is 0, outside it counts to the nearer bound, and is never favourable", () => {
    expect([85, 75, 95].map((actual) => varianceOf(actual, range, "range", "favourable"))).toEqual(
      [0, -5, -5].map((variance) => ({ kind: "variance", variance })),
    );
    expect(varianceOf(95, range, "range", "raw")).toEqual({ kind: "variance", variance: 5 });
    for (const output of ["favourable", "percent"] as const)
      expect(varianceOf(85, range, "range", output)).toEqual({ kind: "variance", variance: 0 });
  });
  it("percent on a target of 0 is undefined even when it is hit; in a range about 0 it is 0", () => {
    expect(of(0, 0, "lower", "percent")).toEqual({ kind: "unscored", reason: "zero-target" });
    const about = { kind: "range" as const, low: 0, high: 5 };
    expect(varianceOf(0, about, "range", "percent")).toEqual({ kind: "variance", variance: 0 });
    expect(varianceOf(-1, about, "range", "percent")).toEqual({ kind: "unscored", reason: "zero-target" });
    expect(varianceOf(6, about, "range", "percent")).toEqual({ kind: "variance", variance: -0.2 });
  });
  it("needs two bounds in direction range, and one target in the others", () => {
    expect(of(5, 5, "range", "raw")).toEqual({ kind: "unscored", reason: "no-range" });
    expect(varianceOf(85, range, "higher", "raw")).toEqual({ kind: "unscored", reason: "no-range" });
  });
  it("on target is 0, not −0", () => expect(of(100, 100, "lower", "favourable")).toEqual({ kind: "variance", variance: 0 }));
});
