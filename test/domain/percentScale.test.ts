import { pairFigures } from "../../src/domain";

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
