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
  });
  it("on target is 0, not −0", () => expect(of(100, 100, "lower", "favourable")).toEqual({ kind: "variance", variance: 0 }));
});
