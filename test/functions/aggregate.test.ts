import { answerOf, CellError, column, row } from "./customFunctions";
import { aggregate } from "../../src/functions/functions";
import { aggregations } from "../../src/domain";

const of = (values: unknown[][], method: unknown, denominators?: unknown[][]) =>
  answerOf(() => aggregate(values, [[method]] as never, denominators));

describe("BSC.AGGREGATE", () => {
  it("answers one cell with one cell, as a matrix", () => expect(of(row(7), "sum")).toEqual([[7]]));
  it("answers each method in its way, oldest figure first", () => {
    const answers = aggregations.slice(0, 6).map((method) => (of(column(4, 1, 7), method) as number[][])[0]?.[0]);
    expect(answers).toEqual([12, 4, 7, 1, 7, 3]);
  });
  it("is the sum of numerators over the sum of denominators by ratio: Spider's 2/4 and 2/100 are 3.8 % together, not 26 % and not 52 %", () =>
    expect(of(row(2, 2), "ratio", row(4, 100))).toEqual([[expect.closeTo(4 / 104, 15)]]));
  it("reads a range row by row", () =>
    expect(
      of(
        [
          [1, 2],
          [3, 4],
        ],
        "last",
      ),
    ).toEqual([[4]]));
  it("leaves missing figures out and never takes them for 0", () => {
    const values = column<unknown>(4, null, "NA", "", new CellError("#N/A"), 8, "-");
    expect(["sum", "average", "last", "min", "count"].map((method) => (of(values, method) as number[][])[0]?.[0])).toEqual([
      12, 6, 8, 4, 2,
    ]);
    expect(of(column<unknown>(2, 5, null), "ratio", column<unknown>(4, null, 100))).toEqual([[0.5]]);
  });
  it("of nothing at all is blank, and a count of nothing is 0", () => {
    expect(of(column(null, "NA"), "sum")).toEqual([[""]]);
    expect(of(column(null, "NA"), "count")).toEqual([[0]]);
    expect(of(row(null), "ratio", row(null, null).slice(0, 1))).toMatch(/^#VALUE! denominators: /);
  });
  it("takes 0 as a figure", () => expect([of(column(0, 10), "average"), of(column(0, 10), "min")]).toEqual([[[5]], [[0]]]));
  it("takes negative figures", () => expect([of(column(-4, -1), "sum"), of(column(-4, -1), "max")]).toEqual([[[-5]], [[-1]]]));
  it("reads text numbers and percents, on one scale", () => {
    expect(of(column<unknown>("1.234,5", "€ 100"), "sum")).toEqual([[1334.5]]);
    expect(of(column<unknown>("95 %", 0.85), "average")).toEqual([[expect.closeTo(0.9, 12)]]);
    expect(of(column<unknown>("95 %", 85), "average")).toEqual([[90]]);
    expect(of(column<unknown>("50 %", 3), "average")).toMatch(/^#VALUE! values: percents and plain numbers/);
  });
  it("takes a method as Excel and sheets call it", () => {
    for (const [called, answer] of [
      ["Sum", 6],
      ["SUMME", 6],
      ["Mittelwert", 3],
      ["moyenne", 3],
      ["Promedio", 3],
      ["Média", 3],
      ["Total", 6],
      ["Last", 4],
      ["Anzahl", 2],
    ])
      expect([called, of(row(2, 4), called)]).toEqual([called, [[answer]]]);
  });
  it("names a wrong argument", () => {
    expect(of(row(1), "median")).toMatch(/^#VALUE! method: "median" is not known\. Use "sum", .*"ratio"/);
    expect(of(row(1), null)).toMatch(/^#VALUE! method: it is missing\. .*"sum"/);
    expect(of(row<unknown>("Jan", 1), "sum")).toMatch(/^#VALUE! values: "Jan" is not a number/);
    expect(of(row(true), "sum")).toMatch(/^#VALUE! values: "TRUE"/);
    expect(of(row(1, 2), "ratio")).toMatch(/^#VALUE! denominators: 0 cells beside 2 values/);
    expect(of(row(1, 2), "ratio", row(1))).toMatch(/^#VALUE! denominators: 1 cells beside 2 values/);
    expect(of(row(1, 2), "sum", row(1, 2))).toMatch(/^#VALUE! denominators: method "sum" has no use/);
    expect(of(row(1, 2), "ratio", row(3, -3))).toMatch(/^#N\/A The denominators sum to 0/);
  });
  it("answers one figure for each method of an array", () =>
    expect(answerOf(() => aggregate(column(1, 3), row("sum", "average") as never))).toEqual([[4, 2]]));
  it("sums a whole column up to its last figure", () => {
    const whole = Array.from({ length: 1_048_576 }, (_, i) => [i < 3 ? i : null]);
    expect(of(whole, "count")).toEqual([[3]]);
    expect(of(whole, "ratio", column(1, 1, 1))).toEqual([[1]]);
  });
  it("passes other errors on", () => {
    expect(of(column<unknown>(1, new CellError("#DIV/0!")), "sum")).toBe("#DIV/0!");
    expect(answerOf(() => aggregate(row(1), row(new CellError("#REF!")) as never))).toBe("#REF!");
  });
});
