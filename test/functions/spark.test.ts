import { answerOf, CellError, column, row } from "./customFunctions";
import { spark } from "../../src/functions/functions";

const of = (values: unknown[][], target?: unknown) => answerOf(() => spark(values, [[target]]));

describe("BSC.SPARK", () => {
  it("answers one text, from the lowest ▁ to the highest █", () => expect(of(row(1, 2, 3, 4, 5, 6, 7, 8))).toEqual([["▁▂▃▄▅▆▇█"]]));
  it("draws falling figures falling, in a column as in a row", () => expect(of(column(3, 2, 1))).toEqual([["█▅▁"]]));
  it("puts a target on the same scale, behind a stroke", () => {
    expect(of(row(1, 8), 4.6)).toEqual([["▁█│▅"]]);
    expect(of(row(1, 2), 100)).toEqual([["▁▁│█"]]);
  });
  it("shows a missing figure as a point", () => expect(of(row<unknown>(1, null, "NA", new CellError("#N/A"), 8))).toEqual([["▁···█"]]));
  it("of no figures is blank", () => expect(of(row(null, "-"), 5)).toEqual([[""]]));
  it("of figures all alike is half high", () => expect([of(row(0, 0)), of(row(-3), -3)]).toEqual([[["▄▄"]], [["▄│▄"]]]));
  it("takes 0, negative and very large figures", () => {
    expect(of(row(-8, 0, 8))).toEqual([["▁▅█"]]);
    expect(of(row(-1e308, 0, 1e308))).toEqual([["▁▅█"]]);
  });
  it("names a wrong argument", () => {
    expect(of(row("x"))).toMatch(/^#VALUE! values: "x"/);
    expect(of(row(1), "high")).toMatch(/^#VALUE! target: "high"/);
  });
  it("answers each target of an array", () => expect(answerOf(() => spark(row(1, 8), column(1, 8)))).toEqual(column("▁█│▁", "▁█│█")));
  it("passes other errors on", () => expect(of(row<unknown>(1, new CellError("#REF!")))).toBe("#REF!"));
});
