import { aggregate, present, readSeries } from "../../src/domain";

describe("cells read as one series", () => {
  it("a missing figure keeps its place, a text is named", () => {
    expect(readSeries([1, "NA", null, "1,234.5", 0])).toEqual({ kind: "series", figures: [1, null, null, 1234.5, 0] });
    expect(readSeries([1, "soon", "later"])).toEqual({ kind: "not-a-number", text: "soon" });
    expect(readSeries([])).toEqual({ kind: "series", figures: [] });
  });
  it("percents among plain percents count alike, whatever is missing between them", () =>
    expect(readSeries(["95 %", null, 90, "−80 %", 29])).toEqual({ kind: "series", figures: [95, null, 90, -80, 29] }));
  it("percents among shares, and percents alone, are shares", () => {
    expect(readSeries([0.5, "95 %", null, 0.875])).toEqual({ kind: "series", figures: [0.5, 0.95, null, 0.875] });
    expect(readSeries(["95 %", "5 %"])).toEqual({ kind: "series", figures: [0.95, 0.05] });
  });
  it("is told when the scale cannot be: half beside 3 percent may be half a percent", () =>
    expect(readSeries([0.5, "3 %"])).toEqual({ kind: "percent-scale" }));
  it("the largest figure of each kind decides, not the last", () =>
    expect(readSeries([90, "95 %", -1, "1 %"])).toEqual({ kind: "series", figures: [90, 95, -1, 1] }));
  it("those that are there keep their order", () => expect(present([3, null, 1, 0, null])).toEqual([3, 1, 0]));
});

describe("the figures of several periods as one", () => {
  it.each([
    ["sum", 6],
    ["average", 2],
    ["last", 3],
    ["min", 0],
    ["max", 3],
    ["count", 3],
  ] as const)("%s of 3, 0, none, 3 is %d", (method, figure) =>
    expect(aggregate([3, 0, null, 3], method, null)).toEqual({ kind: "aggregated", figure }),
  );
  it("of no figures are none, and a count of 0", () => {
    expect(aggregate([null, null], "sum", null)).toEqual({ kind: "none", reason: "no-figures" });
    expect(aggregate([], "count", null)).toEqual({ kind: "aggregated", figure: 0 });
  });
  it("by ratio are the sum over the sum, of the periods that have both: 2 of 4 and 2 of 100 are 4 of 104", () =>
    expect(aggregate([2, 2, null, 9], "ratio", [4, 100, 5, null])).toEqual({ kind: "aggregated", figure: 4 / 104 }));
  it("by ratio need a denominator for each, one that is there, and not 0 together", () => {
    expect(aggregate([1, 2], "ratio", null)).toEqual({ kind: "none", reason: "denominators" });
    expect(aggregate([1, 2], "ratio", [1])).toEqual({ kind: "none", reason: "denominators" });
    expect(aggregate([1, null], "ratio", [null, 2])).toEqual({ kind: "none", reason: "no-figures" });
    expect(aggregate([1, 1], "ratio", [2, -2])).toEqual({ kind: "none", reason: "zero-denominator" });
  });
});
