import { pairFigures, type Direction, type Target } from "../../../src/domain";
import { scaleFor } from "../../../src/domain/figures/percentScale";

const pair = (actual: number | string, target: number | string) => {
  const paired = pairFigures(actual, target, "higher", null);
  return paired.kind === "pair" && paired.target.kind === "point" ? [paired.actual, paired.target.figure] : paired;
};

describe("percent text beside a plain number", () => {
  it("follows a plain number that counts percents", () => expect(pair(95, "≥ 90 %")).toEqual([95, 90]));
  it("stays a share beside a plain number that is one", () => expect(pair(0.95, "≥ 90 %")).toEqual([0.95, 0.9]));
  it("goes either way round", () => expect(pair("95 %", 90)).toEqual([95, 90]));
  it("needs nothing when both are percent text", () => expect(pair("95 %", "90 %")).toEqual([0.95, 0.9]));
  it("is a figure like any other when the plain number is 0", () => expect(pair(0, "90 %")).toEqual([0, 0.9]));
  it("is reported where the scale cannot be told: 0.5 beside 3 % is half a percent or half", () =>
    expect(pair(0.5, "3 %")).toEqual({ kind: "unscored", reason: "percent-scale" }));
});

describe("the scale of a plain number beside a percent", () => {
  it("is that of shares where it is at most twice the share", () => expect([scaleFor(1.8, 0.9), scaleFor(-1.8, 0.9)]).toEqual([1, 1]));
  it("is that of shares up to 1.5, as long as the two are not ten times apart", () => {
    expect([scaleFor(1, 0.25), scaleFor(1.5, 0.3)]).toEqual([1, 1]);
    expect(scaleFor(1, 0.1)).toBeNull();
  });
  it("is that of percents beyond it, from ten times on", () => {
    expect([scaleFor(2, 0.2), scaleFor(-90, 0.03)]).toEqual([100, 100]);
    expect([scaleFor(1.9, 0.9), scaleFor(2, 0.5)]).toEqual([null, null]);
  });
  it("does not matter for 0", () => expect([scaleFor(0, 0.9), scaleFor(90, 0), scaleFor(0, 0)]).toEqual([1, 1, 1]));
});

describe("an actual and its target", () => {
  const of = (actual: number | string | null, target: number | string | null, direction: Direction, bounds: Target | null = null) =>
    pairFigures(actual, target, direction, bounds);
  const bounds = { kind: "range" as const, low: 80, high: 90 };
  it("range bounds count in direction range only, and win there over the target cell", () => {
    expect(of(85, 10, "range", bounds)).toEqual({ kind: "pair", actual: 85, target: bounds });
    expect(of(85, 10, "higher", bounds)).toEqual({ kind: "pair", actual: 85, target: { kind: "point", figure: 10 } });
  });
  it("a text that is no number is named, on either side, and after what is missing", () => {
    expect([of("soon", 10, "higher"), of(10, "soon", "higher")]).toEqual([
      { kind: "unscored", reason: "not-a-number" },
      { kind: "unscored", reason: "not-a-number" },
    ]);
    expect([of(null, "soon", "higher"), of("soon", null, "higher")]).toMatchObject([{ reason: "no-actual" }, { reason: "no-target" }]);
  });
  it("a range in percents follows a plain number that counts percents, by its larger bound", () => {
    expect(of(85, "80 % – 90 %", "range")).toEqual({ kind: "pair", actual: 85, target: bounds });
    expect(of(45, "0 % – 90 %", "range")).toEqual({ kind: "pair", actual: 45, target: { kind: "range", low: 0, high: 90 } });
    expect(of("85 %", null, "range", bounds)).toEqual({ kind: "pair", actual: 85, target: bounds });
  });
});
